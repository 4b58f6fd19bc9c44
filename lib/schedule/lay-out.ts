import type { CivilDate } from "@/lib/civil-date";
import type { DaySpan } from "./types";
import type { WorkDays } from "./work-days";

/**
 * All lengths here are whole sevenths of a minute: a week's minutes, spread evenly over seven days, are exactly as many
 * sevenths on each day. So every comparison is between integers and no rounding ever moves a day.
 */
const SEVENTHS_PER_MINUTE = 7;

/** Work of one step on one day. */
export interface DayWork {
  readonly day: CivilDate;
  /** Index of the step. */
  readonly step: number;
  /** Sevenths of a minute. */
  readonly sevenths: number;
}

export interface Workload {
  /** Whole minutes of each step, in order, each at least 1. */
  readonly minutes: readonly number[];
  readonly minutesPerWeek: number;
  readonly days: WorkDays;
}

/** First and last day of each step; null where the calendar ends before the work does. */
export function layOut({ minutes, minutesPerWeek, days }: Workload): readonly DaySpan[] | null {
  const spans: DaySpan[] = [];
  let before = 0;
  for (const own of minutes) {
    const after = before + own * SEVENTHS_PER_MINUTE;
    const start = days.day(Math.floor(before / minutesPerWeek));
    const finish = days.day(Math.ceil(after / minutesPerWeek) - 1);
    if (start === null || finish === null) return null;
    spans.push({ start, finish });
    before = after;
  }
  return spans;
}

/** The same work, day by day and step by step; null where the calendar ends before the work does. */
export function placeWork({ minutes, minutesPerWeek, days }: Workload): readonly DayWork[] | null {
  const placed: DayWork[] = [];
  let done = 0;
  for (const [step, own] of minutes.entries()) {
    let left = own * SEVENTHS_PER_MINUTE;
    while (left > 0) {
      const n = Math.floor(done / minutesPerWeek);
      const day = days.day(n);
      if (day === null) return null;
      const sevenths = Math.min(left, (n + 1) * minutesPerWeek - done);
      placed.push({ day, step, sevenths });
      done += sevenths;
      left -= sevenths;
    }
  }
  return placed;
}
