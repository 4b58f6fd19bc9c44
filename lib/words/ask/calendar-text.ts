import type { Break, WeekdayHours } from "@/lib/planner";
import { weekdayHours } from "@/lib/schedule";
import { spanText } from "@/lib/words/dates";
import { calendar } from "@/lib/words/messages/en/calendar";
import { dates } from "@/lib/words/messages/en/dates";
import { english, type Translator } from "@/lib/words/messages/translator";

/** "Mon 1.5 h, Wed 1.5 h and Sat 3 h" */
export function weekText(weekdays: WeekdayHours, hoursPerWeek: number, t: Translator = english): string {
  const hours = weekdayHours(weekdays, hoursPerWeek);
  const days = t(dates).weekdays.flatMap(({ short }, i) => {
    const own = hours[i] ?? 0;
    return own > 0 ? [{ day: short, hours: toQuarters(own) }] : [];
  });
  return t(calendar).week(days);
}

/** To the quarter hour, and never none. */
function toQuarters(hours: number): number {
  return Math.max(0.25, Math.round(hours * 4) / 4);
}

/** "7.25 hours", "1 hour" */
export function weekHoursText(hoursPerWeek: number, t: Translator = english): string {
  return t(calendar).weekHours(hoursPerWeek);
}

/** What a week of more than 10 hours is, beside a job (guide:T4) or instead of one. */
export function heavyWeekText(hoursPerWeek: number, t: Translator = english): string {
  return hoursPerWeek >= 35 ? t(calendar).fullTimeJob : t(calendar).secondJob;
}

/** "Break: 1 to 14 Feb 2027", "Exams: 1 to 14 Feb 2027, half the hours" */
export function breakText({ from, to, half, label }: Break, t: Translator = english): string {
  const days = spanText(from, to, t);
  return half ? t(calendar).halfBreak(days, label) : t(calendar).break(days, label);
}
