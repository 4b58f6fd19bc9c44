import type { Trait } from "@/lib/catalog";

const WORDS = {
  builds: { name: "It makes you build", yes: "Work that you build is assessed", no: "Quizzes or exams only" },
  "whole-workflow": {
    name: "More than modelling",
    yes: "It covers three parts of the workflow or more",
    no: "It covers a part of the workflow",
  },
  backed: {
    name: "Someone known stands behind it",
    yes: "A university or a company known beyond the platform",
    no: "A smaller company or a community",
  },
  keepable: {
    name: "A timeline one can keep",
    yes: "It fits a year of evenings",
    no: "It is a second job for a year",
  },
} as const;

/** The four traits of a course that is worth it, each with the facts behind it. */
export function TraitList({ traits }: { readonly traits: readonly Trait[] }) {
  return (
    <ul className="mt-3 grid gap-4 sm:grid-cols-2">
      {traits.map(({ id, verdict, evidence }) => (
        <li key={id}>
          <h3 className="text-body">{WORDS[id].name}</h3>
          <p className="text-small text-soft">
            {verdict === "unknown" ? "Unknown: no source says" : WORDS[id][verdict]}
            {evidence.length > 0 && ` (${evidence.join(", ").replaceAll("-", " ")})`}.
          </p>
        </li>
      ))}
    </ul>
  );
}
