import type { PlanCoverage } from "@/lib/answer";
import type { SkillId, WorkflowPart } from "@/lib/catalog";

/** Something that the plan leaves out, and the skill that would bring it in. */
export interface Gap {
  readonly skill: SkillId;
  readonly why:
    | { readonly kind: "part"; readonly part: WorkflowPart }
    | { readonly kind: "oftenAsked" | "niceToHave" };
}

/** What is left out, each skill once: parts of the work that the role asks for first, then its tiers. */
export function gapsOf({ workflow, oftenAsked, niceToHave }: PlanCoverage): readonly Gap[] {
  const open = (skills: PlanCoverage["oftenAsked"], kind: "oftenAsked" | "niceToHave") =>
    skills.flatMap(({ skill, origin }) =>
      origin.kind === "open" || origin.kind === "untaught" ? [{ skill, why: { kind } }] : [],
    );
  const all = [
    ...workflow.flatMap(({ part, closing, asked }) =>
      closing !== null && asked ? [{ skill: closing, why: { kind: "part", part } as const }] : [],
    ),
    ...open(oftenAsked, "oftenAsked"),
    ...open(niceToHave, "niceToHave"),
  ];
  return all.filter(({ skill }, i) => all.findIndex((gap) => gap.skill === skill) === i);
}
