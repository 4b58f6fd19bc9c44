import type { Held } from "@/lib/catalog";
import { DEFAULT_REQUEST, knowSkills, type PlanRequest, wantSkill } from "@/lib/request";
import type { KnownPlan } from "./known-plan";

/* The one place where finds become wishes. */

/** The learner's plan with these skills wanted as well, or a plan for these alone. */
export function requestFor(skills: readonly Held[], plan: KnownPlan | null): PlanRequest {
  const request = plan?.request ?? DEFAULT_REQUEST;
  return skills.reduce((wished, { skill, level }) => wantSkill(skill, true, level)(wished), request);
}

/** The learner's plan, or else the worked example, with these skills known. */
export function requestKnowing(
  skills: readonly Held[],
  plan: KnownPlan | null,
  example: PlanRequest,
): PlanRequest {
  return knowSkills(skills)(plan?.request ?? example);
}
