import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import { bruteForce } from "@/tests/support/brute-force";
import { randomCatalogFile } from "@/tests/support/random-catalog";
import { courseIds, requestFor } from "@/tests/support/requests";

/** Courses of the same hours: many plans weigh the same. */
function catalogOfTies(seed: number) {
  const file = randomCatalogFile(seed, { courses: 10, goals: 3 });
  const hours = { low: 8, typical: 10, high: 16 };
  return catalogOrThrow(
    parseCatalog({ ...file, courses: file.courses.map((course) => ({ ...course, hours })) }),
  );
}

test("of the lightest plans it is the one with the fewest changes against the plan before", () => {
  let moved = 0;
  const preference = fc.constantFrom("balanced", "fastest", "focused" as const);
  fc.assert(
    fc.property(fc.nat(2 ** 31), fc.nat(2 ** 10), preference, (seed, bits, prefer) => {
      const catalog = catalogOfTies(seed);
      const compiled = compileCatalog(catalog);
      const request = requestFor(catalog, { goal: "goal", from: "starter" }, { prefer });
      const before = catalog.courses.filter((_, i) => (bits & (1 << i)) !== 0).map(({ id }) => id);
      const again = plan(compiled, request, { before });
      const judged = bruteForce(catalog, request, before);
      if (again.outcome !== "planned") {
        expect(judged).toBeNull();
        return;
      }
      const courses = [...courseIds(again.plan.steps)].sort();
      expect({ weight: again.plan.weight, courses }).toEqual(judged);
      expect(again.proof.kind).toBe("optimal");
      const fresh = plan(compiled, request);
      if (fresh.outcome === "planned" && courseIds(fresh.plan.steps).some((id) => !courses.includes(id)))
        moved++;
    }),
    { numRuns: 300, seed: 6 },
  );
  expect(moved).toBeGreaterThan(0);
});
