import { expect, test } from "vitest";
import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import { requestFor } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);

/** A third of all pairs, so that each role and each background is among them. */
const pairs = catalog.roles
  .flatMap((role, row) =>
    catalog.backgrounds.map((background, column) => ({ goal: role.id, from: background.id, row, column })),
  )
  .filter(({ row, column }) => (row + column) % 3 === 0);

/** Of each plan every fourth prefix, from another one on each time: over all pairs, all lengths come. */
const EVERY = 4;

const coursesOf = (request: ReturnType<typeof requestFor>) => {
  const outcome = plan(compiled, request);
  if (outcome.outcome !== "planned") throw new Error("a plan is lost");
  return outcome.plan.steps.flatMap((step) => (step.kind === "applying" ? [] : [step.courseId]));
};

test("finishing the courses of a default plan in its order leaves the rest of it as it was", () => {
  let finished = 0;
  for (const [number, { goal, from }] of pairs.entries()) {
    const pair = { goal, from };
    const courses = coursesOf(requestFor(catalog, pair));
    for (let count = 1 + (number % EVERY); count < courses.length; count += EVERY) {
      const done = courses.slice(0, count);
      const left = coursesOf(requestFor(catalog, pair, { done }));
      expect({ pair, left: [...left].sort() }).toEqual({ pair, left: courses.slice(count).sort() });
      finished += 1;
    }
  }
  expect(finished).toBeGreaterThan(pairs.length);
});
