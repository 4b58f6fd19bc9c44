import { define } from "@/lib/words/messages/define";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** The page about the API, for people. */
export const apiPage = define("apiPage", {
  title: "The same plans, for programs",
  /** `openApi` is a link to the description for programs. */
  lead: <Part>(openApi: Part): RichText<Part> =>
    rich`Every answer follows from its address alone. There is nothing to sign up for, no key, and pages of any origin may read it. Programs find all of this in ${openApi}.`,
  addresses: "Addresses",
  parameters: "Parameters of a plan",
  aboutParameters:
    "The same that stand in the link of every plan: change a plan on the page, and copy what is behind the question mark.",
  expect: "What to expect",
  expected: [
    "A value that cannot be read is left out, and named under problems with what was used instead.",
    "Without a readable goal or wanted skill the answer is 400, with the problems.",
    "A request that no plan can meet is answered with 200, and with what stands in the way.",
    "Answers carry an ETag: ask again with If-None-Match, and an unchanged plan comes as 304, without being computed anew. Name the first day (start=…) and an answer may be kept for an hour.",
    "Hours are the providers’ own estimates; the catalog names a source for each.",
  ],
});
