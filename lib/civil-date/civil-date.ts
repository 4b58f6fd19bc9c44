declare const civilDate: unique symbol;

/** A day on the calendar, `YYYY-MM-DD`, without time or zone. Sorts and compares as a string. */
export type CivilDate = string & { readonly [civilDate]: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day that `text` names, or null where it names none (2027-02-30 is not a day). Years 1900 to 2199. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, Number(match[2]) - 1, Number(match[3])));
  return isCivilDate(text, date) ? text : null;
}

function isCivilDate(text: string, date: Date): text is CivilDate {
  return Number.isFinite(date.getTime()) && date.toISOString().startsWith(text);
}

/** Midnight UTC of `day`: for formatting with a UTC formatter only, never for arithmetic in local time. */
export function toUtcDate(day: CivilDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day `days` later (earlier when negative). Throws a RangeError outside the years 1900 to 2199. */
export function addDays(day: CivilDate, days: number): CivilDate {
  const moved = parseCivilDate(
    new Date(toUtcDate(day).getTime() + days * MS_PER_DAY).toISOString().slice(0, 10),
  );
  if (moved === null) throw new RangeError(`No calendar day ${days} days after ${day}`);
  return moved;
}

/** Days from `from` to `to`: 1 for the next day, 0 for the same, negative backwards. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (toUtcDate(to).getTime() - toUtcDate(from).getTime()) / MS_PER_DAY;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: CivilDate): number {
  return (toUtcDate(day).getUTCDay() + 6) % 7;
}
