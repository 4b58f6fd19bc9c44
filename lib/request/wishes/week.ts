import { DEFAULT_REQUEST } from "@/lib/link/parameters";
import type { PlanRequest, WeekdayHours } from "@/lib/planner";
import { DECIMAL, type Reading, readNumber } from "@/lib/request/reading/read-values";
import { hoursIn, mostHours, WEEK_HOURS, WEEKDAY_HOURS } from "@/lib/schedule";

/**
 * Hours a week and how they lie on its days. `days` alone says both; beside `hours` it gives the shape of the week, and
 * `hours` says how many there are in all.
 */
export function readWeek(reading: Reading): Pick<PlanRequest, "hoursPerWeek" | "weekdays"> {
  const weekdays = readWeekdays(reading);
  if (weekdays === null) {
    return { hoursPerWeek: readNumber(reading, "hours", DEFAULT_REQUEST.hoursPerWeek), weekdays };
  }
  const sum = Math.min(WEEK_HOURS.max, Math.max(WEEK_HOURS.min, hoursIn(weekdays)));
  const asked = readNumber(reading, "hours", sum);
  const hoursPerWeek = Math.min(asked, mostHours(weekdays));
  if (hoursPerWeek < asked) reading.report("hours", String(asked), "too-full-days", String(hoursPerWeek));
  return { hoursPerWeek, weekdays };
}

function readWeekdays({ values, report }: Reading): WeekdayHours | null {
  const text = values.get("days");
  if (!text) return null;
  const { min, max, perUnit } = WEEKDAY_HOURS;
  const given = text.split(",").map((part) => (DECIMAL.test(part) ? Number(part) : Number.NaN));
  const week = given.every((hours) => hours >= min && hours <= max)
    ? asWeek(given.map((hours) => Math.round(hours * perUnit) / perUnit))
    : null;
  if (week === null) report("days", text, "bad-week");
  else if (given.some((hours, i) => hours !== week[i])) report("days", text, "rounded", week.join(","));
  return week;
}

/** Seven days with some hours among them, or null. */
function asWeek(hours: readonly number[]): WeekdayHours | null {
  const [mon, tue, wed, thu, fri, sat, sun, ...more] = hours;
  if (mon === undefined || tue === undefined || wed === undefined || thu === undefined) return null;
  if (fri === undefined || sat === undefined || sun === undefined || more.length > 0) return null;
  const week: WeekdayHours = [mon, tue, wed, thu, fri, sat, sun];
  return hoursIn(week) > 0 ? week : null;
}
