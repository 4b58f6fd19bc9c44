import { describe, expect, it, vi } from "vitest";
import { answerAtPaces, answerInFull, answerRequest, rememberPlans } from "@/lib/answer";
import { compileCatalog, plan } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { day } from "@/tests/support/day";
import { compiledPrograms } from "@/tests/support/program-catalog";
import { randomCatalog } from "@/tests/support/random-catalog";
import { requestFor } from "@/tests/support/requests";

const compiled = compiledPrograms();
const today = day("2027-01-04");
const request = requestFor(compiled.catalog, { goal: "engineer", from: "starter" });
const PACES = [3, 5, 10];

const countingSolve = () => vi.fn((asked: PlanRequest) => plan(compiled, asked));

describe("the finish at other paces", () => {
  it("is what each request would be answered on its own", () => {
    for (const prefer of ["balanced", "cheapest"] as const) {
      const { answer, paces } = answerAtPaces({ compiled, request: { ...request, prefer }, today }, PACES);
      const alone = PACES.map((hoursPerWeek) => ({
        hoursPerWeek,
        outcome: "planned",
        finish: answerRequest({ compiled, request: { ...request, prefer, hoursPerWeek }, today }).finish,
      }));
      expect(paces).toEqual(alone);
      expect(answer).toEqual(answerInFull({ compiled, request: { ...request, prefer }, today }));
    }
  });

  it("tells a week that the budget does not reach to from one without an end on the calendar", () => {
    const at = (budgetCents: number) =>
      answerAtPaces({ compiled, request: { ...request, budgetCents }, today }, [3, 40]).paces.map(
        ({ outcome }) => outcome,
      );
    const budgets = Array.from({ length: 60 }, (_, i) => 1000 * i);
    expect(budgets.map(at)).toContainEqual(["impossible", "planned"]);
    const late = { ...request, start: day("2199-10-01") };
    expect(answerAtPaces({ compiled, request: late, today }, [1]).paces).toMatchObject([
      { outcome: "planned", finish: null },
    ]);
  });

  it("takes one search where hours do not shape the plan, and one for each pace where they do", () => {
    const once = countingSolve();
    answerAtPaces({ compiled, request, today, solve: once }, PACES);
    expect(once).toHaveBeenCalledTimes(1);
    const often = countingSolve();
    answerAtPaces({ compiled, request: { ...request, prefer: "cheapest" }, today, solve: often }, PACES);
    expect(often).toHaveBeenCalledTimes(PACES.length);
  });

  it("is none where there is no plan, or no end on the calendar", () => {
    const late = { ...request, start: day("2199-10-01") };
    expect(answerAtPaces({ compiled, request: late, today }, [1, 80]).paces).toMatchObject([
      { finish: null },
      { finish: { likely: "2199-10-04" } },
    ]);
  });
});

describe("a planner with a memory", () => {
  it("says the same as the planner, and the same again for other hours", () => {
    const solve = rememberPlans(compiled);
    const first = solve(request);
    expect(first).toEqual(plan(compiled, request));
    expect(solve({ ...request, hoursPerWeek: 20, start: today })).toBe(first);
    expect(solve({ ...request, prefer: "fastest" })).not.toBe(first);
  });

  it("does not keep a plan whose search was cut short", () => {
    const seeds = Array.from({ length: 60 }, (_, i) => i + 1);
    const cuts = seeds.flatMap((seed) => {
      const catalog = randomCatalog(seed, { courses: 40, goals: 5 });
      const own = compileCatalog(catalog);
      const asked = requestFor(catalog, { goal: "goal", from: "newcomer" });
      const solve = rememberPlans(own);
      const cut = solve(asked, { nodes: 0, stop: () => true });
      const isCut = cut.outcome === "planned" && cut.proof.kind === "gap";
      return isCut ? [{ later: solve(asked), whole: plan(own, asked) }] : [];
    });
    expect(cuts.length).toBeGreaterThan(0);
    for (const { later, whole } of cuts) expect(later).toEqual(whole);
  });
});
