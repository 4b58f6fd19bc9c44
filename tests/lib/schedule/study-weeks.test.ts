import fc from "fast-check";
import { expect, test } from "vitest";
import { OVERRUN, studyWeeks } from "@/lib/schedule";

const hours = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }))
  .map(([low, more]) => ({ low, high: low + more, slow: (low + more) * OVERRUN }));
const perWeek = fc.integer({ min: 4, max: 320 }).map((quarters) => quarters / 4);

test("the guide's specialization takes 8 to 16 weeks at ten hours a week, and twice that at five", () => {
  const specialization = { low: 80, high: 160, slow: 256 };
  expect(studyWeeks(specialization, 10)).toEqual({ low: 8, high: 16, slow: 26 });
  expect(studyWeeks(specialization, 5)).toEqual({ low: 16, high: 32, slow: 52 });
});

test("a begun week is a week", () => {
  expect(studyWeeks({ low: 10, high: 10.5, slow: 16 }, 10)).toEqual({ low: 1, high: 2, slow: 2 });
});

test("the weeks hold the work, and one week less would not", () => {
  fc.assert(
    fc.property(hours, perWeek, (work, rate) => {
      const weeks = studyWeeks(work, rate);
      for (const part of ["low", "high", "slow"] as const) {
        expect(weeks[part] * rate).toBeGreaterThanOrEqual(work[part]);
        expect((weeks[part] - 1) * rate).toBeLessThan(work[part]);
      }
    }),
  );
});

test("more hours a week never take more weeks", () => {
  fc.assert(
    fc.property(hours, perWeek, perWeek, (work, a, b) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      expect(studyWeeks(work, many).slow).toBeLessThanOrEqual(studyWeeks(work, few).slow);
    }),
  );
});
