import { type PlanRequest, prepare } from "@/lib/request";
import { budgetLimit } from "./search/budget";
import { findLightestPlan } from "./search/search";
import type { CompiledCatalog } from "./task/compile-catalog";
import { buildTask, wishesOf } from "./task/task";
import { weightsFor } from "./task/weights";

/** More than all actions of a task that cost something. */
const CENT = 2 ** 12;

/**
 * The least budget in US cents with which `request`, its other wishes kept, has a plan, counted as `budgetLimit` counts;
 * null where no budget helps. Plans are found of the least sum from below, each with a smaller bill than the one before.
 */
export function leastBudget(compiled: CompiledCatalog, request: PlanRequest): number | null {
  const { catalog } = compiled;
  const wishes = { ...wishesOf(request), budgetCents: null };
  const task = buildTask(compiled, request, {
    wishes,
    weights: weightsFor(request),
    prepared: prepare(catalog, request),
  });
  // What has no known price is beyond this.
  let cents = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const budget = budgetLimit(catalog, task, { request, cents: cents - 1 });
    if (budget === null) return null;
    const {
      sides: [side],
      bill,
    } = budget;
    if (side === undefined) return null;
    const cost = task.cost.map((weight, action) => {
      const amount = side.amount[action] ?? 0;
      // What can be in no plan only needs a cost that keeps the sums exact.
      return weight === 0 ? 0 : 1 + CENT * (amount > side.most ? 0 : amount);
    });
    const found = findLightestPlan({ ...task, cost }, { budget });
    if (found === null) return cents === Number.MAX_SAFE_INTEGER ? null : cents;
    cents = bill(found.actions);
  }
}
