import { addDays, type CivilDate } from "@/lib/civil-date";
import type { DaySpan } from "@/lib/schedule";

/**
 * Months of a subscription, counted day by day, sharing no code with lib/schedule: on a day with something under way and
 * no subscription it is taken out; on its monthly day it is renewed where something is under way, else it is over.
 */
export function countMonths(spans: readonly DaySpan[]): number {
  const days = spans.flatMap(({ start, finish }) => [start, finish]).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return 0;
  let since: CivilDate | null = null;
  let months = 0;
  for (let today = first; today <= last; today = addDays(today, 1)) {
    const isNeeded = spans.some(({ start, finish }) => start <= today && today <= finish);
    if (since !== null && isMonthlyDay(since, today)) {
      if (isNeeded) months += 1;
      else since = null;
    } else if (since === null && isNeeded) {
      since = today;
      months += 1;
    }
  }
  return months;
}

/** The same day of the month, or the last of a month that is too short. */
function isMonthlyDay(since: CivilDate, today: CivilDate): boolean {
  const wanted = since.slice(8);
  const isLastOfMonth = addDays(today, 1).endsWith("-01");
  return today.slice(8) === wanted || (isLastOfMonth && today.slice(8) < wanted);
}
