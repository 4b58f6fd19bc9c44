import type { DaySpan, StudyCalendar } from "./types";
import { workCalendar } from "./work-calendar";

/** First and last day of a step that is begun after `before` minutes of work and done after `after`; null beyond 2199. */
export type StepDays = (before: number, after: number) => DaySpan | null;

/** Finds the days of single steps, one at a time: what `scheduleSteps` gives, without laying out the whole plan. */
export function stepDays(calendar: StudyCalendar): StepDays {
  const room = workCalendar(calendar);
  return (before, after) => {
    const start = room.dayOf(before * room.unitsPerMinute);
    const finish = room.dayOf(after * room.unitsPerMinute - 1);
    return start === null || finish === null ? null : { start, finish };
  };
}
