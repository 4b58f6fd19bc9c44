import { expect, test } from "vitest";
import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import { requestFor } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);

const pairs = catalog.roles.flatMap((role) =>
  catalog.backgrounds.map((background) => ({ goal: role.id, from: background.id })),
);

const coursesOf = (request: ReturnType<typeof requestFor>) => {
  const outcome = plan(compiled, request);
  if (outcome.outcome !== "planned") throw new Error("a plan is lost");
  return outcome.plan.steps.flatMap((step) => (step.kind === "applying" ? [] : [step.courseId]));
};

test("finishing the courses of a default plan in its order leaves the rest of it as it was", () => {
  let finished = 0;
  for (const pair of pairs) {
    const courses = coursesOf(requestFor(catalog, pair));
    for (const count of courses.keys()) {
      const done = courses.slice(0, count);
      const left = coursesOf(requestFor(catalog, pair, { done }));
      expect({ pair, left: [...left].sort() }).toEqual({ pair, left: courses.slice(count).sort() });
      finished += 1;
    }
  }
  expect(finished).toBeGreaterThan(pairs.length);
});
