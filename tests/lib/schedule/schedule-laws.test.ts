import fc from "fast-check";
import { expect, it } from "vitest";
import {
  CASES,
  type Schedule,
  type StepNeeds,
  type StepWork,
  type StudyCalendar,
  scheduleSteps,
  workByDay,
} from "@/lib/schedule";
import { someCalendar, someParallelCalendar, someSteps, someWork } from "@/tests/support/random-calendars";
import { runs } from "@/tests/support/runs";
import { halvesOn, roomOn, walkDays } from "@/tests/support/walk-days";

function schedule(steps: readonly StepWork[], calendar: StudyCalendar): Schedule {
  const result = scheduleSteps(steps, calendar);
  if (!result.ok) throw new Error(result.fault.code);
  return result.schedule;
}

const NOTHING: StepNeeds = { all: [] };

it("gives the days that a walk day by day gives", () => {
  fc.assert(
    fc.property(someWork, someParallelCalendar, fc.constantFrom(...CASES), (steps, calendar, assumed) => {
      const laid = schedule(steps, calendar).steps;
      const works = laid.map((step, i) => ({
        minutes: step.minutes[assumed],
        needs: steps[i]?.needs ?? NOTHING,
      }));
      expect(laid.map((step) => step.days[assumed])).toEqual(walkDays(works, calendar));
    }),
    runs(1000),
  );
});

it("one at a time, never finishes later with more hours a week", () => {
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
    runs(1000),
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
    runs(1000),
  );
});

it("places every minute of the plan, and none on a day off", () => {
  fc.assert(
    fc.property(someWork, someParallelCalendar, fc.constantFrom(...CASES), (steps, calendar, assumed) => {
      const plan = schedule(steps, calendar);
      const placed = workByDay(steps, calendar, assumed);
      const { work = [], unitsPerMinute = 0 } = placed ?? {};
      expect(work.filter((piece) => halvesOn(piece.day, calendar) === 0)).toEqual([]);
      for (const [i, step] of plan.steps.entries()) {
        const own = work.filter((piece) => piece.step === i);
        expect(own.reduce((sum, { units }) => sum + units, 0)).toBe(step.minutes[assumed] * unitsPerMinute);
        expect({ start: own[0]?.day, finish: own.at(-1)?.day }).toEqual(step.days[assumed]);
      }
      expect(work.map((piece) => piece.day)).toEqual(work.map((piece) => piece.day).toSorted());
    }),
    runs(1000),
  );
});

it("fills each day with its share of the week, and leaves none idle before the last", () => {
  fc.assert(
    fc.property(someWork, someParallelCalendar, (steps, calendar) => {
      const { work = [], unitsPerMinute = 0 } = workByDay(steps, calendar, "likely") ?? {};
      const perDay = new Map<(typeof work)[number]["day"], number>();
      for (const { day, units } of work) perDay.set(day, (perDay.get(day) ?? 0) + units);
      const days = [...perDay];
      const last = days.at(-1);
      expect(unitsPerMinute).toBeGreaterThan(0);
      for (const [day, units] of days.slice(0, -1)) expect(BigInt(units)).toBe(roomOn(day, calendar));
      if (last) expect(BigInt(last[1])).toBeLessThanOrEqual(roomOn(last[0], calendar));
    }),
    runs(1000),
  );
});

it("starts no step before what it needs is finished, and keeps to the number at once and to its lanes", () => {
  fc.assert(
    fc.property(someWork, someParallelCalendar, fc.constantFrom(...CASES), (steps, calendar, assumed) => {
      const laid = schedule(steps, calendar).steps;
      const { work = [] } = workByDay(steps, calendar, assumed) ?? {};
      for (const [i, step] of laid.entries()) {
        const { start } = step.days[assumed];
        const isOver = (other: number) => (laid[other]?.days[assumed].finish ?? "") <= start;
        expect(holds(steps[i]?.needs ?? NOTHING, isOver)).toBe(true);
        expect(step.lane[assumed]).toBeLessThan(calendar.parallel);
        // Two steps of one lane may meet on a day, never on two.
        for (const other of laid.slice(i + 1).filter((one) => one.lane[assumed] === step.lane[assumed])) {
          const [first, second] = [step.days[assumed], other.days[assumed]];
          expect(first.finish <= second.start || second.finish <= start).toBe(true);
        }
      }
      expect(work.length).toBeGreaterThan(0);
    }),
    runs(1000),
  );
});

function holds(needs: StepNeeds, isOver: (step: number) => boolean): boolean {
  if (typeof needs === "number") return isOver(needs);
  if ("all" in needs) return needs.all.every((part) => holds(part, isOver));
  return needs.any.some((part) => holds(part, isOver));
}

it("ends on the same day however many steps go on at once", () => {
  fc.assert(
    fc.property(someWork, someCalendar, (steps, calendar) => {
      const [one, two, three] = ([1, 2, 3] as const).map((parallel) =>
        schedule(steps, { ...calendar, parallel }),
      );
      expect(two?.finish).toEqual(one?.finish);
      expect(three?.finish).toEqual(one?.finish);
    }),
    runs(500),
  );
});

it("does not depend on the order of the breaks, and leaves its inputs alone", () => {
  fc.assert(
    fc.property(someSteps, someParallelCalendar, (steps, calendar) => {
      const frozen = Object.freeze({ ...calendar, breaks: Object.freeze([...calendar.breaks]) });
      const turned = { ...calendar, breaks: calendar.breaks.toReversed() };
      expect(scheduleSteps(Object.freeze(steps), frozen)).toEqual(scheduleSteps(steps, turned));
    }),
  );
});
