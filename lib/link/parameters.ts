import type { PlanRequest } from "@/lib/planner";
import { WEEK_HOURS } from "@/lib/schedule";

/** Written into every link as `v`. The defaults below are frozen for this version. */
export const LINK_VERSION = "1";

/** All parameters of a link, in the order in which they are written. */
export const PARAMETERS = [
  "v",
  "goal",
  "from",
  "know",
  "learn",
  "want",
  "hours",
  "days",
  "start",
  "by",
  "breaks",
  "prefer",
  "full",
  "pin",
  "skip",
  "done",
  "parallel",
  "pace",
  "audit",
  "budget",
  "portfolio",
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** Bounds of a number in a link, both included, and how fine it may be: `perUnit` 4 allows quarters. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly perUnit: number;
}

export const NUMBER_RANGES = {
  /** Hours a week. */
  hours: WEEK_HOURS,
  parallel: { min: 1, max: 3, perUnit: 1 },
  pace: { min: 0.5, max: 4, perUnit: 100 },
  /** US dollars. */
  budget: { min: 0, max: 1_000_000, perUnit: 100 },
  /** Hours of portfolio work in all; 0 for none. */
  portfolio: { min: 0, max: 400, perUnit: 4 },
} as const satisfies Readonly<Record<string, NumberRange>>;
export type NumberParameter = keyof typeof NUMBER_RANGES;

/** A longer value is not read at all: no server takes a longer address. */
export const MAX_VALUE_LENGTH = 16_000;
/** Of a longer list only so many entries are read: more than there are skills, or courses, to name. */
export const MAX_LIST_LENGTH = 500;

/** Up to here a link stays plain; longer ones pack their longest lists until it fits: with its host, within 200. */
export const USUAL_LENGTH = 170;
/**
 * The longest link that the interface makes, without a carried plan: a wish that would go beyond is refused, and that is
 * said. With its host it stays within 400 characters.
 */
export const MAX_LINK_LENGTH = 370;

/** What a link means that says nothing. No plan can be made of it: `goal` or `want` must be set. */
export const DEFAULT_REQUEST: PlanRequest = {
  goal: null,
  want: [],
  from: null,
  know: [],
  learn: [],
  done: [],
  pin: [],
  skip: [],
  prefer: "balanced",
  full: false,
  audit: false,
  budgetCents: null,
  hoursPerWeek: 5,
  weekdays: null,
  start: null,
  by: null,
  breaks: [],
  parallel: 1,
  pace: 1,
  portfolioHours: null,
};
