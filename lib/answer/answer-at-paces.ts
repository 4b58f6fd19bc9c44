import { plan } from "@/lib/planner";
import { planInputs } from "@/lib/request";
import { type AnswerInput, answerRequest } from "./answer-request";
import type { Solve } from "./remember-plans";
import type { Answer, FinishRange } from "./types";

/** When a request would be finished with other hours a week. */
export interface PaceAnswer {
  readonly hoursPerWeek: number;
  /** Whether there is a plan: with fewer hours subscriptions last longer, which a budget may not allow. */
  readonly isPlanned: boolean;
  /** null where there is no plan, nothing to do, or no end on the calendar. */
  readonly finish: FinishRange | null;
}

/**
 * The answer to a request, and its finish for each of `paces`, hours a week, all else as it is. One search serves them
 * all, save where hours shape the plan itself (`planInputs`).
 */
export function answerAtPaces(
  input: AnswerInput,
  paces: readonly number[],
): { readonly answer: Answer; readonly paces: readonly PaceAnswer[] } {
  const { compiled, request } = input;
  const solve: Solve = input.solve ?? ((asked, limits) => plan(compiled, asked, limits));
  const own = solve(request, input.limits);
  const inputs = JSON.stringify(planInputs(request));
  // A deadline asks about other goals besides.
  const known: Solve = (asked, limits) => (asked === request ? own : solve(asked, limits));
  const answer = answerRequest({ ...input, solve: known });
  return {
    answer,
    paces: paces.map((hoursPerWeek) => {
      if (hoursPerWeek === request.hoursPerWeek) return paceOf(hoursPerWeek, answer);
      const other = { ...request, hoursPerWeek, by: null };
      const isSamePlan = JSON.stringify(planInputs(other)) === inputs;
      const solveOther = isSamePlan ? () => own : solve;
      return paceOf(hoursPerWeek, answerRequest({ ...input, request: other, solve: solveOther }));
    }),
  };
}

function paceOf(hoursPerWeek: number, { finish, why }: Answer): PaceAnswer {
  return { hoursPerWeek, isPlanned: why === null || why.kind === "beyond-calendar", finish };
}
