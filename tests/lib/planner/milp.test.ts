import highs from "highs";
import { expect, test } from "vitest";
import { compileCatalog, plan } from "@/lib/planner";
import { PREFERENCES } from "@/lib/request";
import { lightestByHighs } from "@/tests/support/highs-levels";
import { milpModel } from "@/tests/support/milp-model";
import { randomCatalog } from "@/tests/support/random-catalog";
import { seededRandom } from "@/tests/support/seeded-random";
import { wishfulRequest } from "@/tests/support/wishful-request";

// A sample of `npm run judge`, which takes 1,000 instances.
test("a plan is as light as the one that HiGHS proves best on a model with levels, whatever is wished", async () => {
  const solver = await highs();
  const random = seededRandom(7);
  let planned = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const catalog = randomCatalog(seed, { courses: 10 + Math.floor(31 * random()), goals: 4 });
    const prefer = PREFERENCES[seed % PREFERENCES.length] ?? "balanced";
    const request = wishfulRequest(catalog, Math.floor(2 ** 16 * random()), prefer);
    const outcome = plan(compileCatalog(catalog), request);
    const judged = lightestByHighs(solver, milpModel(catalog, request));
    const weight = outcome.outcome === "planned" ? outcome.plan.weight : null;
    expect({ seed, weight }).toEqual({ seed, weight: judged });
    if (weight !== null) planned++;
  }
  expect(planned).toBeGreaterThan(20);
});
