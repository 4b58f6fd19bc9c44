import type { Answer } from "@/lib/answer";
import { type Catalog, type Held, heldIn } from "@/lib/catalog";
import { knownLevels, type PlanRequest } from "@/lib/request";
import { answerTitle } from "@/lib/words/plan/plan-title";

/** The learner's own plan, as far as a posting is held against it. */
export interface KnownPlan {
  readonly request: PlanRequest;
  readonly title: string;
  /** Levels held at the start. */
  readonly known: readonly Held[];
  /** What its steps raise. */
  readonly raised: readonly { readonly skill: string; readonly level: Held["level"] }[];
}

export function knownPlan(answer: Answer, request: PlanRequest, catalog: Catalog): KnownPlan {
  const raised = answer.steps.flatMap(({ raises }) => raises);
  return {
    request,
    title: answerTitle(answer, catalog),
    known: heldIn(knownLevels(catalog, request)),
    raised: raised.map(({ skill, to }) => ({ skill, level: to })),
  };
}
