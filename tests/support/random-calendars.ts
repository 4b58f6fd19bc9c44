import fc from "fast-check";
import { addDays, type CivilDate } from "@/lib/civil-date";
import type { Break, WeekdayHours } from "@/lib/request";
import type { StepHours, StepNeeds, StepWork, StudyCalendar } from "@/lib/schedule";
import { day } from "./day";

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

/** Whole breaks and halved ones, short and long. */
const someBreak: fc.Arbitrary<Break> = fc
  .tuple(
    someDay,
    fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 800 })),
    fc.boolean(),
    fc.constantFrom(null, "Exams", "Summer at the sea"),
  )
  .map(([from, length, half, label]) => ({ from, to: addDays(from, length), half, label }));

const quarters = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 96 }).map((n) => n / 4),
);

/** Weeks with free days among them, never all free. */
export const someWeek: fc.Arbitrary<WeekdayHours> = fc
  .tuple(quarters, quarters, quarters, quarters, quarters, quarters, quarters)
  .filter((week) => week.some((own) => own > 0));

/**
 * Quarter hours from 1 to 80 a week, evenly or by weekdays, in 20 to 52 weeks a year, breaks anywhere about the start, half of all paces exactly 1;
 * one step at a time.
 */
export const someCalendar: fc.Arbitrary<StudyCalendar> = fc.record({
  start: someDay,
  hoursPerWeek: fc.integer({ min: 4, max: 320 }).map((n) => n / 4),
  weekdays: fc.option(someWeek),
  weeks: fc.oneof(fc.constant(52), fc.integer({ min: 20, max: 52 })),
  pace: fc.oneof(
    fc.constant(1),
    fc.integer({ min: 50, max: 400 }).map((percent) => percent / 100),
  ),
  breaks: fc.array(someBreak, { maxLength: 6 }),
  parallel: fc.constant(1 as const),
});

/** The same with one, two or three steps at once. */
export const someParallelCalendar: fc.Arbitrary<StudyCalendar> = fc
  .tuple(someCalendar, fc.constantFrom(1 as const, 2 as const, 3 as const))
  .map(([calendar, parallel]) => ({ ...calendar, parallel }));

/** Conditions on earlier steps, so that the list's own order always keeps them. */
function someNeeds(before: number): fc.Arbitrary<StepNeeds> {
  if (before === 0) return fc.constant({ all: [] });
  const earlier = fc.integer({ min: 0, max: before - 1 });
  const some = fc.array(earlier, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.constant({ all: [] }),
    earlier,
    some.map((all) => ({ all })),
    some.map((any) => ({ any })),
    fc.tuple(earlier, some).map(([one, any]) => ({ all: [one, { any }] })),
  );
}

/** Steps of which each may wait for earlier ones. */
export const someWork: fc.Arbitrary<readonly StepWork[]> = someSteps.chain((steps) =>
  fc
    .tuple(...steps.map((_, i) => someNeeds(i)))
    .map((needs) => steps.map((step, i) => ({ ...step, needs: needs[i] ?? { all: [] } }))),
);
