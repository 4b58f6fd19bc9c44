import type { Answer } from "@/lib/answer";
import type { Catalog, SkillId } from "@/lib/catalog";
import { knownSkills, type PlanRequest } from "@/lib/request";
import { answerTitle } from "@/lib/words/plan/plan-title";

/** The learner's own plan, as far as a posting is held against it. */
export interface KnownPlan {
  readonly request: PlanRequest;
  readonly title: string;
  /** Skills held at the start. */
  readonly known: readonly SkillId[];
  /** Skills that its steps teach, and that are not held at the start. */
  readonly taught: readonly string[];
}

export function knownPlan(answer: Answer, request: PlanRequest, catalog: Catalog): KnownPlan {
  const known = knownSkills(catalog, request);
  const held = new Set<string>(known);
  const taught = new Set(answer.steps.flatMap(({ teaches }) => teaches).filter((skill) => !held.has(skill)));
  return { request, title: answerTitle(answer, catalog), known, taught: [...taught] };
}
