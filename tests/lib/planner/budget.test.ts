import { describe, expect, it } from "vitest";
import { catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { compileCatalog, leastBudget, plan } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { realCatalog } from "@/tests/support/real-catalog";
import type { CatalogDraft } from "@/tests/support/records";
import { courseIds, requestFor } from "@/tests/support/requests";

type CourseRecord = CatalogDraft["courses"][number];
type Price = NonNullable<CourseRecord["price"]>;

const monthly = (dollars: number, covers: Price["covers"] = "program"): Price => ({
  lowCents: 100 * dollars,
  highCents: 100 * dollars,
  per: "month",
  asOf: null,
  covers,
  basis: "course",
});
const fee = (dollars: number): Price => ({ ...monthly(dollars), per: "course" });

/** Each of the courses teaches the skill of its own name; the role wants them all. */
function catalogOf(courses: Readonly<Record<string, Partial<CourseRecord>>>) {
  const ids = Object.keys(courses);
  return catalogOrThrow(
    parseCatalog({
      version: "budget",
      skills: ids.map((id) => ({ id: `skill-${id}`, title: id, requires: { all: [] } })),
      courses: Object.entries(courses).map(([id, facts], i) => ({
        id,
        number: i + 1,
        title: id,
        platform: "Somewhere",
        institution: "Somebody",
        kind: "single-course",
        programs: [],
        level: null,
        url: null,
        hours: { low: 10, typical: 20, high: 30 },
        requires: { all: [] },
        recommended: [],
        teaches: [`skill-${id}`],
        touches: [],
        sources: [],
        status: "current",
        ...facts,
      })),
      programs: ["series", "other"].map((id) => ({
        id,
        title: id,
        platform: "Somewhere",
        institution: "Somebody",
        kind: "industry-program",
        url: null,
      })),
      roles: [
        {
          id: "goal",
          title: "Goal",
          mustHave: ids.map((id) => `skill-${id}`),
          oftenAsked: [],
          niceToHave: [],
        },
      ],
      backgrounds: [{ id: "newcomer", title: "Newcomer", knows: [] }],
    }),
  );
}

// 10 hours a week at 4.35 weeks a month: 20 hours are 0.46 of a month.
function leastFor(
  courses: Readonly<Record<string, Partial<CourseRecord>>>,
  wishes: Partial<PlanRequest> = {},
) {
  const catalog = catalogOf(courses);
  const request = requestFor(catalog, { goal: "goal", from: "newcomer" }, { hoursPerWeek: 10, ...wishes });
  return leastBudget(compileCatalog(catalog), request);
}

const inSeries = { programs: [{ programId: "series", position: null }] };

describe("a budget", () => {
  it("counts a fee in full and a begun month whole", () => {
    expect(leastFor({ one: { price: fee(30) } })).toBe(3000);
    expect(leastFor({ one: { price: monthly(49) } })).toBe(4900);
    expect(leastFor({ one: { price: monthly(49), hours: { low: 40, typical: 44, high: 60 } } })).toBe(9800);
  });

  it("counts the months of a program's courses together", () => {
    const part = { ...inSeries, price: monthly(49) };
    expect(leastFor({ one: part, two: part })).toBe(4900);
    expect(leastFor({ one: part, two: part, three: part })).toBe(9800);
    expect(leastFor({ one: { price: monthly(49) }, two: { price: monthly(49) } })).toBe(9800);
  });

  it("counts one subscription for a whole platform", () => {
    const part = { price: monthly(49, "platform") };
    expect(leastFor({ one: part, two: { ...inSeries, ...part } })).toBe(4900);
  });

  it("takes a course in the program where it is billed least", () => {
    const both = {
      programs: [
        { programId: "other", position: null },
        { programId: "series", position: null },
      ],
    };
    const part = { ...inSeries, price: monthly(49) };
    expect(leastFor({ one: part, two: { ...both, price: monthly(49) } })).toBe(4900);
  });

  it("lets no course in whose price nobody knows, and pays nothing for an audit", () => {
    expect(leastFor({ one: {} })).toBeNull();
    expect(leastFor({ one: { price: fee(30), audit: "open" } }, { audit: true })).toBeNull();
  });

  it("chooses the longer way where the shorter is billed more", () => {
    const catalog = catalogOf({
      quick: { teaches: ["skill-quick", "skill-slow"], price: monthly(79) },
      slow: {
        teaches: ["skill-quick", "skill-slow"],
        price: fee(20),
        hours: { low: 50, typical: 60, high: 90 },
      },
    });
    const planned = (budgetCents: number | null) => {
      const request = requestFor(
        catalog,
        { goal: "goal", from: "newcomer" },
        { prefer: "fastest", budgetCents },
      );
      const outcome = plan(compileCatalog(catalog), request);
      return outcome.outcome === "planned"
        ? courseIds(outcome.plan.steps)
        : outcome.outcome === "impossible" && outcome.why;
    };
    expect(planned(null)).toEqual(["quick"]);
    expect(planned(7900)).toEqual(["quick"]);
    expect(planned(7899)).toEqual(["slow"]);
    expect(planned(1999)).toMatchObject({ kind: "clash", wishes: [{ kind: "budget" }] });
  });
});

describe("what may be billed decides first", () => {
  it("a link that once held the server is told within a hundred branches", () => {
    const catalog = realCatalog;
    const request = requestFor(
      catalog,
      { goal: "data-analyst" },
      { prefer: "focused", budgetCents: 40_000, hoursPerWeek: 8, full: true },
    );
    expect(plan(compileCatalog(catalog), request, { nodes: 100 }).outcome).not.toBe("not-in-time");
  });
});
