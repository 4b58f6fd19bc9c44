import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FIGURES,
  type FinishedStep,
  forecastHours,
  type LogHours,
  paceBelief,
  quantilesOf,
  type TimedStep,
  WORK_KINDS,
} from "@/lib/time";
import { runs } from "@/tests/support/runs";
import { ANYBODY, courseOf, realTimeModel as model } from "@/tests/support/time-model";

const someHours = fc.double({ min: 0.5, max: 400, noNaN: true });
const someStep: fc.Arbitrary<TimedStep> = fc.record({
  kind: fc.constantFrom(...WORK_KINDS),
  hours: fc.oneof(
    fc.record({ from: fc.constant("provider"), figure: fc.constantFrom(...FIGURES), stated: someHours }),
    fc.record({ from: fc.constant("learners"), middle: someHours }),
  ),
  course: fc.constantFrom(null, "a", "b"),
});
const someSteps = fc.array(someStep, { minLength: 1, maxLength: 12 });
const someFinished: fc.Arbitrary<readonly FinishedStep[]> = fc.array(
  fc.record({ step: someStep, spent: someHours }),
  { maxLength: 6 },
);
const someExperience = fc.double({ min: 0, max: 1, noNaN: true });

function forecast(
  steps: readonly TimedStep[],
  finished: readonly FinishedStep[],
  experience = 0.5,
): LogHours {
  const hours = forecastHours(steps, paceBelief({ experience, finished }, model), model);
  if (hours === null) throw new Error("There are steps, so there are hours.");
  return hours;
}

const CLOSE = 1e-9;

describe("laws of the time model", () => {
  it("orders its quantiles, whatever is asked", () => {
    fc.assert(
      fc.property(someSteps, someFinished, someExperience, (steps, finished, experience) => {
        const { oneInFive, half, fourInFive } = quantilesOf(forecast(steps, finished, experience));
        expect(oneInFive).toBeGreaterThan(0);
        expect(half).toBeGreaterThan(oneInFive);
        expect(fourInFive).toBeGreaterThan(half);
        expect(Number.isFinite(fourInFive)).toBe(true);
      }),
      runs(500),
    );
  });

  it("never makes a plan's range narrower than its person's part", () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        expect(forecast(steps, []).sd).toBeGreaterThanOrEqual(model.person - CLOSE);
      }),
      runs(500),
    );
  });

  it("keeps that to what is still believed possible once steps of other courses are finished", () => {
    fc.assert(
      fc.property(someFinished, fc.array(someHours, { minLength: 1, maxLength: 20 }), (finished, hours) => {
        const belief = paceBelief({ experience: 0.5, finished }, model);
        const later = hours.map((one) => courseOf(one));
        expect(belief.variance).toBeLessThanOrEqual(ANYBODY.variance + CLOSE);
        expect(forecast(later, finished).sd).toBeGreaterThanOrEqual(Math.sqrt(belief.variance) - CLOSE);
      }),
      runs(500),
    );
  });

  it("shrinks the range of equal courses with their number, and only down to the person's part", () => {
    const sd = (courses: number) => forecast(Array<TimedStep>(courses).fill(courseOf(40)), []).sd;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (courses) => {
        expect(sd(courses + 1)).toBeLessThan(sd(courses));
        expect(sd(courses + 1)).toBeGreaterThan(model.person);
      }),
      runs(60),
    );
    expect(sd(400)).toBeLessThan(model.person * 1.01);
  });

  it("moves every later step the same way when a finished one took longer", () => {
    fc.assert(
      fc.property(someFinished, someStep, someHours, someSteps, (finished, step, spent, later) => {
        const quick = [...finished, { step, spent }];
        const slow = [...finished, { step, spent: spent * 1.5 }];
        for (const next of later)
          expect(forecast([next], slow).mean).toBeGreaterThan(forecast([next], quick).mean - CLOSE);
        expect(forecast(later, slow).mean).toBeGreaterThan(forecast(later, quick).mean - CLOSE);
      }),
      runs(500),
    );
  });

  it("multiplies all steps of courses not begun by one and the same learned factor", () => {
    fc.assert(
      fc.property(someFinished, someHours, someHours, (finished, one, other) => {
        const moved = (hours: number) =>
          forecast([courseOf(hours, "new")], finished).mean - forecast([courseOf(hours, "new")], []).mean;
        expect(moved(one)).toBeCloseTo(moved(other), 9);
      }),
      runs(500),
    );
  });

  it("takes longer with more steps, and less long with more experience", () => {
    fc.assert(
      fc.property(someSteps, someStep, someExperience, (steps, further, experience) => {
        const expected = ({ mean, sd }: LogHours) => mean + sd ** 2 / 2;
        expect(expected(forecast([...steps, further], [], experience))).toBeGreaterThan(
          expected(forecast(steps, [], experience)),
        );
        expect(forecast(steps, [], experience).mean).toBeGreaterThanOrEqual(
          forecast(steps, [], 1).mean - CLOSE,
        );
      }),
      runs(500),
    );
  });
});
