import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/civil-date";
import { CASE_CHANCE, CASES, chanceBy, type StudyCalendar, scheduleSteps } from "@/lib/schedule";
import { day } from "@/tests/support/day";
import { someParallelCalendar, someWork } from "@/tests/support/random-calendars";
import { runs } from "@/tests/support/runs";

/** An hour a day. */
const CALENDAR: StudyCalendar = {
  start: day("2027-01-01"),
  hoursPerWeek: 7,
  weekdays: null,
  weeks: 52,
  pace: 1,
  breaks: [],
  parallel: 1,
};

describe("chanceBy", () => {
  it("follows a lognormal through the three points", () => {
    // Low 50, typical 100, high 200 h: halving and doubling at 0.8416 standard deviations.
    // Nine in ten: 100 × 2^1.5227 = 287.3 h; seven in ten: 100 × 2^0.6231 = 154.0 h; one in ten: 34.8 h.
    const steps = [{ low: 50, typical: 100, high: 200 }];
    const after = (days: number) => chanceBy(steps, CALENDAR, addDays(CALENDAR.start, days - 1));
    expect([34, 35, 49, 50, 99, 100, 154, 155, 199, 200, 287, 288, 5000].map(after)).toEqual([
      0, 1, 1, 2, 4, 5, 6, 7, 7, 8, 8, 9, 9,
    ]);
  });

  it("is none before the first day", () => {
    expect(chanceBy([{ low: 1, typical: 1, high: 1 }], CALENDAR, day("2026-12-31"))).toBe(0);
  });

  it("is at least that of each of the three dates, and less the day before", () => {
    fc.assert(
      fc.property(someWork, someParallelCalendar, fc.constantFrom(...CASES), (steps, calendar, assumed) => {
        const result = scheduleSteps(steps, calendar);
        if (!result.ok || result.schedule.finish === null) return;
        const finish = result.schedule.finish[assumed];
        expect(chanceBy(steps, calendar, finish)).toBeGreaterThanOrEqual(CASE_CHANCE[assumed]);
        expect(chanceBy(steps, calendar, addDays(finish, -1))).toBeLessThan(CASE_CHANCE[assumed]);
      }),
      runs(1000),
    );
  });

  it("never falls from one day to a later one", () => {
    const days = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(someWork, someParallelCalendar, days, days, (steps, calendar, first, more) => {
        const by = addDays(calendar.start, first);
        expect(chanceBy(steps, calendar, addDays(by, more))).toBeGreaterThanOrEqual(
          chanceBy(steps, calendar, by),
        );
      }),
    );
  });
});
