import { describe, expect, test } from "vitest";
import { records } from "@/data";
import {
  assembleCatalogFile,
  catalogOrThrow,
  catalogRecords,
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
const sixOnly = { ...whole, courses: whole.courses.filter((course) => ids.has(course.id)) };
const catalog = catalogOrThrow(parseCatalog(assembleCatalogFile(sixOnly)));
const compiled = compileCatalog(catalog);

const skills = (...names: readonly string[]): readonly SkillId[] =>
  names.flatMap((name) => catalog.findSkill(name)?.id ?? []);
const taughtBy = (...courses: readonly string[]): readonly SkillId[] => [
  ...new Set(courses.flatMap((id) => catalog.findCourse(id)?.teaches ?? [])),
];

describe("on the guide's six courses alone", () => {
  test("who knows the tools and wants what C1 to C5 teach gets the guide's own order, S1 to S4", () => {
    const know = skills("python", "pandas", "linear-algebra", "calculus", "algebra-basics");
    const want = taughtBy(SIX.C1, SIX.C2, SIX.C3, SIX.C4, SIX.C5);
    const outcome = plan(compiled, requestFor(catalog, {}, { know: alone(know), want: withHelp(want) }));
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
    const request = requestFor(catalog, { goal: "domain-expert-literacy", from: "no-programming" });
    const outcome = plan(compiled, request);
    if (outcome.outcome !== "planned") throw new Error("literacy must be reachable");
    expect(courseIds(outcome.plan.steps)).toEqual([SIX.C6]);
  });
});

describe("on the whole catalog", () => {
  const everything = catalogOrThrow(parseRecords(records));

  test("a domain expert gets one course, from every background, and the role names the guide's pick", () => {
    const planner = compileCatalog(everything);
    for (const background of everything.backgrounds) {
      const request = requestFor(everything, { goal: "domain-expert-literacy", from: background.id });
      const outcome = plan(planner, request);
      expect(outcome.outcome === "planned" && courseIds(outcome.plan.steps).length).toBe(1);
    }
    expect(everything.findRole("domain-expert-literacy")?.guide).toEqual([SIX.C6]);
  });
});
