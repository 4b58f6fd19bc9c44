import { daysBetween } from "@/lib/civil-date";
import { billedMonths } from "./calendar-units";
import type { DaySpan } from "./types";

/** A time for which a subscription is held without a break, and the months that it is billed for. */
export interface BilledRun extends DaySpan {
  readonly months: number;
}

/**
 * When a subscription is held that is needed on the days of `spans`, which may overlap and come in any order: it is taken
 * out on the first such day, renewed on its monthly day while something under it is under way, cancelled else, and taken
 * out anew later. A need within a month that is paid for costs nothing more.
 */
export function billedRuns(spans: readonly DaySpan[]): readonly BilledRun[] {
  const runs: DaySpan[] = [];
  for (const next of spans.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const run = runs.at(-1);
    if (run && goesOn(run, next)) {
      const isLonger = next.finish > run.finish;
      runs[runs.length - 1] = { start: run.start, finish: isLonger ? next.finish : run.finish };
    } else runs.push(next);
  }
  return runs.map(({ start, finish }) => ({ start, finish, months: billedMonths(start, finish) }));
}

/** A need that begins within the run or in a month that it has paid for, or on the day after it, goes on with it. */
function goesOn(run: DaySpan, next: DaySpan): boolean {
  if (daysBetween(run.finish, next.start) <= 1) return true;
  return billedMonths(run.start, next.start) === billedMonths(run.start, run.finish);
}
