import { getDaysInMonth } from "date-fns";
import { type CivilDate, daysBetween, parseCivilDate } from "@/lib/civil-date";

/** A stretch of the scale in percent of its width. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

/** A mark on the axis: the first day of a month, a quarter or a year. */
interface Tick {
  readonly day: CivilDate;
  readonly left: number;
  /** It begins a year, or is the first of the axis: its year is worth saying. */
  readonly namesYear: boolean;
}

export interface TimeScale {
  readonly ticks: readonly Tick[];
  /** Where the days from `from` to `to`, both included, lie; what is off the scale is cut away, null where all of it is. */
  place(from: CivilDate, to: CivilDate): Stretch | null;
}

/** More ticks than this would run into each other on a phone. */
const MOST_TICKS = 12;
/** Months from one tick to the next, finest first. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240] as const;

/** A scale of whole months that holds all days from `first` to `last`. */
export function timeScale(first: CivilDate, last: CivilDate): TimeScale {
  const [start, end] = [monthOf(first), monthOf(last) + 1];
  const from = firstDayOf(start);
  const days = daysBetween(from, firstDayOf(end - 1)) + daysIn(end - 1);
  const step = STEPS.find((months) => (end - start) / months <= MOST_TICKS) ?? STEPS[STEPS.length - 1] ?? 12;
  return {
    ticks: ticksFrom(start, end, step).map((month, i) => {
      const day = firstDayOf(month);
      const left = (100 * daysBetween(from, day)) / days;
      return { day, left, namesYear: i === 0 || month % 12 < step };
    }),
    place(begin, finish) {
      const left = Math.max(0, daysBetween(from, begin));
      const right = Math.min(days, daysBetween(from, finish) + 1);
      return right <= left ? null : { left: (100 * left) / days, width: (100 * (right - left)) / days };
    },
  };
}

/** Months from `start` up to `end` that are multiples of `step`, counted from the year's first. */
function ticksFrom(start: number, end: number, step: number): readonly number[] {
  const ticks: number[] = [];
  for (let month = Math.ceil(start / step) * step; month < end; month += step) ticks.push(month);
  return ticks;
}

/** Months since the year 0. */
function monthOf(day: CivilDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDayOf(month: number): CivilDate {
  const text = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  const day = parseCivilDate(text);
  if (day === null) throw new RangeError(`No calendar month begins on ${text}`);
  return day;
}

function daysIn(month: number): number {
  return getDaysInMonth(new Date(Math.floor(month / 12), month % 12));
}
