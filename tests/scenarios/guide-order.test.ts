import { describe, expect, test } from "vitest";
import { records } from "@/data";
import {
  assembleCatalogFile,
  catalogOrThrow,
  catalogRecords,
  type Held,
  highest,
  parseCatalog,
  parseRecords,
  type SkillId,
} from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import { alone, courseIds, requestFor, withHelp } from "@/tests/support/requests";

const SIX = {
  C1: "dlai-structuring-ml-projects",
  C2: "umich-applied-ml-python",
  C3: "gcp-production-ml-systems",
  C4: "uw-ml-regression",
  C5: "uw-ml-classification",
  C6: "uol-machine-learning-for-all",
} as const;

const whole = catalogRecords.parse(records);
const ids = new Set<string>(Object.values(SIX));
const six = whole.courses.filter((course) => ids.has(course.id));
/** The guide knows six courses: no earlier parts of their series, no practice, no books, no projects. */
const sixOnly = {
  ...whole,
  courses: six.map((course) => ({ ...course, after: null })),
  practice: [],
  books: [],
  projects: [],
};
const catalog = catalogOrThrow(parseCatalog(assembleCatalogFile(sixOnly)));
const compiled = compileCatalog(catalog);

const skills = (...names: readonly string[]): readonly SkillId[] =>
  names.flatMap((name) => catalog.findSkill(name)?.id ?? []);
const givenBy = (...courses: readonly string[]): readonly Held[] =>
  highest(courses.flatMap((id) => catalog.findCourse(id)?.gives ?? []));

const TOOLS = ["python", "pandas", "numpy", "linear-algebra", "calculus", "algebra-basics"];
/** What the courses assume today and none of the six gives at that level: other activities of the catalog do. */
const GROUND = ["ml-foundations", "neural-networks", "tensorflow-keras", "model-evaluation"];

describe("on the guide's six courses alone", () => {
  test("who knows the tools and wants what C1 to C5 teach gets the guide's own order, S1 to S4", () => {
    const know = skills(...TOOLS, ...GROUND);
    const want = givenBy(SIX.C1, SIX.C2, SIX.C3, SIX.C4, SIX.C5);
    const outcome = plan(compiled, requestFor(catalog, {}, { know: alone(know), want }));
    if (outcome.outcome !== "planned") throw new Error("the guide's own courses must make a plan");
    expect(courseIds(outcome.plan.steps)).toEqual([SIX.C4, SIX.C5, SIX.C1, SIX.C2, SIX.C3]);
  });

  test("the order rests on the guide's own sentences", () => {
    const course = (id: string) => catalog.findCourse(id);
    const sources = [SIX.C5, SIX.C1, SIX.C2, SIX.C3].map((id) =>
      course(id)
        ?.recommended.map((edge) => edge.source)
        .filter((source) => source.startsWith("guide:")),
    );
    expect(sources).toEqual([["guide:S1"], ["guide:S2"], ["guide:S3"], ["guide:S4", "guide:S4"]]);
  });

  test("the non-technical reader gets Machine Learning for All alone, S5", () => {
    const want = withHelp(skills("ml-literacy"));
    const request = requestFor(catalog, { from: "no-programming" }, { want });
    const outcome = plan(compiled, request);
    if (outcome.outcome !== "planned") throw new Error("literacy must be reachable");
    expect(courseIds(outcome.plan.steps)).toEqual([SIX.C6]);
  });
});

describe("on the whole catalog", () => {
  const everything = catalogOrThrow(parseRecords(records));

  test("a domain expert gets one course at most, from every background, and the role names the guide's pick", () => {
    const planner = compileCatalog(everything);
    for (const background of everything.backgrounds) {
      const request = requestFor(everything, { goal: "domain-expert-literacy", from: background.id });
      const outcome = plan(planner, request);
      if (outcome.outcome !== "planned") throw new Error(`${background.id} has no plan`);
      const courses = outcome.plan.steps.filter(({ kind }) => kind === "course");
      const isLiterate = background.held.some(({ skill, level }) => skill === "ml-literacy" && level >= 2);
      expect(courses.length, background.id).toBeLessThanOrEqual(1);
      expect(courses.length, background.id).toBeGreaterThanOrEqual(isLiterate ? 0 : 1);
    }
    expect(everything.findRole("domain-expert-literacy")?.guide).toEqual([SIX.C6]);
  });
});
