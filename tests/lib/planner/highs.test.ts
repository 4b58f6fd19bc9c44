import { expect, test } from "vitest";
import { compileCatalog, plan } from "@/lib/planner";
import { fewestMinutes } from "@/tests/support/highs-judge";
import { randomCatalog } from "@/tests/support/random-catalog";
import { requestFor } from "@/tests/support/requests";

test("the shortest plan takes as many minutes as HiGHS finds, on random catalogs of 10 to 60 courses", () => {
  const instances = Array.from({ length: 100 }, (_, i) => {
    const courses = 10 + (i % 11) * 5;
    return randomCatalog(1000 + i, { courses, goals: 3 + (i % 4) });
  });
  const answers = instances.map((catalog) => {
    const request = requestFor(catalog, { goal: "goal", from: "starter" }, { prefer: "fastest" });
    const outcome = plan(compileCatalog(catalog), request);
    const ours = outcome.outcome === "planned" ? outcome.plan.weight : null;
    return { ours, judge: fewestMinutes(catalog, request) };
  });
  expect(answers.filter(({ ours, judge }) => ours !== judge)).toEqual([]);
  expect(answers.filter(({ ours }) => ours !== null).length).toBeGreaterThan(50);
});
