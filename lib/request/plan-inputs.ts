import type { PlanRequest } from "@/lib/planner/types";

/**
 * The request without what only lays its plan on a calendar: two requests with the same inputs have the same plan, so
 * that other hours, days and breaks need no second search. Hours and pace stay where they shape what is paid.
 */
export function planInputs(request: PlanRequest): PlanRequest {
  const isPaidByTime = request.prefer === "cheapest" || request.budgetCents !== null;
  const pace = isPaidByTime ? {} : { hoursPerWeek: 1, pace: 1 };
  return { ...request, ...pace, weekdays: null, start: null, by: null, breaks: [], parallel: 1 };
}
