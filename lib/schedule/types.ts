import type { CivilDate } from "@/lib/civil-date";
import type { CalendarFields } from "@/lib/request";

/** Hours of work as the catalog lists them, before the pace factor. All positive, `low` ≤ `typical` ≤ `high`. */
export interface StepHours {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** What must be finished before a step may start: indexes of steps, joined by AND and OR. `{ all: [] }` asks for nothing. */
export type StepNeeds =
  | number
  | { readonly all: readonly StepNeeds[] }
  | { readonly any: readonly StepNeeds[] };

/** A step to be laid on the calendar. Without `needs` it may start at any time. */
export interface StepWork extends StepHours {
  readonly needs?: StepNeeds;
}

/** When and how much somebody studies; hours are read to the minute, the pace to the hundredth. */
export type StudyCalendar = CalendarFields & {
  /** The first day on which work may be done. */
  readonly start: CivilDate;
};

/**
 * The three assumptions a schedule is made under. `early`: every course goes as fast as its lowest listed hours;
 * `likely`: as its typical ones; `late`: as slowly as its highest ones. What share of plans ends by then: `CASE_CHANCE`.
 */
export const CASES = ["early", "likely", "late"] as const;
export type ScheduleCase = (typeof CASES)[number];

/** One value for each case. */
export type PerCase<Value> = Readonly<Record<ScheduleCase, Value>>;

/** `of` for each case. */
export function perCase<Value>(of: (assumed: ScheduleCase) => Value): PerCase<Value> {
  return { early: of("early"), likely: of("likely"), late: of("late") };
}

/** First and last day of work on a step, both included. */
export interface DaySpan {
  readonly start: CivilDate;
  readonly finish: CivilDate;
}

/** Whole minutes of work, pace included, one figure for each case. */
export type CaseMinutes = PerCase<number>;

export interface ScheduledStep {
  readonly minutes: CaseMinutes;
  readonly days: PerCase<DaySpan>;
  /** Which of the courses at once it is, from 0: steps that overlap never share a lane. */
  readonly lane: PerCase<number>;
}

export interface Schedule {
  /** In the order given. */
  readonly steps: readonly ScheduledStep[];
  readonly minutes: CaseMinutes;
  /** The last day of work; null where there are no steps. */
  readonly finish: PerCase<CivilDate> | null;
}

/** `beyond-calendar`: work would go on after `lastDay`, the last day that Waymark's calendar knows. */
export interface ScheduleFault {
  readonly code: "beyond-calendar";
  readonly lastDay: CivilDate;
}

export type ScheduleResult =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly fault: ScheduleFault };
