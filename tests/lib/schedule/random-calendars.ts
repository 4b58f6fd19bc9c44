import fc from "fast-check";
import { addDays, type CivilDate } from "@/lib/civil-date";
import type { Break } from "@/lib/planner";
import type { StepHours, StudyCalendar } from "@/lib/schedule";
import { day } from "../civil-date/day";

const EPOCH = day("2020-01-01");

const hours: fc.Arbitrary<StepHours> = fc
  .tuple(
    fc.integer({ min: 1, max: 2400 }),
    fc.integer({ min: 0, max: 2400 }),
    fc.integer({ min: 0, max: 2400 }),
  )
  .map(([low, more, most]) => ({
    low: low / 60,
    typical: (low + more) / 60,
    high: (low + more + most) / 60,
  }));

export const someSteps = fc.array(hours, { minLength: 1, maxLength: 8 });

export const someDay: fc.Arbitrary<CivilDate> = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => addDays(EPOCH, n));

const pause: fc.Arbitrary<Break> = fc
  .tuple(someDay, fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 800 })))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

/** Quarter hours from 1 to 80 a week, breaks anywhere about the start, half of all paces exactly 1. */
export const someCalendar: fc.Arbitrary<StudyCalendar> = fc.record({
  start: someDay,
  hoursPerWeek: fc.integer({ min: 4, max: 320 }).map((quarters) => quarters / 4),
  pace: fc.oneof(
    fc.constant(1),
    fc.integer({ min: 50, max: 400 }).map((percent) => percent / 100),
  ),
  breaks: fc.array(pause, { maxLength: 6 }),
});
