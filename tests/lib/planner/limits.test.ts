import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCatalog, leastBudget, plan } from "@/lib/planner";
import { randomCatalog } from "@/tests/support/random-catalog";
import { requestFor } from "@/tests/support/requests";
import { runs } from "@/tests/support/runs";

const SIZE = { courses: 9, goals: 3 };

const someCase = fc.record({
  seed: fc.integer({ min: 1, max: 100_000 }),
  budgetCents: fc.integer({ min: 0, max: 400 }).map((dollars) => 100 * dollars),
  looks: fc.integer({ min: 0, max: 40 }),
});

/** A clock that is up after so many looks at it. */
function clock(looks: number): () => boolean {
  let left = looks;
  return () => left-- <= 0;
}

test("whenever time is up, what is said holds: a plan within the budget, a proven impossibility, or neither", () => {
  fc.assert(
    fc.property(someCase, ({ seed, budgetCents, looks }) => {
      const catalog = randomCatalog(seed, SIZE);
      const compiled = compileCatalog(catalog);
      const request = requestFor(catalog, { goal: "goal", from: "newcomer" }, { budgetCents });
      const whole = plan(compiled, request);
      const cut = plan(compiled, request, { stop: clock(looks) });
      if (cut.outcome === "impossible") expect(whole.outcome).toBe("impossible");
      if (cut.outcome !== "planned") return;
      if (whole.outcome !== "planned") throw new Error("a plan was found where there is none");
      expect(cut.proof.lowerBound).toBeLessThanOrEqual(whole.plan.weight);
      expect(cut.plan.weight).toBeGreaterThanOrEqual(whole.plan.weight);
    }),
    runs(300),
  );
});

test("the clock is asked before a plan is known, and when nothing is found by then, that is all that is said", () => {
  const outcomes = new Set<string>();
  for (let seed = 1; seed <= 60; seed++) {
    const catalog = randomCatalog(seed, SIZE);
    const compiled = compileCatalog(catalog);
    const request = requestFor(catalog, { goal: "goal", from: "newcomer" }, { budgetCents: 6000 });
    outcomes.add(plan(compiled, request, { stop: () => true }).outcome);
    const least = leastBudget(compiled, request);
    const enough = leastBudget(compiled, request, { stop: () => true });
    if (enough !== null) expect(enough).toBeGreaterThanOrEqual(least ?? Number.POSITIVE_INFINITY);
  }
  expect(outcomes).toContain("not-in-time");
});
