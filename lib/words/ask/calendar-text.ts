import type { Break, WeekdayHours } from "@/lib/planner";
import { weekdayHours } from "@/lib/schedule";
import { listText } from "@/lib/words/amounts";
import { spanText } from "@/lib/words/dates";

/** Monday first. */
export const WEEKDAY_NAMES = [
  { short: "Mon", long: "Monday" },
  { short: "Tue", long: "Tuesday" },
  { short: "Wed", long: "Wednesday" },
  { short: "Thu", long: "Thursday" },
  { short: "Fri", long: "Friday" },
  { short: "Sat", long: "Saturday" },
  { short: "Sun", long: "Sunday" },
] as const;

/** "Mon 1.5 h, Wed 1.5 h and Sat 3 h" */
export function weekText(weekdays: WeekdayHours, hoursPerWeek: number): string {
  const hours = weekdayHours(weekdays, hoursPerWeek);
  return listText(
    WEEKDAY_NAMES.flatMap(({ short }, i) => {
      const own = hours[i] ?? 0;
      return own > 0 ? [`${short} ${quarterHoursText(own)}`] : [];
    }),
  );
}

/** "7.25 hours", "1 hour" */
export function weekHoursText(hoursPerWeek: number): string {
  return `${hoursPerWeek} ${hoursPerWeek === 1 ? "hour" : "hours"}`;
}

/** What a week of more than 10 hours is, beside a job (guide:T4) or instead of one. */
export function heavyWeekText(hoursPerWeek: number): string {
  return hoursPerWeek >= 35 ? "a full-time job" : "a second job";
}

/** "1.25 h": to the quarter hour, and never none. */
function quarterHoursText(hours: number): string {
  return `${Math.max(0.25, Math.round(hours * 4) / 4)} h`;
}

/** "Break: 1 to 14 Feb 2027", "Exams: 1 to 14 Feb 2027, half the hours" */
export function breakText({ from, to, half, label }: Break): string {
  const name = label ?? (half ? "Busy" : "Break");
  return `${name}: ${spanText(from, to)}${half ? ", half the hours" : ""}`;
}
