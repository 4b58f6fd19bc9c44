import type { PlanLimits } from "@/lib/planner";

const MILLISECONDS = 2000;

/** Bounds a search for one answer of the server: past it, the best plan so far is given with its gap. */
export function searchLimits(): PlanLimits {
  const end = performance.now() + MILLISECONDS;
  return { stop: () => performance.now() > end };
}
