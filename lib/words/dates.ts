import type { CivilDate } from "@/lib/civil-date";

// Own names in place of Intl: a server and a browser of different age must print the same text, or hydration breaks.
const MONTHS = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function partsOf(date: CivilDate): DayParts {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month: MONTHS[Number(month) - 1] ?? month, day: String(Number(day)) };
}

/** "12 May 2027" */
export function dayText(date: CivilDate): string {
  const { day, month, year } = partsOf(date);
  return `${day} ${month} ${year}`;
}

/** "12 May": where the year is plain from what stands around it. */
export function shortDayText(date: CivilDate): string {
  const { day, month } = partsOf(date);
  return `${day} ${month}`;
}

/** "May" */
export function monthText(date: CivilDate): string {
  return partsOf(date).month;
}

export function yearText(date: CivilDate): string {
  return partsOf(date).year;
}

/** "between 12 May and 3 July 2027", "between 28 Dec 2026 and 3 Jan 2027", "on 12 May 2027". */
export function betweenText(from: CivilDate, to: CivilDate): string {
  if (from === to) return `on ${dayText(to)}`;
  const first = yearText(from) === yearText(to) ? shortDayText(from) : dayText(from);
  return `between ${first} and ${dayText(to)}`;
}

/** "12 May to 3 July 2027" */
export function spanText(from: CivilDate, to: CivilDate): string {
  if (from === to) return dayText(to);
  const first = yearText(from) === yearText(to) ? shortDayText(from) : dayText(from);
  return `${first} to ${dayText(to)}`;
}

/** A source's date is as exact as the source is: "2024", "May 2024" or "12 May 2024". */
export function asOfText(asOf: string): string {
  const [year = "", month, day] = asOf.split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
