import { getDaysInMonth } from "date-fns";
import { type CivilDate, daysBetween } from "@/lib/civil-date";

/**
 * Months that a monthly subscription is paid for when it is needed from `from` to `to`, both included: it is billed on
 * the first day and then on that day of each month (on a month's last day where the month is too short).
 * At least 1; `to` must not be before `from`.
 *
 * @example billedMonths(jan15, feb14) // 1
 * @example billedMonths(jan15, feb15) // 2
 * @example billedMonths(jan31, feb28) // 2: in a February of 28 days the second month is billed on the 28th
 */
export function billedMonths(from: CivilDate, to: CivilDate): number {
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  const billingDay = Math.min(fromDay, daysInMonth(toYear, toMonth));
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) + (toDay >= billingDay ? 1 : 0);
}

function parts(day: CivilDate): readonly [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1));
}

/** Calendar weeks from `from` to `to`, both included, rounded up. */
export function weeksBetween(from: CivilDate, to: CivilDate): number {
  return Math.ceil((daysBetween(from, to) + 1) / 7);
}
