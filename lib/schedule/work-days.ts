import { addDays, type CivilDate, daysBetween, parseCivilDate } from "@/lib/civil-date";
import type { Break } from "@/lib/planner";

/** Days without work as offsets from the start, both ends included. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Finds the days on which work is done. */
export interface WorkDays {
  /** The n-th day of work (0 is the first), or null where the calendar ends before it. */
  day(n: number): CivilDate | null;
}

const LAST = parseCivilDate("2199-12-31");

/** The last day that any schedule can reach: the end of `CivilDate`'s own range. */
export function lastCalendarDay(): CivilDate {
  if (LAST === null) throw new RangeError("lib/civil-date no longer knows the end of its own calendar");
  return LAST;
}

/** The days from `start` on that lie in no break. Breaks may come in any order, overlap, and lie before the start. */
export function workDays(start: CivilDate, breaks: readonly Break[]): WorkDays {
  const gaps = mergeGaps(start, breaks);
  const end = daysBetween(start, lastCalendarDay());
  return {
    day(n) {
      let offset = n;
      for (const gap of gaps) {
        if (gap.from > offset) break;
        offset += gap.to - gap.from + 1;
      }
      return offset > end ? null : addDays(start, offset);
    },
  };
}

/** The breaks from the start on, in order, with overlapping and adjoining ones made one. */
function mergeGaps(start: CivilDate, breaks: readonly Break[]): readonly Gap[] {
  const gaps = breaks
    .map((pause) => ({
      from: Math.max(0, daysBetween(start, pause.from)),
      to: daysBetween(start, pause.to),
    }))
    .filter((gap) => gap.to >= gap.from)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: Gap[] = [];
  for (const gap of gaps) {
    const last = merged.at(-1);
    if (last && gap.from <= last.to + 1)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, gap.to) };
    else merged.push(gap);
  }
  return merged;
}
