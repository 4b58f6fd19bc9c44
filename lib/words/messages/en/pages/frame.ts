import { define } from "@/lib/words/messages/define";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** What stands around every page: made on the server. */
export const frame = define("frame", {
  skipToContent: "Skip to the content",
  main: "Main",
  plan: "Plan",
  compare: "Compare",
  courses: "Courses",
  guide: "Guide",
  footer: <Part>(
    kept: (text: string) => Part,
    time: (text: string) => Part,
    posting: (text: string) => Part,
    api: (text: string) => Part,
  ): RichText<Part> =>
    rich`Waymark has no accounts and keeps nothing about you: a plan is its link, and ${kept("what you keep")} stays in your browser. Course facts come from public sources that each course page names, with dates. Check price and access with the provider before you pay. Hours and dates rest on ${time("how long people really took")}. A ${posting("job posting or CV")} can be read here, in your browser. Other software gets the same plans from ${api("the API")}.`,
});
