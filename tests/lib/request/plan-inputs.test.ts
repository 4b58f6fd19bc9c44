import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCatalog, plan } from "@/lib/planner";
import { type PlanRequest, PREFERENCES, planInputs } from "@/lib/request";
import { day } from "@/tests/support/day";
import { randomCatalog } from "@/tests/support/random-catalog";
import { requestFor } from "@/tests/support/requests";

const seed = fc.integer({ min: 1, max: 2 ** 31 });
const someCalendar = fc.record({
  hoursPerWeek: fc.integer({ min: 1, max: 80 }),
  pace: fc.integer({ min: 50, max: 400 }).map((percent) => percent / 100),
  parallel: fc.constantFrom(1 as const, 2 as const, 3 as const),
  start: fc.constantFrom(null, day("2027-01-04")),
  by: fc.constantFrom(null, day("2028-01-04")),
});

describe("the inputs of a plan", () => {
  it("are all that shapes it: requests with the same inputs have the same plan", () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(...PREFERENCES), someCalendar, (catalogSeed, prefer, calendar) => {
        const catalog = randomCatalog(catalogSeed, { courses: 25, goals: 4 });
        const compiled = compileCatalog(catalog);
        const request = requestFor(catalog, { goal: "goal", from: "newcomer" }, { prefer, ...calendar });
        expect(plan(compiled, planInputs(request))).toEqual(plan(compiled, request));
      }),
      { numRuns: 150 },
    );
  });

  const request = requestFor(randomCatalog(1, { courses: 10, goals: 3 }), { goal: "goal" });
  const inputs = (differences: Partial<PlanRequest>) => planInputs({ ...request, ...differences });

  it("leave out hours, pace and days, save hours and pace where money decides", () => {
    expect(inputs({ hoursPerWeek: 3, pace: 2 })).toEqual(inputs({ hoursPerWeek: 20, parallel: 2 }));
    for (const paid of [{ prefer: "cheapest" }, { budgetCents: 30_000 }] as const) {
      expect(inputs({ ...paid, hoursPerWeek: 3 })).not.toEqual(inputs({ ...paid, hoursPerWeek: 20 }));
      expect(inputs({ ...paid, pace: 1 })).not.toEqual(inputs({ ...paid, pace: 2 }));
    }
  });
});
