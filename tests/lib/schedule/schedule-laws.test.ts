import fc from "fast-check";
import { expect, it } from "vitest";
import {
  CASES,
  type Schedule,
  type StepHours,
  type StudyCalendar,
  scheduleSteps,
  workByDay,
} from "@/lib/schedule";
import { someCalendar, someSteps } from "./random-calendars";
import { isFree, walkDays } from "./walk-days";

function schedule(steps: readonly StepHours[], calendar: StudyCalendar): Schedule {
  const result = scheduleSteps(steps, calendar);
  if (!result.ok) throw new Error(result.fault.code);
  return result.schedule;
}

it("gives the days that a walk day by day gives", () => {
  fc.assert(
    fc.property(someSteps, someCalendar, fc.constantFrom(...CASES), (steps, calendar, assumed) => {
      const laid = schedule(steps, calendar).steps;
      const walked = walkDays(
        laid.map((step) => step.minutes[assumed]),
        calendar,
      );
      expect(laid.map((step) => step.days[assumed])).toEqual(walked);
    }),
    { numRuns: 400 },
  );
});

it("never finishes later with more hours a week", () => {
  fc.assert(
    fc.property(someSteps, someCalendar, fc.integer({ min: 1, max: 40 }), (steps, calendar, quarters) => {
      const more = schedule(steps, { ...calendar, hoursPerWeek: calendar.hoursPerWeek + quarters / 4 });
      const less = schedule(steps, calendar);
      for (const [i, step] of less.steps.entries()) {
        for (const assumed of CASES) {
          expect(more.steps[i]?.days[assumed].finish.localeCompare(step.days[assumed].finish)).not.toBe(1);
        }
      }
    }),
  );
});

it("is never later in the early case than in the likely, nor in the likely than in the late", () => {
  fc.assert(
    fc.property(someSteps, someCalendar, (steps, calendar) => {
      for (const { days } of schedule(steps, calendar).steps) {
        const finishes = CASES.map((assumed) => days[assumed].finish);
        expect(finishes).toEqual(finishes.toSorted());
      }
    }),
  );
});

it("places every minute of the plan, in order, and none on a break", () => {
  fc.assert(
    fc.property(someSteps, someCalendar, fc.constantFrom(...CASES), (steps, calendar, assumed) => {
      const plan = schedule(steps, calendar);
      const placed = workByDay(steps, calendar, assumed) ?? [];
      expect(placed.filter((work) => !isFree(work.day, calendar))).toEqual([]);
      for (const [i, step] of plan.steps.entries()) {
        const own = placed.filter((work) => work.step === i);
        expect(own.reduce((sum, work) => sum + work.sevenths, 0)).toBe(step.minutes[assumed] * 7);
        expect({ start: own[0]?.day, finish: own.at(-1)?.day }).toEqual(step.days[assumed]);
      }
      expect(placed.map((work) => work.day)).toEqual(placed.map((work) => work.day).toSorted());
    }),
  );
});

it("puts no more on a day than an even share of the week", () => {
  fc.assert(
    fc.property(someSteps, someCalendar, (steps, calendar) => {
      const perDay = new Map<string, number>();
      for (const { day, sevenths } of workByDay(steps, calendar, "likely") ?? []) {
        perDay.set(day, (perDay.get(day) ?? 0) + sevenths);
      }
      const full = Math.round(calendar.hoursPerWeek * 60);
      const loads = [...perDay.values()];
      expect(loads.slice(0, -1).every((load) => load === full)).toBe(true);
      expect(loads.at(-1)).toBeLessThanOrEqual(full);
    }),
  );
});

it("does not depend on the order of the breaks, and leaves its inputs alone", () => {
  fc.assert(
    fc.property(someSteps, someCalendar, (steps, calendar) => {
      const frozen = Object.freeze({ ...calendar, breaks: Object.freeze([...calendar.breaks]) });
      const turned = { ...calendar, breaks: calendar.breaks.toReversed() };
      expect(scheduleSteps(Object.freeze(steps), frozen)).toEqual(scheduleSteps(steps, turned));
    }),
  );
});
