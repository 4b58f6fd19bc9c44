import fc from "fast-check";
import { expect, it } from "vitest";
import { ALONE, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import { type PlanRequest, PREFERENCES } from "@/lib/request";
import { randomCatalogFile } from "@/tests/support/random-catalog";
import { requestFor } from "@/tests/support/requests";

const seed = fc.integer({ min: 1, max: 2 ** 31 });
const preference = fc.constantFrom(...PREFERENCES);
const size = { courses: 30, goals: 4 };

/** The least weight of a plan over `file`; Infinity where there is none. */
function bestWeight(file: ReturnType<typeof randomCatalogFile>, differences: Partial<PlanRequest>): number {
  const catalog = catalogOrThrow(parseCatalog(file));
  const request = requestFor(catalog, { goal: "goal", from: "starter" }, differences);
  const outcome = plan(compileCatalog(catalog), request);
  return outcome.outcome === "planned" ? outcome.plan.weight : Number.POSITIVE_INFINITY;
}

it("a course added to the catalog never makes the best plan heavier, one taken out never lighter", () => {
  fc.assert(
    fc.property(seed, fc.nat(1000), preference, (catalogSeed, which, prefer) => {
      const whole = randomCatalogFile(catalogSeed, size);
      const courses = whole.courses.map((course, i) =>
        i === which % whole.courses.length ? { ...course, plannable: false } : course,
      );
      expect(bestWeight(whole, { prefer })).toBeLessThanOrEqual(
        bestWeight({ ...whole, courses }, { prefer }),
      );
    }),
    { numRuns: 60 },
  );
});

it("a known skill never makes the best plan heavier, one unlearned never lighter", () => {
  fc.assert(
    fc.property(seed, fc.nat(1000), preference, (catalogSeed, which, prefer) => {
      const file = randomCatalogFile(catalogSeed, size);
      const { skills } = catalogOrThrow(parseCatalog(file));
      const some = skills
        .slice(which % skills.length)
        .slice(0, 1)
        .map(({ id }) => id);
      const before = bestWeight(file, { prefer });
      expect(
        bestWeight(file, { prefer, know: some.map((skill) => ({ skill, level: ALONE })) }),
      ).toBeLessThanOrEqual(before);
      expect(
        bestWeight(file, { prefer, learn: some.map((skill) => ({ skill, level: 0 })) }),
      ).toBeGreaterThanOrEqual(before);
    }),
    { numRuns: 60 },
  );
});
