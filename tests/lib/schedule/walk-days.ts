import { addDays, type CivilDate } from "@/lib/civil-date";
import type { StudyCalendar } from "@/lib/schedule";

/**
 * Another way to the same days, sharing no code with lib/schedule: walk the calendar day by day in BigInt fractions of
 * a minute and work off one step after the other.
 */
export function walkDays(
  minutes: readonly number[],
  calendar: StudyCalendar,
): readonly { start: CivilDate; finish: CivilDate }[] {
  const perDay = BigInt(Math.round(calendar.hoursPerWeek * 60)); // sevenths of a minute
  const spans: { start: CivilDate; finish: CivilDate }[] = [];
  let today = calendar.start;
  let room = isFree(today, calendar) ? perDay : 0n;
  for (const own of minutes) {
    let left = BigInt(own) * 7n;
    let start: CivilDate | null = null;
    for (;;) {
      if (room > 0n) {
        start ??= today;
        const worked = left < room ? left : room;
        left -= worked;
        room -= worked;
        if (left === 0n) break;
      }
      today = addDays(today, 1);
      room = isFree(today, calendar) ? perDay : 0n;
    }
    spans.push({ start, finish: today });
  }
  return spans;
}

export function isFree(today: CivilDate, calendar: StudyCalendar): boolean {
  return !calendar.breaks.some((pause) => pause.from <= today && today <= pause.to);
}
