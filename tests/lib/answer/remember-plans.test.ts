import { expect, it } from "vitest";
import { rememberPlans } from "@/lib/answer";
import { compileCatalog, plan } from "@/lib/planner";
import { realCatalog } from "@/tests/support/real-catalog";
import { courseIds, requestFor } from "@/tests/support/requests";

const compiled = compileCatalog(realCatalog);
const request = requestFor(realCatalog, { goal: "machine-learning-engineer", from: "programmer" });

it("after a search that was cut short, wherever it was, the next one gives the plan itself", () => {
  const whole = plan(compiled, request);
  if (whole.outcome !== "planned") throw new Error("the example must have a plan");
  let cutAtProof = 0;
  for (let looks = 20; looks < 60; looks++) {
    const solve = rememberPlans(compiled);
    let left = looks;
    const cut = solve(request, { stop: () => --left < 0 });
    if (cut.outcome === "planned" && cut.proof.kind === "optimal" && left < 0) cutAtProof++;
    const next = solve(request);
    expect(next.outcome === "planned" && courseIds(next.plan.steps)).toEqual(courseIds(whole.plan.steps));
  }
  expect(cutAtProof).toBeGreaterThan(0);
});
