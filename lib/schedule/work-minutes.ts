import type { CaseMinutes, StepHours } from "./types";

const PERCENT = 100;

/** Whole minutes in `hours`, at least one: nothing takes no time. */
export function minutesIn(hours: number): number {
  return Math.max(1, Math.round(hours * 60));
}

/**
 * A step's minutes in each case. The pace is applied here and nowhere else, as whole percent on whole minutes, rounded
 * half up in integers: 10 h at pace 1.15 is 690 minutes on every machine.
 */
export function paceStep(hours: StepHours, pace: number): CaseMinutes {
  const percent = Math.round(pace * PERCENT);
  const paced = (listed: number): number =>
    Math.max(1, Math.floor((minutesIn(listed) * percent + PERCENT / 2) / PERCENT));
  return { early: paced(hours.low), likely: paced(hours.typical), late: paced(hours.high) };
}
