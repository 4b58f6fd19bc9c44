import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerRequest } from "@/lib/answer";
import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import {
  type CarriedPlan,
  carriedOf,
  carryPlan,
  decodeRequest,
  encodeRequest,
  linkNumbers,
  lookBack,
} from "@/lib/link";
import { compileCatalog } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { realCatalog } from "@/tests/support/real-catalog";
import { type CatalogDraft, courseRecord } from "@/tests/support/records";

const LINK = "v=1&goal=machine-learning-engineer&from=programmer&hours=8&start=2027-01-04";
const today = day("2026-11-25");

function read(link: string, catalog: Catalog) {
  const decoded = decodeRequest(new URLSearchParams(link), catalog);
  if (!decoded.ok) throw new Error(`Names nothing to plan for: ${link}`);
  return decoded;
}

function answerOf(link: string, catalog: Catalog) {
  return answerRequest({ compiled: compileCatalog(catalog), request: read(link, catalog).request, today });
}

/** `link` with the plan that `catalog` makes of it. */
function carrying(link: string, catalog: Catalog): { readonly link: string; readonly plan: CarriedPlan } {
  const answer = answerOf(link, catalog);
  const plan = carriedOf(answer, catalog);
  if (plan === null) throw new Error("There is no plan to carry");
  const { request } = read(link, catalog);
  return { link: carryPlan(encodeRequest(request, linkNumbers(catalog)), answer.request.start, plan), plan };
}

const shared = carrying(LINK, realCatalog);

describe("a carried plan", () => {
  it("comes back as it was, beside the same request, in a link of safe characters", () => {
    const { carried, request, problems } = read(shared.link, realCatalog);
    expect(carried).toEqual(shared.plan);
    expect(request).toEqual(read(LINK, realCatalog).request);
    expect(problems).toEqual([]);
    expect(shared.link).toMatch(/^[A-Za-z0-9\-_.~,=&]+$/);
    expect(shared.link).toMatch(/[A-Za-z0-9]$/);
    expect(shared.link.length).toBeLessThan(300);
  });

  it("survives what chats and trackers do: percent-escapes, another order, a tail of their own", () => {
    const pairs = shared.link.split("&").toReversed().join("&");
    for (const link of [
      shared.link.replaceAll("~", "%7E").replaceAll(",", "%2C"),
      pairs,
      `${shared.link}&utm_source=x`,
    ]) {
      expect(read(link, realCatalog).carried).toEqual(shared.plan);
      expect(read(link, realCatalog).problems).toEqual([]);
    }
  });

  it("that was changed anywhere, or whose request was, is told by its checksum", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(..."abz019-_~,."), (n, character) => {
        const at =
          LINK.length + "&plan=1".length + (n % (shared.link.length - LINK.length - "&plan=1".length));
        const link = `${shared.link.slice(0, at)}${character}${shared.link.slice(at + 1)}`;
        fc.pre(link !== shared.link);
        const { carried, problems } = read(link, realCatalog);
        expect(carried).toBeNull();
        expect(problems.map(({ code }) => code)).toEqual(["damaged-plan"]);
      }),
    );
    const slower = read(shared.link.replace("hours=8", "hours=9"), realCatalog);
    expect([slower.carried, slower.problems.map(({ code }) => code)]).toEqual([null, ["damaged-plan"]]);
    expect(slower.request.hoursPerWeek).toBe(9);
    const cut = read(shared.link.slice(0, -7), realCatalog);
    expect(cut.problems.map(({ code }) => code)).toEqual(["damaged-plan"]);
  });

  it("of a format that a later release writes is named as such", () => {
    const { carried, problems } = read(`${LINK}&plan=2~whatever`, realCatalog);
    expect(carried).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(["newer-plan"]);
  });

  it("is left out where an edition or an empty plan has no spelling", () => {
    expect(carryPlan(LINK, day("2027-01-04"), { ...shared.plan, edition: "a b" })).toBe(LINK);
    expect(carryPlan(LINK, day("2027-01-04"), { ...shared.plan, steps: [] })).toBe(LINK);
  });
});

