import type { CaseMinutes, StepHours } from "./types";

/*
 * All work and all room for it are whole numbers of one unit, so no rounding ever moves a day. A week of `m` minutes whose
 * weekdays weigh `w` of `W` in all has `m × w / W` minutes on such a day; a break may halve them; and up to three courses
 * share them. In units of 1 / (12 W) minutes each of these is whole: 2 for the half, and 6 to share by 1, 2 or 3.
 */
const SHARES = 6;

/** Units in a minute of work where the weights of the seven weekdays add up to `weekWeight`. */
export function unitsPerMinute(weekWeight: number): number {
  return 2 * SHARES * weekWeight;
}

/** Units of room on a day that weighs `weight`, at `halves` of its hours: 2 for a whole day, 1 for half, 0 for none. */
export function unitsOnDay(minutesPerWeek: number, weight: number, halves: number): number {
  return minutesPerWeek * weight * halves * SHARES;
}

/** Whole minutes in `hours`, at least one: nothing takes no time. */
export function minutesIn(hours: number): number {
  return Math.max(1, Math.round(hours * 60));
}

const PERCENT = 100;

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
