import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerRequest, priceAlternatives, priceLeftOut } from "@/lib/answer";
import { compileCatalog } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { day } from "@/tests/support/day";
import { randomCatalog } from "@/tests/support/random-catalog";
import { courseIds, requestFor } from "@/tests/support/requests";
import { courseOf, rivalCatalog } from "@/tests/support/rival-catalog";

const catalog = rivalCatalog();
const compiled = compileCatalog(catalog);
const today = day("2027-01-04");
const course = (id: string) => courseOf(catalog, id);

function ask(differences: Partial<PlanRequest> = {}) {
  const request = requestFor(
    catalog,
    { goal: "maker" },
    { prefer: "fastest", hoursPerWeek: 7, ...differences },
  );
  const input = { compiled, request, today };
  return { input, answer: answerRequest(input) };
}

describe("priceAlternatives", () => {
  it("prices doing without a course as the best plan that skips it", () => {
    const { input, answer } = ask();
    expect(courseIds(answer.steps)).toEqual(["quick", "models-course"]);
    const { without } = priceAlternatives(input, answer, course("quick"));
    expect(without).toEqual({
      hours: 2,
      days: 2,
      cost: { low: -30, high: -30, unknown: 0 },
      mainCourses: 0,
      programs: 0,
      weight: 120,
      comesIn: [{ id: "steady", title: "Course steady" }],
      goesOut: [{ id: "quick", title: "Course quick" }],
      proven: true,
    });
  });

  it("lists what can stand in its place, cheapest first, with the wishes that take it over", () => {
    const { input, answer } = ask();
    const { inPlace } = priceAlternatives(input, answer, course("quick"));
    expect(
      inPlace.map(({ course: { id }, difference }) => [id, difference?.hours, difference?.cost.high]),
    ).toEqual([
      ["steady", 2, -30],
      ["famous", 30, 30],
    ]);
    expect(inPlace.map(({ wishes }) => wishes)).toEqual([
      { pin: [], skip: ["quick"], done: [] },
      { pin: ["famous"], skip: ["quick"], done: [] },
    ]);
  });

  it("says that nothing can stand in the place of the only course that teaches something", () => {
    const { input, answer } = ask();
    expect(priceAlternatives(input, answer, course("models-course"))).toEqual({
      without: null,
      outcome: "impossible",
      inPlace: [],
    });
  });

  it("counts hours at the learner's pace", () => {
    const { input, answer } = ask({ pace: 2 });
    expect(priceAlternatives(input, answer, course("quick")).without).toMatchObject({
      hours: 4,
      days: 4,
      weight: 120,
    });
  });

  it("a course that is pinned has a price as well: the pin is taken back", () => {
    const { input, answer } = ask({ pin: [course("famous")] });
    const { without, inPlace } = priceAlternatives(input, answer, course("famous"));
    expect(without).toMatchObject({ hours: -30, weight: -1800 });
    expect(inPlace[0]?.wishes).toEqual({ pin: [], skip: ["famous"], done: [] });
  });

  it("never offers what the learner left out or finished", () => {
    const { input, answer } = ask({ skip: [course("steady")] });
    expect(priceAlternatives(input, answer, course("quick")).inPlace.map((one) => one.course.id)).toEqual([
      "famous",
    ]);
  });

  it("a price is what the changed request costs, never less than nothing, and taking it over gives that plan", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.nat(20), (seed, which) => {
        const random = randomCatalog(seed, { courses: 25, goals: 4 });
        const request = requestFor(random, { goal: "goal", from: "newcomer" });
        const input = { compiled: compileCatalog(random), request, today };
        const answer = answerRequest(input);
        const ids = courseIds(answer.steps);
        const id = ids[which % Math.max(1, ids.length)];
        if (id === undefined) return;
        for (const { course, wishes, difference } of priceAlternatives(input, answer, courseOf(random, id))
          .inPlace) {
          const taken = answerRequest({ ...input, request: { ...request, ...wishes } });
          expect(taken.weight).toBe((answer.weight ?? 0) + (difference?.weight ?? -1));
          expect(difference?.weight).toBeGreaterThanOrEqual(0);
          expect(difference?.proven).toBe(true);
          expect(courseIds(taken.steps)).toContain(course.id);
          expect(courseIds(taken.steps)).not.toContain(id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("priceLeftOut", () => {
  it("prices each well-known course that could serve the plan, and no other", () => {
    const { input, answer } = ask();
    const left = priceLeftOut(input, answer);
    expect(left).toMatchObject([
      {
        course: { id: "famous" },
        difference: { hours: 30, days: 30 },
        wishes: { pin: ["famous"], skip: [] },
      },
    ]);
  });

  it("is silent about one that is in the plan, and about one that the learner left out", () => {
    for (const wish of [{ pin: [course("famous")] }, { skip: [course("famous")] }]) {
      const { input, answer } = ask(wish);
      expect(priceLeftOut(input, answer)).toEqual([]);
    }
  });

  it("says where no plan can hold it", () => {
    // With nothing paid, the ground is open at `steady` alone.
    const { input, answer } = ask({ audit: true });
    expect(courseIds(answer.steps)).toEqual(["steady", "models-course"]);
    expect(priceLeftOut(input, answer)).toMatchObject([{ course: { id: "famous" }, difference: null }]);
  });
});