const skill = (id: string) => ({ id, title: id, requires: { all: [] } });

/** Course 1 teaches python, course 2 sql; `differences` are what the next edition changed. */
function edition(
  version: string,
  differences: (course: CatalogDraft["courses"][number]) => object = () => ({}),
) {
  const courses = [
    courseRecord("python-first", { number: 1, hours: { low: 8, typical: 10, high: 16 } }),
    courseRecord("python-second", { number: 2, hours: { low: 20, typical: 30, high: 40 } }),
    courseRecord("sql-first", { number: 3, teaches: ["sql"] }),
  ];
  const file: CatalogDraft = {
    version,
    skills: [skill("python"), skill("sql")],
    courses: courses.map((course) => ({ ...course, ...differences(course) })),
    givenUp: [
      { id: "too-thin", number: 3, title: "SQL in an hour", about: "sql", because: "it has no exercises" },
    ],
    roles: [
      {
        id: "engineer",
        title: "Engineer",
        mustHave: ["python", "sql"],
        oftenAsked: [],
        niceToHave: [],
      },
    ],
  };
  return catalogOrThrow(parseCatalog(file));
}

describe("lookBack", () => {
  const old = carrying("goal=engineer&hours=10&start=2027-01-04", edition("2026-11-24-a"));
  const look = (catalog: Catalog) => {
    const { carried } = read(old.link, catalog);
    if (carried === null) throw new Error("The plan was not carried");
    return lookBack(carried, answerOf(old.link, catalog), catalog);
  };

  it("finds a plan unchanged where the catalog moved on elsewhere", () => {
    const past = look(edition("2027-03-01-b"));
    expect(past.isStillBest).toBe(true);
    expect(past.edition).toEqual({ made: "2026-11-24-a", today: "2027-03-01-b" });
  });

  it("names a retired course, and what today's best takes in its place", () => {
    const past = look(
      edition("2027-03-01-b", ({ number }) => (number === 1 ? { status: "retired", plannable: false } : {})),
    );
    expect(past.isStillBest).toBe(false);
    expect(past.steps.find(({ number }) => number === 1)).toMatchObject({
      title: "Course python-first",
      hours: 10,
      fate: { kind: "retired" },
      isKept: false,
    });
    expect(past.added.map(({ courseId }) => courseId)).toEqual(["python-second"]);
    expect(past.hours).toBe(20);
    expect(past.finish).toEqual(old.plan.finish);
  });

  it("names hours of own work that plans of the first format carry, and today's has not", () => {
    const carried = { ...old.plan, steps: [...old.plan.steps, { number: 0, hours: 8 }] };
    const catalog = edition("2027-03-01-b");
    const past = lookBack(carried, answerOf(old.link, catalog), catalog);
    expect(past).toMatchObject({ ownWork: { was: 8, now: 0 }, added: [], isStillBest: false });
    expect(look(catalog).ownWork).toBeNull();
  });

  it("names other hours, and by its title a course that was taken out", () => {
    const changed = look(
      edition("2027-03-01-b", ({ number }) => {
        if (number === 1) return { hours: { low: 10, typical: 14, high: 20 } };
        return number === 3 ? { number: 9 } : {};
      }),
    );
    expect(changed.steps.map(({ number, fate }) => [number, fate]).sort()).toEqual([
      [1, { kind: "hours", now: 14 }],
      [3, { kind: "unknown" }],
    ]);
    expect(changed.steps.find(({ number }) => number === 3)).toMatchObject({
      courseId: null,
      title: "SQL in an hour",
    });
  });
});

it("of more steps than any plan has is not read", () => {
  const finish = { early: day("2027-02-01"), likely: day("2027-03-01"), late: day("2027-04-01") };
  const carry = (steps: number) =>
    carryPlan(LINK, day("2027-01-04"), {
      edition: "test",
      steps: Array.from({ length: steps }, () => ({ number: 1, hours: 1 })),
      finish,
    });
  expect(read(carry(500), realCatalog).carried?.steps).toHaveLength(500);
  const { carried, problems } = read(carry(501), realCatalog);
  expect(carried).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(["damaged-plan"]);
});
