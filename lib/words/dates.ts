import type { CivilDate } from "@/lib/civil-date";
import { dates } from "./messages/en/dates";
import { english, type Translator } from "./messages/translator";

interface DayParts {
  readonly day: number;
  /** January is 1. */
  readonly month: number;
  readonly year: string;
}

function partsOf(date: CivilDate): DayParts {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month: Number(month), day: Number(day) };
}

/** "12 May 2027" */
export function dayText(date: CivilDate, t: Translator = english): string {
  const { day, month, year } = partsOf(date);
  return t(dates).day(day, month, year);
}

/** "12 May": where the year is plain from what stands around it. */
export function shortDayText(date: CivilDate, t: Translator = english): string {
  const { day, month } = partsOf(date);
  return t(dates).shortDay(day, month);
}

/** "May" */
export function monthText(date: CivilDate, t: Translator = english): string {
  return t(dates).month(partsOf(date).month);
}

export function yearText(date: CivilDate): string {
  return partsOf(date).year;
}

/** "between 12 May and 3 July 2027", "between 28 Dec 2026 and 3 Jan 2027", "on 12 May 2027". */
export function betweenText(from: CivilDate, to: CivilDate, t: Translator = english): string {
  return from === to
    ? t(dates).on(dayText(to, t))
    : t(dates).between(firstDayText(from, to, t), dayText(to, t));
}

/** "12 May to 3 July 2027" */
export function spanText(from: CivilDate, to: CivilDate, t: Translator = english): string {
  return from === to ? dayText(to, t) : t(dates).span(firstDayText(from, to, t), dayText(to, t));
}

/** The first of two days, with its year where they differ in it. */
function firstDayText(from: CivilDate, to: CivilDate, t: Translator): string {
  return yearText(from) === yearText(to) ? shortDayText(from, t) : dayText(from, t);
}

/** A source's date is as exact as the source is: "2024", "May 2024" or "12 May 2024". */
export function asOfText(asOf: string, t: Translator = english): string {
  const [year = "", month, day] = asOf.split("-");
  if (month === undefined) return year;
  return day === undefined
    ? t(dates).monthOf(Number(month), year)
    : t(dates).day(Number(day), Number(month), year);
}
