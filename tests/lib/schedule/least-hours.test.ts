import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/civil-date";
import { mostHours } from "@/lib/request";
import {
  CASES,
  leastHours,
  type ScheduleCase,
  type StepWork,
  type StudyCalendar,
  scheduleSteps,
} from "@/lib/schedule";
import { day } from "@/tests/support/day";
import { someParallelCalendar, someWork } from "@/tests/support/random-calendars";
import { runs } from "@/tests/support/runs";

const MONDAY = day("2027-01-04");
const CALENDAR: StudyCalendar = {
  start: MONDAY,
  hoursPerWeek: 5,
  weekdays: null,
  weeks: 52,
  pace: 1,
  breaks: [],
  parallel: 1,
};

function finish(steps: readonly StepWork[], calendar: StudyCalendar, assumed: ScheduleCase) {
  const result = scheduleSteps(steps, calendar);
  return result.ok ? (result.schedule.finish?.[assumed] ?? null) : null;
}

describe("leastHours", () => {
  it("is to the quarter hour: 20 hours in four weeks are 5 a week, 8 low ones 2, 32 high ones 8", () => {
    const needs = leastHours([{ low: 8, typical: 20, high: 32 }], CALENDAR, day("2027-01-31"));
    expect(needs).toEqual({
      early: { kind: "hours", hoursPerWeek: 2 },
      likely: { kind: "hours", hoursPerWeek: 5 },
      late: { kind: "hours", hoursPerWeek: 8 },
    });
    const dayLess = leastHours([{ low: 8, typical: 20, high: 32 }], CALENDAR, day("2027-01-30"));
    expect(dayLess.likely).toEqual({ kind: "hours", hoursPerWeek: 5.25 });
  });

  it("says so where one hour a week is enough, and where 80 are too few", () => {
    expect(leastHours([{ low: 1, typical: 2, high: 900 }], CALENDAR, day("2027-01-17"))).toMatchObject({
      early: { kind: "least", hoursPerWeek: 1 },
      likely: { kind: "least", hoursPerWeek: 1 },
      late: { kind: "too-few", hoursPerWeek: 80, finish: "2027-03-23" },
    });
  });

  it("has no answer before the first day, nor where breaks leave no day", () => {
    const steps = [{ low: 1, typical: 1, high: 1 }];
    expect(leastHours(steps, CALENDAR, day("2027-01-03")).likely.kind).toBe("too-few");
    const breaks = [{ from: MONDAY, to: day("2027-02-01"), half: false, label: null }];
    expect(leastHours(steps, { ...CALENDAR, breaks }, day("2027-02-01")).likely.kind).toBe("too-few");
  });

  it("puts no more than 24 hours on a day", () => {
    const saturdays = { ...CALENDAR, weekdays: [0, 0, 0, 0, 0, 3, 0] as const };
    expect(leastHours([{ low: 24, typical: 24, high: 25 }], saturdays, day("2027-01-09"))).toMatchObject({
      likely: { kind: "hours", hoursPerWeek: 24 },
      late: { kind: "too-few", hoursPerWeek: 24, finish: "2027-01-16" },
    });
  });

  it("meets the day, and a quarter hour less does not", () => {
    const length = fc.integer({ min: -30, max: 500 });
    fc.assert(
      fc.property(
        someWork,
        someParallelCalendar,
        length,
        fc.constantFrom(...CASES),
        (steps, calendar, days, assumed) => {
          const by = addDays(calendar.start, days);
          const needs = leastHours(steps, calendar, by)[assumed];
          const at = (hoursPerWeek: number) => finish(steps, { ...calendar, hoursPerWeek }, assumed);
          const meets = (hoursPerWeek: number) => (at(hoursPerWeek) ?? "9999") <= by;
          expect(meets(needs.hoursPerWeek)).toBe(needs.kind !== "too-few");
          if (needs.kind === "hours") expect(meets(needs.hoursPerWeek - 0.25)).toBe(false);
          if (needs.kind === "least") expect(needs.hoursPerWeek).toBe(1);
          if (needs.kind === "too-few") {
            expect(needs.hoursPerWeek).toBe(mostHours(calendar.weekdays));
            expect(needs.finish).toBe(at(needs.hoursPerWeek));
          }
        },
      ),
      runs(1000),
    );
  });
});
