import { planInputs } from "@/lib/request";
import { scheduleSteps } from "@/lib/schedule";
import { type AnswerInput, solverOf } from "./answer-request";
import { answerInFull } from "./extras";
import { workOfSteps } from "./plan-work";
import type { Solve } from "./remember-plans";
import type { Answer, FinishRange, FullAnswer } from "./types";

/** When a request would be finished with other hours a week. */
export interface PaceAnswer {
  readonly hoursPerWeek: number;
  /**
   * Whether there is a plan: with fewer hours subscriptions last longer, which a budget may not allow. `not-in-time`: that
   * was not known in time.
   */
  readonly outcome: Answer["outcome"];
  /** null where there is no plan, nothing to do, or no end on the calendar. */
  readonly finish: FinishRange | null;
}

/**
 * The answer to a request, and its finish for each of `paces`, hours a week, all else as it is. One search serves them
 * all, save where hours shape the plan itself (`planInputs`). All of it is under the one clock of `limits`.
 */
export function answerAtPaces(
  input: AnswerInput,
  paces: readonly number[],
): { readonly answer: FullAnswer; readonly paces: readonly PaceAnswer[] } {
  const { request } = input;
  const solve = solverOf(input);
  const own = solve(request, input.limits);
  const inputs = JSON.stringify(planInputs(request));
  // A deadline asks about other goals besides.
  const known: Solve = (asked, limits) => (asked === request ? own : solve(asked, limits));
  const answer = answerInFull({ ...input, solve: known });
  return {
    answer,
    paces: paces.map((hoursPerWeek) => {
      if (hoursPerWeek === request.hoursPerWeek) return paceOf(hoursPerWeek, answer);
      const other = { ...request, hoursPerWeek, by: null };
      const isSamePlan = JSON.stringify(planInputs(other)) === inputs;
      return finishAt({ ...input, request: other, solve: isSamePlan ? () => own : solve });
    }),
  };
}

function paceOf(hoursPerWeek: number, { finish, outcome, why }: Answer): PaceAnswer {
  return { hoursPerWeek, outcome: why?.kind === "beyond-calendar" ? "planned" : outcome, finish };
}

/** In whatever order the courses are taken one after the other, the last one ends on the same day. */
function finishAt(input: AnswerInput): PaceAnswer {
  const { request, today, compiled } = input;
  const { hoursPerWeek, start } = request;
  const found = solverOf(input)(request, input.limits);
  if (found.outcome !== "planned") return { hoursPerWeek, outcome: found.outcome, finish: null };
  const work = workOfSteps(found.plan.steps, compiled.catalog, request);
  const scheduled = scheduleSteps(work, { ...request, start: start ?? today });
  const finish = scheduled.ok ? scheduled.schedule.finish : null;
  return {
    hoursPerWeek,
    outcome: "planned",
    finish: finish && { early: finish.early, likely: finish.likely, late: finish.late },
  };
}
