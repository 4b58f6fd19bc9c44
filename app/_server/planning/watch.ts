import type { PlanLimits } from "@/lib/planner";

/** Bounds the searches of one task together. */
export interface Watch {
  readonly limits: PlanLimits;
  /** The limits of the next of `left` searches: a fair part of the time that is left. */
  share(left: number): PlanLimits;
  /** Whether any search was told to stop: then a longer one might have said more. */
  hasCut(): boolean;
}

export function watchFor(milliseconds: number, now: () => number = () => performance.now()): Watch {
  const end = now() + milliseconds;
  let cut = false;
  const until = (moment: number): PlanLimits => ({
    stop: () => {
      const isOver = now() > moment;
      cut ||= isOver;
      return isOver;
    },
  });
  return {
    limits: until(end),
    share: (left) => until(now() + Math.max(0, end - now()) / Math.max(1, left)),
    hasCut: () => cut,
  };
}
