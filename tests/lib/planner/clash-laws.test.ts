import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCatalog, leastBudget, plan } from "@/lib/planner";
import type { PlanRequest, Wish } from "@/lib/request";
import { randomCatalog } from "@/tests/support/random-catalog";
import { requestFor } from "@/tests/support/requests";
import { runs } from "@/tests/support/runs";

const seed = fc.integer({ min: 1, max: 2 ** 31 });
const picks = fc.uniqueArray(fc.nat(13), { maxLength: 6 });
const budget = fc.option(fc.integer({ min: 0, max: 60_000 }));

function allWishes({ pin, skip, audit, budgetCents }: PlanRequest): readonly Wish[] {
  return [
    ...pin.map((course): Wish => ({ kind: "pin", course })),
    ...skip.map((course): Wish => ({ kind: "skip", course })),
    ...(audit ? [{ kind: "audit" } as const] : []),
    ...(budgetCents === null ? [] : [{ kind: "budget", cents: budgetCents } as const]),
  ];
}

const withOnly = (request: PlanRequest, wishes: readonly Wish[]): PlanRequest => ({
  ...request,
  pin: wishes.flatMap((wish) => (wish.kind === "pin" ? [wish.course] : [])),
  skip: wishes.flatMap((wish) => (wish.kind === "skip" ? [wish.course] : [])),
  audit: wishes.some((wish) => wish.kind === "audit"),
  budgetCents: wishes.some((wish) => wish.kind === "budget") ? request.budgetCents : null,
});

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, i) => ((bits >> i) & 1) === 1));

function wishful(catalogSeed: number, skips: readonly number[], pins: readonly number[]) {
  const catalog = randomCatalog(catalogSeed, { courses: 14, goals: 2 });
  const open = catalog.courses.filter(({ plannable }) => plannable);
  const course = (i: number) => open[i]?.id ?? [];
  const pin = pins.slice(0, 2).flatMap(course);
  const skip = skips.flatMap(course).filter((id) => !pin.includes(id));
  const request = requestFor(catalog, { goal: "goal", from: "newcomer" }, { prefer: "fastest", pin, skip });
  return { catalog, request };
}

test("the wishes that clash are impossible together, and no smaller set of wishes is", () => {
  fc.assert(
    fc.property(seed, picks, picks, budget, fc.boolean(), (catalogSeed, skips, pins, budgetCents, audit) => {
      const { catalog, request: bare } = wishful(catalogSeed, skips, pins);
      const request = { ...bare, budgetCents, audit };
      const compiled = compileCatalog(catalog);
      const outcome = plan(compiled, request);
      fc.pre(outcome.outcome === "impossible" && outcome.why.kind === "clash");
      if (outcome.outcome !== "impossible" || outcome.why.kind !== "clash") return;
      const clash = outcome.why.wishes;
      const isPossible = (wishes: readonly Wish[]) =>
        plan(compiled, withOnly(request, wishes)).outcome === "planned";
      expect(isPossible(clash)).toBe(false);
      const smaller = subsets(allWishes(request)).filter((set) => set.length < clash.length);
      for (const set of smaller) expect(isPossible(set)).toBe(true);
    }),
    runs(60),
  );
});

test("the least budget is enough, and a cent less is not", () => {
  fc.assert(
    fc.property(seed, picks, (catalogSeed, skips) => {
      const { catalog, request } = wishful(catalogSeed, skips, []);
      const compiled = compileCatalog(catalog);
      const least = leastBudget(compiled, request);
      const outcomeAt = (budgetCents: number | null) => plan(compiled, { ...request, budgetCents }).outcome;
      if (least === null) expect(outcomeAt(10 ** 9)).toBe("impossible");
      else {
        expect(outcomeAt(least)).toBe("planned");
        if (least > 0) expect(outcomeAt(least - 1)).toBe("impossible");
      }
    }),
    runs(150),
  );
});
