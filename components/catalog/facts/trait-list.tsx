import { Check, HelpCircle, Minus } from "lucide-react";
import type { Trait } from "@/lib/catalog";
import { evidenceText } from "./fact-words";

const WORDS = {
  builds: {
    name: "It makes you build",
    yes: "Work that you build is assessed",
    no: "No work that you build is assessed",
  },
  "whole-workflow": {
    name: "It covers more than modelling",
    yes: "It covers three parts of the work or more",
    no: "It covers less than three parts of the work",
  },
  backed: {
    name: "Someone known stands behind it",
    yes: "A university, or a company known beyond the platform",
    no: "A smaller company or a community",
  },
  keepable: {
    name: "Its length can be kept",
    yes: "It fits into a year at ten hours a week",
    no: "It takes more than a year at ten hours a week",
  },
} as const;
const VERDICT = {
  yes: { mark: Check, said: "Yes" },
  no: { mark: Minus, said: "No" },
  unknown: { mark: HelpCircle, said: "Unknown" },
} as const;

/** The guide's traits of a course that is worth its time, each with the facts behind the verdict; their sources stand with the facts. */
export function TraitList({ traits }: { readonly traits: readonly Trait[] }) {
  return (
    <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
      {traits.map(({ id, verdict, evidence }) => {
        const { mark: Mark, said } = VERDICT[verdict];
        return (
          <li key={id} className="grid grid-cols-[1.5rem_1fr]">
            <Mark aria-hidden="true" size={18} strokeWidth={2.25} className="mt-1 text-soft" />
            <div className="min-w-0">
              <h3 className="text-body">
                {WORDS[id].name}: {said.toLowerCase()}
              </h3>
              <p className="text-small">
                {verdict === "unknown" ? "No source says" : WORDS[id][verdict]}
                {evidence.length > 0 && `: ${evidence.map(evidenceText).join(", ")}`}.
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
