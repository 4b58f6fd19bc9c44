import {
  answerRequest,
  changePlan,
  findSensitivity,
  findTradeOff,
  findWaysOut,
  type GapPrice,
  gapPrice,
  type PlanChange,
  type PricedAlternatives,
  type PricedChoice,
  type ProofStory,
  priceAlternatives,
  priceLeftOut,
  rememberPlans,
  type Sensitivity,
  type TradeOffPoint,
  tellProof,
  type WayOut,
} from "@/lib/answer";
import { type Catalog, type CourseId, type SkillId, WITH_HELP } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import { compileCatalog } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { isPlanSettled, makeSelfCheck, type SelfCheckAnswers } from "@/lib/self-check";
import { answerView } from "./answer-view";
import type { PlanView } from "./plan-view";

interface Asked {
  readonly request: PlanRequest;
  readonly today: CivilDate;
}

/** What may take longer than a frame to answer: plain data on both sides, so that it can cross to a worker. */
export interface Questions {
  /** The plan of a request, searched for until it is proven or nobody would wait longer. */
  readonly plan: { readonly input: Asked; readonly reply: PlanView };
  readonly alternatives: {
    readonly input: Asked & { readonly course: CourseId };
    readonly reply: PricedAlternatives;
  };
  /** What another request would make of the plan. */
  readonly change: { readonly input: Asked & { readonly to: PlanRequest }; readonly reply: PlanChange };
  /** What it takes to have one skill more. */
  readonly gap: { readonly input: Asked & { readonly skill: SkillId }; readonly reply: GapPrice };
  /** Whether what a self-check of the request has not settled can no longer change the plan. */
  readonly planSettled: {
    readonly input: Asked & { readonly answers: SelfCheckAnswers };
    readonly reply: boolean;
  };
  readonly leftOut: { readonly input: Asked; readonly reply: readonly PricedChoice[] };
  readonly sensitivity: { readonly input: Asked; readonly reply: Sensitivity };
  readonly tradeOff: { readonly input: Asked; readonly reply: readonly TradeOffPoint[] };
  readonly proof: { readonly input: Asked; readonly reply: ProofStory | null };
  readonly waysOut: { readonly input: Asked; readonly reply: readonly WayOut[] };
}

export type QuestionKind = keyof Questions;
export type Input<K extends QuestionKind> = Questions[K]["input"];
export type Reply<K extends QuestionKind> = Questions[K]["reply"];
/** A question that `letGoBy` lets go is of no use to anybody any more: it may never be answered. */
export type Ask = <K extends QuestionKind>(
  kind: K,
  input: Input<K>,
  letGoBy?: AbortSignal,
) => Promise<Reply<K>>;

type Responders = { readonly [K in QuestionKind]: (input: Input<K>) => Reply<K> };

/** Answers a question at once, however long that holds the thread. */
export type Respond = <K extends QuestionKind>(kind: K, input: Input<K>) => Reply<K>;

/** Longer than this nobody waits for a proof, or for all prices of a section: what was found by then is shown. */
const PATIENCE_MS = 4000;

export function makeRespond(catalog: Catalog): Respond {
  const compiled = compileCatalog(catalog);
  const solve = rememberPlans(compiled);
  const timed = ({ request, today }: Asked) => {
    const end = performance.now() + PATIENCE_MS;
    return { compiled, request, today, solve, limits: { stop: () => performance.now() > end } };
  };
  const responders: Responders = {
    plan: (asked) => answerView(timed(asked)),
    alternatives: ({ course, ...asked }) => {
      const input = timed(asked);
      return priceAlternatives(input, answerRequest(input), course);
    },
    gap: ({ skill, ...asked }) => {
      const input = timed(asked);
      const { request } = asked;
      const other = {
        ...input,
        request: { ...request, want: [...request.want, { skill, level: WITH_HELP }] },
      };
      return gapPrice(answerRequest(input), answerRequest(other));
    },
    planSettled: ({ answers, ...asked }) => {
      const input = timed(asked);
      // Somebody who has said nothing yet is asked all the same.
      if (answers.length === 0) return false;
      return isPlanSettled(makeSelfCheck(catalog, asked.request), answers, (request) => {
        const { proof, steps } = answerRequest({ ...input, request });
        return proof?.kind === "optimal" ? steps.flatMap(({ courseId }) => courseId ?? []) : null;
      });
    },
    change: ({ to, ...asked }) => changePlan(timed(asked), to),
    leftOut: (asked) => {
      const input = timed(asked);
      return priceLeftOut(input, answerRequest(input));
    },
    sensitivity: (asked) => {
      const input = timed(asked);
      return findSensitivity(input, answerRequest(input));
    },
    tradeOff: (asked) => {
      const input = timed(asked);
      return findTradeOff(input, answerRequest(input));
    },
    proof: (asked) => tellProof(timed(asked)),
    waysOut: (asked) => {
      const input = timed(asked);
      return findWaysOut(input, answerRequest(input));
    },
  };
  return (kind, input) => responders[kind](input);
}
