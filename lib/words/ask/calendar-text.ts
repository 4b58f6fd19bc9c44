import { type CivilDate, daysBetween } from "@/lib/civil-date";
import { type Break, type WeekdayHours, weekdayHours } from "@/lib/request";
import { spanText } from "@/lib/words/dates";
import { calendar } from "@/lib/words/messages/en/ask/calendar";
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

/** "10 hours a week" */
export function paceWords(hours: number, t: Translator = english): string {
  return t(calendar).hoursAWeek(hours);
}

/** "24 weeks", "about 8 years" */
export function weeksText(weeks: number, t: Translator = english): string {
  return weeks < 104 ? t(calendar).weeks(weeks) : t(calendar).aboutYears(Math.round(weeks / 26) / 2);
}

/** How far `day` lies from `from`: "12 weeks later", "5 days sooner", "the same day". */
export function apartText(from: CivilDate, day: CivilDate, t: Translator = english): string {
  const days = daysBetween(from, day);
  if (days === 0) return t(calendar).sameDay;
  const apart = Math.abs(days);
  const length = apart < 14 ? t(calendar).days(apart) : weeksText(Math.round(apart / 7), t);
  return days > 0 ? t(calendar).later(length) : t(calendar).sooner(length);
}
