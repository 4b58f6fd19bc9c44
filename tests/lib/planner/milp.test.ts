import highs from "highs";
import { expect, test } from "vitest";
import { compileCatalog, plan } from "@/lib/planner";
import { milpModel } from "../../support/milp-model";
import { randomCatalog } from "../../support/random-catalog";
import { requestFor } from "../../support/requests";

test("a plan is as light as the one that HiGHS proves best on a model with levels", async () => {
  const solver = await highs();
  let planned = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const courses = 10 + ((seed * 7) % 31);
    const catalog = randomCatalog(seed, { courses, goals: 4 });
    const prefer = seed % 2 === 0 ? "fastest" : "balanced";
    const from = seed % 3 === 0 ? "starter" : "newcomer";
    const pin = seed % 5 === 0 ? catalog.courses.slice(seed % courses).slice(0, 1) : [];
    const wishes = { prefer, pin: pin.map((course) => course.id) } as const;
    const request = { ...requestFor(catalog, { goal: "goal", from }), ...wishes };
    const outcome = plan(compileCatalog(catalog), request);
    const judged = solver.solve(milpModel(catalog, request), { mip_rel_gap: 0, mip_abs_gap: 0 });
    const weight = judged.Status === "Optimal" ? Math.round(judged.ObjectiveValue) : null;
    expect({ seed, weight: outcome.outcome === "planned" ? outcome.plan.weight : null }).toEqual({
      seed,
      weight,
    });
    if (weight !== null) planned++;
  }
  expect(planned).toBeGreaterThan(40);
});
