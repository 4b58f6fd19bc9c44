import { describe, expect, test } from "vitest";
import { takeFewer } from "@/lib/advice";
import { answerRequest } from "@/lib/answer";
import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { day } from "@/tests/support/day";
import { type CatalogDraft, courseRecord } from "@/tests/support/records";
import { alone, requestFor } from "@/tests/support/requests";

const SKILLS = [
  "git",
  "merging",
  "python",
  "sql",
  "charts",
  "ml-literacy",
  "regression",
  "shipping",
  "portfolio-project",
];
const COURSES: CatalogDraft["courses"] = [
  courseRecord("charts-and-sql", { number: 1, teaches: ["sql", "charts"] }),
  courseRecord("sql-and-charts-again", {
    number: 2,
    teaches: ["sql", "charts", "shipping"],
    hours: { low: 30, typical: 40, high: 60 },
  }),
  courseRecord("learn-python", { number: 3, teaches: ["python"] }),
  courseRecord("fit-lines", {
    number: 4,
    teaches: ["regression", "charts", "shipping"],
    requires: "python",
    hours: { low: 20, typical: 22, high: 30 },
  }),
  courseRecord("sql-in-depth", {
    number: 6,
    teaches: ["sql"],
    hours: { low: 30, typical: 40, high: 60 },
  }),
  courseRecord("for-all", { number: 5, teaches: ["ml-literacy"] }),
  courseRecord("git-in-an-hour", { number: 7, teaches: ["git"], brushUp: true }),
  courseRecord("branches-by-hand", { number: 8, teaches: ["merging"], activity: "practice" }),
];
const role = (id: string, mustHave: readonly string[], guide: readonly string[] = []) => ({
  id,
  title: id,
  mustHave,
  oftenAsked: [],
  niceToHave: [],
  guide,
});

const catalog: Catalog = catalogOrThrow(
  parseCatalog({
    version: "test",
    skills: SKILLS.map((id) => ({ id, title: id, requires: { all: [] } })),
    courses: COURSES,
    roles: [
      role("analyst", ["sql", "charts", "portfolio-project"]),
      role("modeller", ["python", "regression", "sql"]),
      role("coder", ["python"]),
      role("refresher", ["git"]),
      role("maintainer", ["python", "merging"]),
      role("domain-expert-literacy", ["ml-literacy"], ["for-all"]),
    ],
    backgrounds: [
      { id: "none", title: "None", knows: [] },
      { id: "coder-bg", title: "Coder", knows: ["python"] },
    ],
  }),
);
const compiled = compileCatalog(catalog);
const courses = (...ids: readonly string[]) => ids.flatMap((id) => catalog.findCourse(id)?.id ?? []);
const skills = (...ids: readonly string[]) => ids.flatMap((id) => catalog.findSkill(id)?.id ?? []);

function advise(goal: string, from: string, wishes: Partial<PlanRequest> = {}) {
  const request = requestFor(catalog, { goal, from }, wishes);
  return takeFewer(answerRequest({ compiled, request, today: day("2027-01-04") }), catalog);
}

describe("overlap", () => {
  test("two courses share what both teach, of all that they teach together", () => {
    const pin = courses("charts-and-sql", "sql-and-charts-again");
    expect(advise("analyst", "none", { pin }).overlaps).toEqual([
      { first: "charts-and-sql", second: "sql-and-charts-again", shared: ["charts", "sql"], percent: 67 },
    ]);
  });

  test("one shared skill is no overlap", () => {
    const pin = courses("charts-and-sql", "fit-lines");
    expect(advise("analyst", "coder-bg", { pin }).overlaps).toEqual([]);
  });
});

describe("a step that adds little", () => {
  test("is a long course from which one skill is needed", () => {
    expect(advise("modeller", "none").little).toEqual([
      { course: "fit-lines", skill: "regression", isSole: true, taught: 3 },
    ]);
  });

  test("is idle where another course of the plan brings the skill as well", () => {
    const pin = courses("sql-in-depth", "sql-and-charts-again");
    const { little } = advise("modeller", "none", { pin, know: alone(skills("charts", "shipping")) });
    expect(little).toContainEqual({ course: "sql-and-charts-again", skill: "sql", isSole: false, taught: 3 });
  });

  test("is a pinned long course from which none is needed", () => {
    const request = { pin: courses("fit-lines"), know: alone(skills("regression", "charts")) };
    expect(advise("coder", "none", request).little).toEqual([
      { course: "fit-lines", skill: null, isSole: false, taught: 3 },
    ]);
  });

  test("is no short course, and no long one that is about the skill", () => {
    expect(advise("coder", "none").little).toEqual([]);
    const long = { pin: courses("sql-in-depth") };
    expect(advise("modeller", "none", long).little.map(({ course }) => course)).toEqual(["fit-lines"]);
  });
});

describe("a course that is most of the plan", () => {
  test("is named with its hours where it is long and not the only one", () => {
    const pin = courses("sql-in-depth");
    expect(advise("coder", "none", { pin, portfolioHours: 0 }).heavy).toEqual({
      course: "sql-in-depth",
      hours: 40,
    });
    expect(advise("coder", "coder-bg", { pin }).heavy).toBeNull();
    expect(advise("modeller", "none").heavy).toBeNull();
  });
});

describe("where one could stop", () => {
  test("is after the step that completes the core of another role, while courses follow", () => {
    expect(advise("modeller", "none").stops).toEqual([
      { course: "charts-and-sql", roles: ["analyst"] },
      { course: "learn-python", roles: ["coder"] },
    ]);
  });

  test("is no place for a role that was served before the plan began, nor at the end", () => {
    expect(advise("modeller", "coder-bg", { know: alone(skills("sql", "charts")) }).stops).toEqual([]);
  });
});

describe("how much there is to take", () => {
  test("is said for none, one, two and more", () => {
    expect(advise("coder", "coder-bg").size).toBe("none");
    expect(advise("coder", "none").size).toBe("one");
    expect(advise("coder", "none", { pin: courses("sql-in-depth") }).size).toBe("two");
    expect(advise("modeller", "none").size).toBe("more");
    expect(advise("refresher", "none").size).toBe("brush-ups");
  });

  test("one course with a set of practice beside it is more than one course", () => {
    expect(advise("maintainer", "none").size).toBe("more");
  });

  test("own projects are not counted: where only they are left there is nothing to take", () => {
    const left = { know: alone(skills("sql", "charts")) };
    expect(advise("analyst", "none", left).size).toBe("none");
  });
});

describe("literacy first (guide:S8)", () => {
  test("is offered to somebody new to code whose plan teaches code", () => {
    expect(advise("modeller", "none").literacyFirst).toBe("for-all");
  });

  test("is not offered to who can code, has literacy, gets it anyway, or said no to it", () => {
    expect(advise("modeller", "coder-bg").literacyFirst).toBeNull();
    expect(advise("modeller", "none", { know: alone(skills("sql")) }).literacyFirst).toBeNull();
    expect(advise("modeller", "none", { know: alone(skills("ml-literacy")) }).literacyFirst).toBeNull();
    expect(advise("modeller", "none", { pin: courses("for-all") }).literacyFirst).toBeNull();
    expect(advise("modeller", "none", { skip: courses("for-all") }).literacyFirst).toBeNull();
    expect(advise("analyst", "none").literacyFirst).toBeNull();
  });

  test("begins the plan once it is pinned", () => {
    const request = requestFor(catalog, { goal: "modeller", from: "none" }, { pin: courses("for-all") });
    const { steps } = answerRequest({ compiled, request, today: day("2027-01-04") });
    expect(steps[0]?.courseId).toBe("for-all");
  });
});
