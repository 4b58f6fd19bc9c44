import type { PlanCoverage } from "@/lib/answer";
import type { SkillId } from "@/lib/catalog";
import { partName } from "@/lib/words/plan/coverage-text";

/** Something that the plan leaves out, and the skill that would bring it in. */
export interface Gap {
  readonly skill: SkillId;
  readonly why: string;
}

/** What is left out, each skill once: parts of the work that the role asks for first, then its tiers. */
export function gapsOf({ workflow, oftenAsked, niceToHave }: PlanCoverage): readonly Gap[] {
  const open = (skills: PlanCoverage["oftenAsked"], why: string) =>
    skills.flatMap(({ skill, origin }) =>
      origin.kind === "open" || origin.kind === "untaught" ? [{ skill, why }] : [],
    );
  const all = [
    ...workflow.flatMap(({ part, closing, asked }) =>
      closing !== null && asked ? [{ skill: closing, why: `${partName(part)} is missing` }] : [],
    ),
    ...open(oftenAsked, "often asked"),
    ...open(niceToHave, "nice to have"),
  ];
  return all.filter(({ skill }, i) => all.findIndex((gap) => gap.skill === skill) === i);
}
