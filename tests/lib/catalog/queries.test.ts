import { expect, test } from "vitest";
import {
  type Catalog,
  type CourseId,
  catalogOrThrow,
  coursesAskingFor,
  coursesOfProgram,
  parseCatalog,
  roleServedBy,
  similarCourses,
  subscriptionOf,
} from "@/lib/catalog";
import { type CatalogDraft, catalogRecord, courseRecord } from "@/tests/support/records";

const SKILLS = ["numpy", "pandas", "python", "sql"].map((id) => ({ id, title: id, requires: { all: [] } }));
const COURSES = [
  courseRecord("all-three", { number: 1, teaches: ["numpy", "pandas", "python"] }),
  courseRecord("gone", { number: 2, teaches: ["numpy", "pandas"], status: "retired", plannable: false }),
  courseRecord("only-sql", { number: 3, teaches: ["sql"], requires: { any: ["python", "pandas"] } }),
  courseRecord("pair", { number: 4, teaches: ["numpy", "pandas"] }),
  courseRecord("pair-and-sql", { number: 5, teaches: ["numpy", "pandas", "sql"] }),
];

function catalogOf(differences: Partial<CatalogDraft> = {}): Catalog {
  return catalogOrThrow(parseCatalog(catalogRecord({ skills: SKILLS, courses: COURSES, ...differences })));
}

function courseIn(catalog: Catalog, id: string): CourseId {
  const course = catalog.findCourse(id);
  if (!course) throw new Error(`No course ${id}`);
  return course.id;
}

function role(id: string, mustHave: readonly string[]) {
  return { id, title: id, mustHave: [...mustHave], oftenAsked: [], niceToHave: [] };
}

test("similar courses share most first, then teach least besides; retired ones and itself are left out", () => {
  const catalog = catalogOf();
  const similar = similarCourses(catalog, courseIn(catalog, "pair"), 5);
  expect(similar.map(({ course }) => course.id)).toEqual(["all-three", "pair-and-sql"]);
});

test("a similar course says what both teach and what each teaches alone", () => {
  const catalog = catalogOf();
  const [first] = similarCourses(catalog, courseIn(catalog, "pair-and-sql"), 1);
  expect(first).toMatchObject({
    course: { id: "pair" },
    shared: ["numpy", "pandas"],
    missing: ["sql"],
    extra: [],
  });
});

test("no more similar courses are named than asked for", () => {
  const catalog = catalogOf();
  expect(similarCourses(catalog, courseIn(catalog, "pair"), 1)).toHaveLength(1);
});

test("a course is served best to the role whose core it teaches most of", () => {
  const catalog = catalogOf({
    roles: [role("coder", ["python", "sql"]), role("cruncher", ["numpy", "pandas"])],
  });
  expect(roleServedBy(catalog, courseIn(catalog, "all-three"))?.id).toBe("cruncher");
});

test("of two roles served alike the first by id is taken", () => {
  const catalog = catalogOf({ roles: [role("zoo-keeper", ["sql"]), role("analyst", ["sql"])] });
  expect(roleServedBy(catalog, courseIn(catalog, "only-sql"))?.id).toBe("analyst");
});

test("a course that teaches nothing of any core serves no role", () => {
  const catalog = catalogOf({ roles: [role("coder", ["python"])] });
  expect(roleServedBy(catalog, courseIn(catalog, "only-sql"))).toBeNull();
});

test("a course that takes a skill as one of several ways counts as asking for it", () => {
  const catalog = catalogOf();
  const pandas = catalog.findSkill("pandas");
  expect(pandas && coursesAskingFor(catalog, pandas.id).map(({ id }) => id)).toEqual(["only-sql"]);
});

test("a program's courses stand in the publisher's order, those without a place last", () => {
  const inProgram = (position: number | null) => ({ programs: [{ programId: "track", position }] });
  const catalog = catalogOf({
    programs: [
      { id: "track", title: "Track", platform: "edX", institution: "A", kind: "single-course", url: null },
    ],
    courses: [
      courseRecord("a", { number: 1, teaches: ["python"], ...inProgram(null) }),
      courseRecord("b", { number: 2, teaches: ["numpy", "pandas", "sql"], ...inProgram(2) }),
      courseRecord("c", { number: 3, teaches: ["python"], ...inProgram(1) }),
    ],
  });
  const program = catalog.findProgram("track");
  expect(program && coursesOfProgram(catalog, program.id).map(({ id }) => id)).toEqual(["c", "b", "a"]);
});

test("a program without a price of its own costs the widest of its courses' subscriptions", () => {
  const monthly = (lowCents: number, highCents: number) =>
    ({ price: { lowCents, highCents, per: "month", asOf: "2026", covers: "program" } }) as const;
  const catalog = catalogOf({
    courses: [
      courseRecord("a", { number: 1, teaches: ["python"], ...monthly(4900, 4900) }),
      courseRecord("b", { number: 2, teaches: ["sql"], ...monthly(3900, 7900) }),
      courseRecord("c", { number: 3, teaches: ["numpy", "pandas"] }),
    ],
  });
  expect(subscriptionOf(catalog.courses)).toMatchObject({ lowCents: 3900, highCents: 7900, per: "month" });
  expect(subscriptionOf(catalog.courses.filter(({ id }) => id === "c"))).toBeNull();
});
