import { describe, expect, it } from "vitest";
import { type Answer, answerRequest } from "@/lib/answer";
import { decodeRequest } from "@/lib/link";
import { compileCatalog } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { pricedCatalog } from "@/tests/support/priced-catalog";

const catalog = pricedCatalog();
const compiled = compileCatalog(catalog);
const TODAY = day("2027-01-04");

/** The answer to a link at an hour a day, unless it says otherwise. */
function answer(query: string): Answer {
  const decoded = decodeRequest(new URLSearchParams(`hours=7&prefer=fastest&${query}`), catalog);
  if (!decoded.ok) throw new Error("The test's own link has no goal");
  return answerRequest({ compiled, request: decoded.request, today: TODAY });
}

describe("answerRequest", () => {
  it("gives each step its title, program, hours and days", () => {
    const { steps } = answer("goal=start");
    expect(steps).toMatchObject([
      {
        kind: "course",
        courseId: "one",
        title: "Course one",
        program: { id: "track", title: "The track", position: 1 },
        hours: { low: 7, typical: 14, high: 28 },
        start: "2027-01-04",
        finish: "2027-01-17",
        finishRange: { early: "2027-01-10", likely: "2027-01-17", late: "2027-01-31" },
        teaches: ["a"],
      },
      { courseId: "two", start: "2027-01-18", finish: "2027-01-31", teaches: ["b"] },
    ]);
  });

  it("adds up hours, weeks and the range of the finish", () => {
    const { totals, finish, outcome, coverage, catalogVersion } = answer("goal=start");
    expect(outcome).toBe("planned");
    expect(catalogVersion).toBe("2026-11-24-priced");
    expect(totals.hours).toEqual({ low: 21, typical: 28, high: 42 });
    expect(totals.weeks).toBe(4);
    expect(finish).toEqual({ early: "2027-01-24", likely: "2027-01-31", late: "2027-02-14" });
    expect(coverage).toEqual({
      mustHave: ["a", "b"],
      missing: [],
      ownWork: [],
      needs: [
        { skill: "a", level: 2 },
        { skill: "b", level: 2 },
      ],
    });
  });

  it("starts today where no first day is named, and says which day that is", () => {
    expect(answer("goal=start").request).toMatchObject({ start: "2027-01-04", today: "2027-01-04" });
    const later = answer("goal=start&start=2027-03-01");
    expect(later.request).toMatchObject({ start: "2027-03-01", today: "2027-01-04" });
    expect(later.steps[0]?.start).toBe("2027-03-01");
  });

  it("keeps breaks and pace", () => {
    const { steps, totals } = answer("goal=start&pace=2&breaks=2027-01-05..2027-01-18");
    expect(totals.hours).toEqual({ low: 42, typical: 56, high: 84 });
    expect(steps[0]).toMatchObject({ start: "2027-01-04", finish: "2027-02-14" });
  });

  it("has no finish where nothing is left to learn", () => {
    expect(answer("goal=start&know=a,b")).toMatchObject({
      outcome: "planned",
      steps: [],
      finish: null,
      totals: { weeks: 0, cost: { low: 0, high: 0, unknown: [] } },
    });
  });

  it("names what is missing where no plan exists", () => {
    const none = answer("goal=whole&skip=one");
    expect(none).toMatchObject({ outcome: "impossible", proof: null, steps: [], finish: null });
    expect(none.coverage.mustHave).toEqual(["e"]);
  });

  it("says so where the calendar ends before the plan", () => {
    const none = answer("goal=start&breaks=2027-01-05..2199-12-31");
    expect(none).toMatchObject({
      outcome: "impossible",
      why: { kind: "beyond-calendar", lastDay: "2199-12-31" },
      coverage: { mustHave: ["a", "b"], missing: [] },
    });
  });

  it("survives JSON unchanged", () => {
    for (const query of ["goal=start", "goal=whole&skip=one", "goal=whole&audit=1"]) {
      const given = answer(query);
      expect(JSON.parse(JSON.stringify(given))).toEqual(given);
    }
  });

  it("knows the cost by the schedule's months, and names what has no price", () => {
    // The track runs from 4 January to 24 January at the earliest and to 14 February at the latest: 1 or 2 months.
    expect(answer("goal=whole").totals.cost).toMatchObject({
      low: 20 + 100,
      high: 2 * 30 + 100.5,
      currency: "USD",
      unknown: ["four"],
    });
  });
});
