import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerRequest, findSensitivity } from "@/lib/answer";
import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { day } from "@/tests/support/day";
import { randomCatalogFile } from "@/tests/support/random-catalog";
import { courseIds, requestFor, withHelp } from "@/tests/support/requests";
import { rivalCatalog, skillOf } from "@/tests/support/rival-catalog";

const rivals = rivalCatalog();
const today = day("2027-01-04");

function sensitivityOf(catalog: Catalog, request: PlanRequest) {
  const input = { compiled: compileCatalog(catalog), request, today };
  const answer = answerRequest(input);
  return { answer, found: findSensitivity(input, answer) };
}

describe("findSensitivity", () => {
  const asked = requestFor(rivals, { goal: "maker" }, { prefer: "fastest" });

  it("names each skill whose being known changes the courses, the greatest change first", () => {
    const { found } = sensitivityOf(rivals, asked);
    expect(found.skills.map(({ skill, known, difference }) => [skill.id, known, difference.hours])).toEqual([
      ["models", true, -40],
      ["ground", true, -10],
    ]);
    expect(found.skills[1]?.wishes).toEqual({ know: [{ skill: "ground", level: 3 }], learn: [] });
  });

  it("names a skill that the plan takes as known and that is asked for", () => {
    const request = requestFor(
      rivals,
      { from: "grounded" },
      { want: withHelp(["ground", "models"].map((id) => skillOf(rivals, id))), prefer: "fastest" },
    );
    const { found } = sensitivityOf(rivals, request);
    expect(found.skills).toContainEqual(
      expect.objectContaining({
        skill: { id: "ground", title: "Skill ground" },
        known: false,
        wishes: { know: [], learn: [{ skill: "ground", level: 0 }] },
      }),
    );
  });

  it("says at how many hours a choice flips, for the course chosen and for its close rival", () => {
    const { found } = sensitivityOf(rivals, asked);
    expect(found.hours).toEqual([
      {
        course: { id: "steady", title: "Course steady" },
        chosen: false,
        listed: 12,
        hours: 10,
        instead: [{ id: "quick", title: "Course quick" }],
      },
      {
        course: { id: "quick", title: "Course quick" },
        chosen: true,
        listed: 10,
        hours: 12,
        instead: [{ id: "steady", title: "Course steady" }],
      },
    ]);
  });

  it("says which preferences choose otherwise, and which choose the same", () => {
    const { found } = sensitivityOf(rivals, asked);
    expect(found.preferences).toMatchObject([
      { prefer: "cheapest", difference: { hours: 2, cost: { high: -30 }, comesIn: [{ id: "steady" }] } },
    ]);
    expect(found.samePlan).toEqual(["balanced", "focused", "strongest"]);
  });

  it("the hours at which a choice flips are exact: a little short of them it holds, a little beyond it does not", () => {
    let judged = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (seed) => {
        const file = randomCatalogFile(seed, { courses: 25, goals: 4 });
        const catalog = catalogOrThrow(parseCatalog(file));
        const { found } = sensitivityOf(catalog, requestFor(catalog, { goal: "goal", from: "newcomer" }));
        for (const { course, chosen, hours } of found.hours.slice(0, 3)) {
          const planHolds = (typical: number) => {
            const courses = file.courses.map((one) =>
              one.id === course.id ? { ...one, hours: { low: typical, typical, high: typical } } : one,
            );
            const changed = catalogOrThrow(parseCatalog({ ...file, courses }));
            const request = requestFor(changed, { goal: "goal", from: "newcomer" });
            const answer = answerRequest({ compiled: compileCatalog(changed), request, today });
            return courseIds(answer.steps).includes(course.id);
          };
          const minute = chosen ? 1 / 60 : -1 / 60;
          if (hours <= 1 / 30) continue;
          judged++;
          expect(planHolds(hours - minute)).toBe(chosen);
          expect(planHolds(hours + minute)).toBe(!chosen);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(judged).toBeGreaterThan(20);
  });

  it("knows no rival among the projects of other roles, which a plan holds only where they are pinned", () => {
    const file = randomCatalogFile(582578301, { courses: 25, goals: 4 });
    const catalog = catalogOrThrow(parseCatalog(file));
    const foreign = catalog.courses.filter(({ project }) => project?.roles.join() === "other");
    expect(foreign.map(({ id }) => id)).toContain("c00009");
    const { found } = sensitivityOf(catalog, requestFor(catalog, { goal: "goal", from: "newcomer" }));
    expect(found.hours.length).toBeGreaterThan(0);
    expect(found.hours.filter(({ course }) => foreign.some(({ id }) => id === course.id))).toEqual([]);
  });

  it("knows no hours that make up for money or for a program", () => {
    for (const prefer of ["cheapest", "focused"] as const) {
      const { found } = sensitivityOf(rivals, { ...asked, prefer });
      if (prefer === "cheapest") expect(found.hours).toEqual([]);
      for (const { listed, hours } of found.hours) expect(Math.abs(hours - listed)).toBeLessThan(listed);
    }
  });
});
