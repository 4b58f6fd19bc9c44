import type { SkillId } from "@/lib/catalog";
import { DEFAULT_REQUEST, knowSkills, type PlanRequest, wantSkill } from "@/lib/request";
import type { KnownPlan } from "./known-plan";

/*
 * The one place where finds become wishes. Levels of a find have no place in a link yet: once they do, `want` and `know`
 * take them here.
 */

/** The learner's plan with these skills wanted as well, or a plan for these alone. */
export function requestFor(skills: readonly SkillId[], plan: KnownPlan | null): PlanRequest {
  const request = plan?.request ?? DEFAULT_REQUEST;
  return skills.reduce((wished, skill) => wantSkill(skill, true)(wished), request);
}

/** The learner's plan, or else the worked example, with these skills known. */
export function requestKnowing(
  skills: readonly SkillId[],
  plan: KnownPlan | null,
  example: PlanRequest,
): PlanRequest {
  return knowSkills(skills)(plan?.request ?? example);
}
