import type { PlanLimits } from "@/lib/planner";

const MILLISECONDS = 2000;

/** Bounds all searches for one answer of the server: past it, what was found so far is given, with its gap. */
export function searchLimits(): PlanLimits {
  return until(performance.now() + MILLISECONDS);
}

/** The same time for several answers, one after the other: what one leaves of its share is for those that follow. */
export function sharedLimits(answers: number): () => PlanLimits {
  const begun = performance.now();
  let given = 0;
  return () => until(begun + (MILLISECONDS * ++given) / Math.max(1, answers));
}

function until(end: number): PlanLimits {
  return { stop: () => performance.now() > end };
}
