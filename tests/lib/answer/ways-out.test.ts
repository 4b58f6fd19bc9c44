import { describe, expect, it } from "vitest";
import { answerRequest, findWaysOut, withoutWishes } from "@/lib/answer";
import { compileCatalog } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { day } from "@/tests/support/day";
import { requestFor, withHelp } from "@/tests/support/requests";
import { courseOf, rivalCatalog, skillOf } from "@/tests/support/rival-catalog";

const catalog = rivalCatalog();
const compiled = compileCatalog(catalog);
const today = day("2027-01-04");
const course = (id: string) => courseOf(catalog, id);

function waysOut(differences: Partial<PlanRequest>) {
  const request = requestFor(
    catalog,
    { goal: "maker" },
    { prefer: "fastest", hoursPerWeek: 7, ...differences },
  );
  const input = { compiled, request, today };
  const answer = answerRequest(input);
  return { request, answer, found: findWaysOut(input, answer) };
}

describe("findWaysOut", () => {
  it("says for each wish that clashes what the plan would be without it", () => {
    const { answer, found } = waysOut({ audit: true, skip: [course("steady")] });
    expect(answer.why).toMatchObject({
      kind: "clash",
      wishes: [{ kind: "audit" }, { kind: "skip", course: "steady" }],
    });
    expect(found).toMatchObject([
      {
        drop: [{ kind: "audit" }],
        totals: { hours: { typical: 40 }, cost: { high: 50 } },
        weight: 2400,
        proven: true,
      },
      {
        drop: [{ kind: "skip" }],
        totals: { hours: { typical: 42 }, cost: { high: 0 } },
        finish: { likely: "2027-02-14" },
        weight: 2520,
      },
    ]);
  });

  it("goes on dropping where another clash remains, fewest wishes first, then the lightest plan", () => {
    const skip = ["quick", "steady", "famous", "models-course"].map(course);
    const { found, request, answer } = waysOut({ skip });
    if (answer.why?.kind !== "clash") throw new Error("a clash was expected");
    for (const [i, wish] of answer.why.wishes.entries()) expect(found[i]?.drop[0]).toEqual(wish);
    const models = found.find((way) =>
      way.drop.some((wish) => wish.kind === "skip" && wish.course === "models-course"),
    );
    expect(models?.drop).toHaveLength(2);
    expect(models?.drop).toContainEqual({ kind: "skip", course: "quick" });
    for (const way of found) {
      const freed = answerRequest({ compiled, request: withoutWishes(request, way.drop), today });
      expect(freed.weight).toBe(way.weight);
    }
  });

  it("raises a budget to the least that does, in whole dollars, where no other wish needs to go", () => {
    const { found, request } = waysOut({ skip: [course("steady")], budgetCents: 100 });
    const way = found.find((one) => one.wish.kind === "budget");
    expect(way).toMatchObject({ drop: [], raiseTo: 5000, proven: true });
    const answerAt = (budgetCents: number) =>
      answerRequest({ compiled, request: { ...request, budgetCents }, today });
    expect(answerAt(5000).weight).toBe(way?.weight);
    expect(answerAt(4900).weight).toBeNull();
  });

  it("has nothing to say where there is a plan, or where no wish is to blame", () => {
    expect(waysOut({}).found).toEqual([]);
    expect(waysOut({ want: withHelp([skillOf(catalog, "dowsing")]), skip: [course("quick")] }).found).toEqual(
      [],
    );
  });
});

describe("withoutWishes", () => {
  it("takes back each kind of wish and nothing else", () => {
    const request = requestFor(
      catalog,
      { goal: "maker" },
      { pin: [course("quick"), course("famous")], skip: [course("steady")], audit: true, budgetCents: 5000 },
    );
    expect(withoutWishes(request, [{ kind: "pin", course: course("quick") }])).toEqual({
      ...request,
      pin: ["famous"],
    });
    expect(
      withoutWishes(request, [
        { kind: "skip", course: course("steady") },
        { kind: "audit" },
        { kind: "budget", cents: 5000 },
      ]),
    ).toEqual({ ...request, skip: [], audit: false, budgetCents: null });
  });
});
