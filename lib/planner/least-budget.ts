import { type PlanRequest, prepare } from "@/lib/request";
import { budgetLimit } from "./search/budget";
import { findLightestPlan } from "./search/search";
import type { CompiledCatalog } from "./task/compile-catalog";
import { noEntry } from "./task/no-entry";
import { buildTask, wishesOf } from "./task/task";
import { weightsFor } from "./task/weights";
import type { PlanLimits } from "./types";

/** More than all actions of a task that cost something. */
const CENT = 2 ** 12;

/**
 * The least budget in US cents with which `request`, its other wishes kept, has a plan, counted as `budgetLimit` counts;
 * null where no budget helps. Where `limits` cut that short, the least found by then, which is enough, or null. Plans are
 * found of the least sum from below, each with a smaller bill than the one before.
 */
export function leastBudget(
  compiled: CompiledCatalog,
  request: PlanRequest,
  limits: PlanLimits = {},
): number | null {
  const { catalog } = compiled;
  const wishes = { ...wishesOf(request), budgetCents: null };
  const task = buildTask(compiled, request, {
    wishes,
    weights: weightsFor(request),
    prepared: prepare(catalog, request),
  });
  let enough: number | null = null;
  for (;;) {
    // What has no known price is beyond this.
    const cents: number = (enough ?? Number.MAX_SAFE_INTEGER) - 1;
    const budget = budgetLimit(catalog, task, { request, cents });
    if (budget === null) return null;
    const cost = task.cost.map((weight, action) => {
      const amount = budget.least[action] ?? noEntry();
      // What can be in no plan only needs a cost that keeps the sums exact.
      return weight === 0 ? 0 : 1 + CENT * (amount > cents ? 0 : amount);
    });
    const outcome = findLightestPlan({ ...task, cost }, { budget, limits });
    if (outcome.kind !== "found") return enough;
    enough = budget.bill(outcome.found.actions).high;
  }
}
