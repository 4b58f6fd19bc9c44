import { expect, test } from "vitest";
import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { checkPlan, compileCatalog, plan } from "@/lib/planner";
import { courseIds, requestFor } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);

const pairs = catalog.roles.flatMap((role) =>
  catalog.backgrounds.map((background) => ({ role, background })),
);
const outcomes = pairs.map(({ role, background }) => {
  const request = requestFor(catalog, { goal: role.id, from: background.id });
  return { role, background, request, outcome: plan(compiled, request) };
});

test("every role is planned from every background, proven best, or the missing skills are named", () => {
  const lines = outcomes.map(({ role, background, request, outcome }) => {
    if (outcome.outcome === "not-in-time") throw new Error("a search without a limit was cut short");
    if (outcome.outcome === "impossible") {
      expect(outcome.why.skills.length).toBeGreaterThan(0);
      return `${role.id} ← ${background.id}: no course leads to ${outcome.why.skills.join(", ")}`;
    }
    expect(checkPlan(catalog, request, outcome.plan)).toEqual([]);
    expect(outcome.proof.kind).toBe("optimal");
    const { steps, mainCourses, programs } = outcome.plan;
    const hours = steps.reduce((sum, step) => sum + step.hours.typical, 0);
    return `${role.id} ← ${background.id}: ${mainCourses} main, ${programs} programs, ${hours} h: ${courseIds(steps).join(" → ")}`;
  });
  console.log(lines.join("\n"));
  expect(lines).toHaveLength(catalog.roles.length * catalog.backgrounds.length);
});

test("no default plan collects certificates: at most eight main courses, but for research, where certificates do not serve", () => {
  const long = outcomes.flatMap(({ role, background, outcome }) =>
    role.id !== "research-scientist" && outcome.outcome === "planned" && outcome.plan.mainCourses > 8
      ? [`${role.id} ← ${background.id}`]
      : [],
  );
  expect(long).toEqual([]);
});

test("a programmer becomes an ML engineer by four to eight courses from at most four programs, in the guide's order", () => {
  const request = requestFor(catalog, { goal: "machine-learning-engineer", from: "programmer" });
  const outcome = plan(compiled, request);
  if (outcome.outcome !== "planned") throw new Error("the default plan must exist");
  expect(outcome.plan.mainCourses).toBeGreaterThanOrEqual(4);
  expect(outcome.plan.mainCourses).toBeLessThanOrEqual(8);
  expect(outcome.plan.programs).toBeLessThanOrEqual(4);

  const firstTeaching = (skill: string) =>
    outcome.plan.steps.findIndex((step) => step.teaches.some((taught) => taught === skill));
  const before = (earlier: string, later: string) =>
    expect(firstTeaching(earlier)).toBeLessThan(firstTeaching(later));
  before("linear-regression", "neural-networks"); // guide:S1
  before("logistic-regression", "neural-networks"); // guide:S1
  before("logistic-regression", "ml-project-strategy"); // guide:S2
  before("ml-project-strategy", "model-deployment"); // guide:S4
  before("model-evaluation", "model-deployment"); // guide:S4
});
