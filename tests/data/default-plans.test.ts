import { expect, test } from "vitest";
import { records } from "@/data";
import { catalogOrThrow, parseRecords, WITH_HELP } from "@/lib/catalog";
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

/** What the plan of an ML engineer must give: the tools of the daily work, and a model that is served and watched. */
const DAILY = [
  "pandas",
  "sql",
  "scikit-learn",
  "pytorch",
  "containers",
  "software-testing",
  "model-deployment",
  "drift-monitoring",
];

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

test("a programmer becomes an ML engineer with the tools of the work, in the guide's order", () => {
  const request = requestFor(catalog, { goal: "machine-learning-engineer", from: "programmer" });
  const outcome = plan(compiled, request);
  if (outcome.outcome !== "planned") throw new Error("the default plan must exist");
  const { steps, stations, mainCourses, programs } = outcome.plan;
  expect(mainCourses).toBeGreaterThanOrEqual(3);
  expect(mainCourses).toBeLessThanOrEqual(8);
  expect(programs).toBeLessThanOrEqual(4);
  const hours = (parts: typeof steps) => parts.reduce((sum, step) => sum + step.hours.typical, 0);
  expect(hours(steps)).toBeGreaterThanOrEqual(400);
  expect(hours(steps)).toBeLessThanOrEqual(700);
  expect(hours(steps.slice(0, (stations[0]?.afterStep ?? steps.length) + 1))).toBeLessThanOrEqual(120);
  expect(steps.filter(({ kind }) => kind === "project").length).toBeGreaterThanOrEqual(2);

  const placeOf = (...skills: readonly string[]) => {
    const level = (least: number) =>
      steps.findIndex(({ raises }) => raises.some(({ skill, to }) => skills.includes(skill) && to >= least));
    return level(WITH_HELP) >= 0 ? level(WITH_HELP) : level(1);
  };
  for (const skill of DAILY) expect(placeOf(skill), skill).toBeGreaterThanOrEqual(0);
  const before = (earlier: readonly string[], later: string) =>
    expect(placeOf(...earlier), later).toBeLessThan(placeOf(later));
  before(["linear-regression", "logistic-regression"], "neural-networks"); // guide:S1
  before(["model-evaluation"], "model-deployment"); // guide:S4
});
