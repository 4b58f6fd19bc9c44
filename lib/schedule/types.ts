import type { CivilDate } from "@/lib/civil-date";
import type { Break } from "@/lib/planner";

/** Hours of work as the catalog lists them, before the pace factor. All positive, `low` ≤ `typical` ≤ `high`. */
export interface StepHours {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** When and how much somebody studies. */
export interface StudyCalendar {
  /** The first day on which work may be done. */
  readonly start: CivilDate;
  /** Spread evenly over seven days; read to the minute. */
  readonly hoursPerWeek: number;
  /** Factor on all hours, read to the hundredth: 1 leaves them as listed. */
  readonly pace: number;
  /** Days without work, in any order; they may overlap. */
  readonly breaks: readonly Break[];
}

/**
 * The three assumptions a schedule is made under. `early`: every course goes as fast as its lowest listed hours;
 * `likely`: as its typical ones; `late`: as slowly as its highest ones.
 */
export const CASES = ["early", "likely", "late"] as const;
export type ScheduleCase = (typeof CASES)[number];

/** First and last day of work on a step, both included. */
export interface DaySpan {
  readonly start: CivilDate;
  readonly finish: CivilDate;
}

/** Whole minutes of work, pace included, one figure for each case. */
export type CaseMinutes = Readonly<Record<ScheduleCase, number>>;

export interface ScheduledStep {
  readonly minutes: CaseMinutes;
  readonly days: Readonly<Record<ScheduleCase, DaySpan>>;
}

export interface Schedule {
  /** In the order given. */
  readonly steps: readonly ScheduledStep[];
  readonly minutes: CaseMinutes;
  /** The last day of the last step; null where there are no steps. */
  readonly finish: Readonly<Record<ScheduleCase, CivilDate>> | null;
}

/** `beyond-calendar`: work would go on after `lastDay`, the last day that Waymark's calendar knows. */
export interface ScheduleFault {
  readonly code: "beyond-calendar";
  readonly lastDay: CivilDate;
}

export type ScheduleResult =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly fault: ScheduleFault };
