import { budgetLimit } from "./budget";
import type { CompiledCatalog } from "./compile-catalog";
import { findLightestPlan } from "./search";
import { buildTask, wishesOf } from "./task";
import type { PlanRequest } from "./types";
import { weightsFor } from "./weights";

/**
 * The least budget in US cents with which `request`, its other wishes kept, has a plan, counted as `budgetLimit` counts;
 * null where no budget helps. A course without a known price fits none.
 */
export function leastBudget(compiled: CompiledCatalog, request: PlanRequest): number | null {
  const wishes = { ...wishesOf(request), budgetCents: null };
  const task = buildTask(compiled, request, { wishes, weights: weightsFor(request) });
  const dues = budgetLimit(task, request, 0);
  if (dues === null) return null;
  const isKnown = (cents: number) => cents < Number.MAX_SAFE_INTEGER;
  const cost = Float64Array.from(dues.amount, (cents) => (isKnown(cents) ? cents : 1));
  const unknown = { amount: Array.from(dues.amount, (cents) => (isKnown(cents) ? 0 : 1)), most: 0 };
  return findLightestPlan({ ...task, cost }, { sides: [unknown] })?.weight ?? null;
}
