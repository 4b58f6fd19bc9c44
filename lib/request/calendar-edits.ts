import type { CivilDate } from "@/lib/civil-date";
import type { Edit } from "./edits";
import { hoursIn, WEEK_HOURS, type WeekdayHours } from "./week-hours";
import type { PlanRequest } from "./wishes";

/** Studies so many hours on each weekday: at least one hour in all. null spreads the week's hours evenly. */
export function setWeekdays(weekdays: WeekdayHours | null): Edit {
  return (request) => {
    if (weekdays === null) return { ...request, weekdays };
    const hoursPerWeek = Math.min(WEEK_HOURS.max, Math.max(WEEK_HOURS.min, hoursIn(weekdays)));
    return { ...request, weekdays, hoursPerWeek };
  };
}

export const setParallel =
  (parallel: PlanRequest["parallel"]): Edit =>
  (request) => ({ ...request, parallel });

/** Wants to be done by this day; null takes the wish back. */
export const setDeadline =
  (by: CivilDate | null): Edit =>
  (request) => ({ ...request, by });
