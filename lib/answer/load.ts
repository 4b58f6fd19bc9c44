import type { CivilDate } from "@/lib/civil-date";
import { type PerCase, type StepWork, scheduleSteps } from "@/lib/schedule";
import type { AnswerLoad, DatedRequest } from "./types";

/** Hours a week that learners beside a job keep up, in the bands of the survey that the page quotes. */
const BANDS = [
  { most: 5, kind: "usual" },
  { most: 10, kind: "ambitious" },
] as const;

/** What to hold against a week that is a second job. */
const LIGHTER_WEEKS = [5, 8] as const;

/**
 * How heavy the hours a week are beside a job. From more than 10 on they are a second job (guide:T4), and the same plan at
 * lighter weeks is set against them, with its last day, where it stays the same plan.
 */
export function loadOf(request: DatedRequest, work: readonly StepWork[]): AnswerLoad {
  const { hoursPerWeek } = request;
  const kind = BANDS.find(({ most }) => hoursPerWeek <= most)?.kind ?? "second-job";
  // Where hours shape what is paid, a lighter week may have another plan.
  const hasOtherPlan = request.budgetCents !== null || request.prefer === "cheapest";
  if (kind !== "second-job" || hasOtherPlan) return { kind, lighter: [] };
  return {
    kind,
    lighter: LIGHTER_WEEKS.flatMap((lighter) => {
      const finish = finishAt(request, work, lighter);
      return finish === null ? [] : [{ hoursPerWeek: lighter, finish }];
    }),
  };
}

function finishAt(
  request: DatedRequest,
  work: readonly StepWork[],
  hoursPerWeek: number,
): PerCase<CivilDate> | null {
  const scheduled = scheduleSteps(work, { ...request, hoursPerWeek });
  return scheduled.ok ? scheduled.schedule.finish : null;
}
