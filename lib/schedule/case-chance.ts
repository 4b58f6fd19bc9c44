import type { CivilDate } from "@/lib/civil-date";
import { type PacedStep, paceSteps } from "./paced-steps";
import type { CaseMinutes, PerCase, StepWork, StudyCalendar } from "./types";
import { workCalendar } from "./work-calendar";

/**
 * How many of ten such plans end by each of the three dates. The catalog's low, typical and high hours are read as the
 * hours that two, five and eight learners of ten stay within: a judgement (`README.md` says why), as no study measures it.
 * All courses are taken to run late together: whoever is slow in one is as slow in the next. Then the hours within which
 * a given share of learners finish the whole plan are the sum of those of its courses, whatever the distribution between
 * the three points.
 */
export const CASE_CHANCE: PerCase<number> = { early: 2, likely: 5, late: 8 };

/**
 * Quantiles of the standard normal distribution for 1, 2, 3 and 4 tenths away from the middle, as parts of the one at 8
 * tenths (0.8416): 0.2533, 0.5244, 0.8416 and 1.2816.
 */
const STRETCH = [0, 0.30102, 0.62309, 1, 1.52272] as const;

/**
 * How many of ten such plans end by `day`, from 0 to 9: the most tenths of which the plan's end still lies on or before it.
 * Between and beyond the three points each course's hours follow a lognormal distribution on either side of the typical
 * hours, with the eighth tenth at the high ones and the second at the low ones. Exact to the minute, no chance involved.
 */
export function chanceBy(steps: readonly StepWork[], calendar: StudyCalendar, day: CivilDate): number {
  const paced = paceSteps(steps, calendar);
  const room = workCalendar(calendar);
  const minutes = Math.floor(room.roomThrough(day) / room.unitsPerMinute);
  const ends = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((tenths) => minutesAt(paced, tenths) <= minutes);
  return ends.length;
}

function minutesAt(paced: readonly PacedStep[], tenths: number): number {
  return paced.reduce((sum, { minutes }) => sum + quantile(minutes, tenths), 0);
}

function quantile({ early, likely, late }: CaseMinutes, tenths: number): number {
  const end = tenths < CASE_CHANCE.likely ? early : late;
  const stretch = STRETCH[Math.abs(tenths - CASE_CHANCE.likely)] ?? 0;
  return Math.max(1, Math.round(likely * (end / likely) ** stretch));
}
