import type { CivilDate } from "@/lib/civil-date";
import type { Break } from "@/lib/request";

/** Days of a timetable between two of its stops: after `after` (from the first day on, where null) and up to `until`. */
interface Between {
  readonly first: CivilDate;
  readonly after: CivilDate | null;
  readonly until: CivilDate;
}

/** The breaks that begin between two stops, by their first day. One that holds the plan's first day comes before all. */
export function breaksBetween(breaks: readonly Break[], { first, after, until }: Between): readonly Break[] {
  return breaks
    .filter(({ from, to }) => from <= until && (after === null ? to >= first : from > after))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
