import { describe, expect, it } from "vitest";
import { forecastHours, paceBelief, quantilesOf, type TimedStep } from "@/lib/time";
import { seededRandom } from "@/tests/support/seeded-random";
import { ANYBODY, courseOf, realTimeModel as model, projectOf } from "@/tests/support/time-model";

function hoursOf(steps: readonly TimedStep[], belief = ANYBODY) {
  const forecast = forecastHours(steps, belief, model);
  return forecast === null ? null : quantilesOf(forecast);
}

describe("forecastHours", () => {
  it("has nothing to say of no steps", () => {
    expect(hoursOf([])).toBeNull();
  });

  it("takes the learners' own middle as it stands, and a stated figure times its factor", () => {
    expect(hoursOf([courseOf(120)])?.half).toBeCloseTo(120);
    const stated: TimedStep = {
      kind: "programming",
      hours: { from: "provider", figure: "weeks", stated: 100 },
      course: null,
    };
    expect(hoursOf([stated])?.half).toBeCloseTo(100 * model.middles.programming.factor);
  });

  it("goes by what a figure measures where that says more than the kind of work", () => {
    const half = (figure: "whole" | "items" | "videos", kind: TimedStep["kind"]) =>
      hoursOf([{ kind, hours: { from: "provider", figure, stated: 10 }, course: null }])?.half;
    expect(half("items", "lectures-and-quizzes")).toBeCloseTo(10 * model.middles.items.factor);
    expect(half("items", "programming")).toBeCloseTo(10 * model.middles.programming.factor);
    expect(half("videos", "programming")).toBeCloseTo(10 * model.middles.videos.factor);
    expect(half("whole", "lectures-and-quizzes")).toBeCloseTo(
      10 * model.middles["lectures-and-quizzes"].factor,
    );
  });

  it("is surer of learners' own hours than of a provider's", () => {
    const stated: TimedStep = {
      kind: "programming",
      hours: { from: "provider", figure: "whole", stated: 100 },
      course: null,
    };
    const [own, provider] = [courseOf(100), stated].map(
      (step) => forecastHours([step], ANYBODY, model)?.sd ?? 0,
    );
    expect(own).toBeLessThan(provider ?? 0);
  });

  it("gives the range of a course cut into its units as that of the course in one piece, nearly", () => {
    const units = Array.from({ length: 10 }, () => courseOf(12, "long"));
    const [cut, whole] = [hoursOf(units), hoursOf([courseOf(120, "long")])];
    expect((cut?.fourInFive ?? 0) / (cut?.oneInFive ?? 1)).toBeCloseTo(
      (whole?.fourInFive ?? 0) / (whole?.oneInFive ?? 1),
      1,
    );
  });

  it("agrees with ten thousand learners drawn from the same parts", () => {
    const steps = [...[20, 45, 60, 15, 110].map((hours) => courseOf(hours)), projectOf(20), projectOf(40)];
    const drawn = drawnTotals(steps, 10_000);
    const expected = hoursOf(steps);
    for (const [share, hours] of [
      [0.2, expected?.oneInFive],
      [0.5, expected?.half],
      [0.8, expected?.fourInFive],
    ] as const)
      expect((drawn[Math.floor(share * drawn.length)] ?? 0) / (hours ?? 0)).toBeCloseTo(1, 1);
  });
});

/** Totals of learners drawn by the model's own words, in rising order. */
function drawnTotals(steps: readonly TimedStep[], learners: number): readonly number[] {
  const random = seededRandom(7);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: learners }, () => {
    const person = model.person * normal();
    const size = model.ownProjects * normal();
    return steps.reduce((sum, { kind, hours }) => {
      const middle = hours.from === "learners" ? hours.middle : hours.stated;
      const cohort = model.cohort * normal();
      const rest =
        kind === "project"
          ? size + model.project * normal()
          : model.course * normal() +
            model.unit * Math.sqrt(Math.min(1, model.unitHours / middle)) * normal();
      return sum + middle * Math.exp(person + cohort + rest);
    }, 0);
  }).sort((a, b) => a - b);
}

describe("a learned pace", () => {
  const slow = (units: number) => ({
    experience: 0.5,
    finished: Array.from({ length: units }, () => ({ step: courseOf(7, "begun"), spent: 14 })),
  });
  const power = (units: number, step: TimedStep) => {
    const [before, after] = [ANYBODY, paceBelief(slow(units), model)].map(
      (belief) => forecastHours([step], belief, model)?.mean ?? 0,
    );
    return ((after ?? 0) - (before ?? 0)) / Math.log(2);
  };

  it("carries a ratio over with the power that was measured: about 0.7 in the course, about 0.5 to the next", () => {
    expect(power(2, courseOf(7, "begun"))).toBeGreaterThan(0.6);
    expect(power(2, courseOf(7, "begun"))).toBeLessThan(0.8);
    expect(power(10, courseOf(100, "next"))).toBeGreaterThan(0.4);
    expect(power(10, courseOf(100, "next"))).toBeLessThan(0.65);
  });

  it("narrows the range with each unit", () => {
    const sd = (units: number) =>
      forecastHours([courseOf(70, "begun")], paceBelief(slow(units), model), model)?.sd ?? 0;
    expect([0, 1, 2, 5].map(sd)).toEqual([0, 1, 2, 5].map(sd).sort((a, b) => b - a));
    expect(sd(2)).toBeLessThan(0.75 * sd(0));
  });

  it("tells little from one project of one's own, whose size says more of the project than of the person", () => {
    const belief = paceBelief({ experience: 0.5, finished: [{ step: projectOf(20), spent: 40 }] }, model);
    expect(Math.exp(belief.mean)).toBeLessThan(1.25);
  });
});
