import { type PlanRequest, WISHES } from "./wishes";

/**
 * The request without what only lays its plan on a calendar: two requests with the same inputs have the same plan, so
 * that other hours, days and breaks need no second search. Hours and pace stay where they shape what is paid.
 */
export function planInputs(request: PlanRequest): PlanRequest {
  const isPaidByTime = request.prefer === "cheapest" || request.budgetCents !== null;
  return { ...request, ...WISHES.idle(isPaidByTime) };
}
