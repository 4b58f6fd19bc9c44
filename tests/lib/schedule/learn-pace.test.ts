import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LoggedCourse, learnPace } from "@/lib/schedule";

const someHours = fc.integer({ min: 1, max: 800 }).map((quarters) => quarters / 4);
const someCourse: fc.Arbitrary<LoggedCourse> = fc.record({ listedHours: someHours, spentHours: someHours });

describe("learnPace", () => {
  it.each([
    [[[20, 30]], 1.25], // half of the way to 1.5
    [[[20, 10]], 0.75],
    [[[4, 8]], 1.17], // a short brush-up moves it a sixth of the way to 2
    [
      [
        [20, 30],
        [60, 90],
      ],
      1.4,
    ],
    [[[2000, 3000]], 1.5],
    [[[500, 4000]], 4], // bounded
    [[[500, 10]], 0.5],
  ])("of %j is %s", (courses, pace) => {
    const logged = courses.map(([listedHours = 0, spentHours = 0]) => ({ listedHours, spentHours }));
    expect(learnPace(logged)?.pace).toBe(pace);
  });

  it("says how far it trusts the learner's own figures", () => {
    expect(learnPace([{ listedHours: 20, spentHours: 30 }])).toEqual({
      pace: 1.25,
      listedHours: 20,
      spentHours: 30,
      trust: 0.5,
    });
  });

  it("has nothing to say without a course that has hours on both sides", () => {
    expect(learnPace([])).toBeNull();
    const unusable = [
      { listedHours: 0, spentHours: 5 },
      { listedHours: 5, spentHours: 0 },
      { listedHours: Number.NaN, spentHours: 3 },
    ];
    expect(learnPace(unusable)).toBeNull();
  });

  it("lies between the listed pace and the learner's own, and does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(someCourse, { minLength: 1, maxLength: 6 }), (logged) => {
        const learned = learnPace(logged);
        const own = (learned?.spentHours ?? 0) / (learned?.listedHours ?? 1);
        expect(learned?.pace).toBeGreaterThanOrEqual(Math.max(0.5, Math.min(1, own)) - 0.005);
        expect(learned?.pace).toBeLessThanOrEqual(Math.min(4, Math.max(1, own)) + 0.005);
        expect(learnPace(logged.toReversed())).toEqual(learned);
      }),
    );
  });

  it("never falls when a course took longer", () => {
    fc.assert(
      fc.property(someCourse, fc.array(someCourse, { maxLength: 4 }), someHours, (first, rest, more) => {
        const slower = learnPace([{ ...first, spentHours: first.spentHours + more }, ...rest]);
        expect(slower?.pace).toBeGreaterThanOrEqual(learnPace([first, ...rest])?.pace ?? 0);
      }),
    );
  });
});
