import fc from "fast-check";
import { expect, it } from "vitest";
import { answerRequest, changePlan } from "@/lib/answer";
import { catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { day } from "@/tests/support/day";
import { randomCatalogFile } from "@/tests/support/random-catalog";
import { requestFor } from "@/tests/support/requests";

const TODAY = day("2026-11-24");

/** Courses of the same hours that all run and need no tools: many plans weigh the same. */
function inputOf(seed: number) {
  const file = randomCatalogFile(seed, { courses: 14, goals: 4 });
  const hours = { low: 8, typical: 10, high: 16 };
  const courses = file.courses.map((course) => ({
    ...course,
    hours,
    activity: "course" as const,
    project: null,
    runsToday: null,
    extraHours: null,
    builtOn: [],
    wellKnown: null,
  }));
  const compiled = compileCatalog(catalogOrThrow(parseCatalog({ ...file, courses })));
  return { compiled, request: requestFor(compiled.catalog, { goal: "goal", from: "starter" }), today: TODAY };
}

const coursesOf = (input: ReturnType<typeof inputOf>, request: PlanRequest) =>
  answerRequest({ ...input, request }).steps.flatMap(({ courseId }) => courseId ?? []);

it("the changed plan is as good as any, its link makes it again, and its figures are those of that plan", () => {
  let pinned = 0;
  fc.assert(
    fc.property(fc.nat(2 ** 31), fc.nat(20), (seed, at) => {
      const input = inputOf(seed);
      const before = coursesOf(input, input.request);
      const dropped = input.compiled.catalog.findCourse(before[at % Math.max(1, before.length)] ?? "");
      if (!dropped) return;
      const to = { ...input.request, skip: [dropped.id] };
      const { request, difference, after } = changePlan(input, to);
      const plain = answerRequest({ ...input, request: to });
      const taken = answerRequest({ ...input, request });
      expect(taken.weight).toBe(plain.weight);
      if (taken.outcome === "impossible") expect([difference, after]).toEqual([null, null]);
      else expect(after?.totals).toEqual(taken.totals);
      const stay = (courses: readonly string[]) => courses.filter((id) => before.includes(id)).length;
      expect(stay(coursesOf(input, request))).toBeGreaterThanOrEqual(stay(coursesOf(input, to)));
      if (request.pin.length > 0) pinned++;
    }),
    { numRuns: 150, seed: 6 },
  );
  expect(pinned).toBeGreaterThan(0);
});

it("finished and pinned courses stay as they were asked for", () => {
  const input = inputOf(3);
  const [first, second] = coursesOf(input, input.request).flatMap(
    (id) => input.compiled.catalog.findCourse(id)?.id ?? [],
  );
  if (!first || !second) throw new Error("the random catalog needs another seed");
  const { request } = changePlan(input, { ...input.request, done: [first], pin: [second] });
  expect(request.done).toEqual([first]);
  expect(request.pin).toContain(second);
});
