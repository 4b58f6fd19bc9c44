import { describe, expect, it } from "vitest";
import { compareScenarios, type Scenario, type ScenarioResult } from "@/lib/compare";
import type { PlanRequest } from "@/lib/request";
import { day } from "@/tests/support/day";
import { compiledPrograms } from "@/tests/support/program-catalog";
import { requestFor, withHelp } from "@/tests/support/requests";

const compiled = compiledPrograms();
const { catalog } = compiled;
const today = day("2027-01-04");

function plan(goal: string, from: string, differences: Partial<PlanRequest> = {}): Scenario {
  return { request: requestFor(catalog, { goal, from }, differences), program: null };
}

function whole(program: string, from = "coder", differences: Partial<PlanRequest> = {}): Scenario {
  const id = catalog.findProgram(program)?.id;
  if (id === undefined) throw new Error(`There is no program ${program}`);
  return { request: requestFor(catalog, { goal: "engineer", from }, differences), program: id };
}

const compare = (...scenarios: readonly Scenario[]) => compareScenarios({ compiled, scenarios, today });

function only(scenario: Scenario): ScenarioResult {
  const [result] = compare(scenario).results;
  if (result === undefined) throw new Error("There is no result");
  return result;
}

describe("plans beside one another", () => {
  it("more hours a week end sooner at the same work and cost", () => {
    const [slow, quick] = compare(
      plan("engineer", "coder"),
      plan("engineer", "coder", { hoursPerWeek: 10 }),
    ).results;
    expect(quick?.hours).toEqual(slow?.hours);
    expect([slow?.weeks, quick?.weeks]).toEqual([6, 3]);
    expect([slow?.finish?.likely, quick?.finish?.likely]).toEqual(["2027-02-14", "2027-01-24"]);
  });

  it("skills left out are counted against all that any scenario wants", () => {
    const { wanted, results } = compare(plan("engineer", "coder"), plan("analyst", "coder"));
    expect(wanted.map(({ skill }) => skill)).toEqual(["models", "python", "sql"]);
    expect(results.map(({ leftOut }) => leftOut)).toEqual([["sql"], ["models"]]);
  });

  it("a skill that is known at the start is neither gained nor left out", () => {
    const [coder, starter] = compare(plan("engineer", "coder"), plan("engineer", "starter")).results;
    expect([coder?.gained, starter?.gained]).toEqual([["models"], ["models", "python"]]);
    expect([coder?.leftOut, starter?.leftOut]).toEqual([[], []]);
  });

  it("a course names the other scenarios that hold it", () => {
    const [first, second] = compare(plan("engineer", "coder"), plan("engineer", "starter")).results;
    expect(first?.courses).toEqual([{ id: "models-first", alsoIn: [1] }]);
    expect(second?.courses).toEqual([
      { id: "python-first", alsoIn: [] },
      { id: "models-first", alsoIn: [0] },
    ]);
  });

  it("what is built and which parts of the workflow are covered come from the courses' facts", () => {
    const [analyst, engineer] = compare(plan("analyst", "coder"), plan("engineer", "starter")).results;
    expect(analyst?.builds).toEqual([{ kind: "course", id: "sql-first" }]);
    expect(analyst?.workflow).toBeNull();
    expect(engineer?.workflow).toEqual(["data-preparation", "modelling", "evaluation"]);
  });

  it("a project is something built", () => {
    const skill = catalog.findSkill("portfolio-project")?.id;
    const scenario = plan("engineer", "coder", { want: withHelp(skill === undefined ? [] : [skill]) });
    expect(only(scenario).builds).toEqual([{ kind: "course", id: "own-project" }]);
  });

  it("a request without a plan says why and has no figures", () => {
    const models = catalog.findCourse("models-first")?.id;
    const result = only(plan("engineer", "coder", { skip: models === undefined ? [] : [models] }));
    expect(result.why?.kind).toBe("clash");
    expect([result.hours, result.finish, result.gained, result.leftOut]).toEqual([null, null, null, null]);
  });
});

describe("a whole program as its publisher sells it", () => {
  it("takes the sum of its courses' hours and one subscription at the dearest of their prices", () => {
    const track = only(whole("model-track"));
    expect(track.hours).toEqual({ low: 54, typical: 70, high: 112 });
    // 14 weeks from 4 January; 11 early, 23 late: three begun months at the least, six at the most.
    expect(track.finish).toEqual({ early: "2027-03-20", likely: "2027-04-11", late: "2027-06-09" });
    expect(track.cost).toEqual({ low: 3 * 49, high: 6 * 49, unknown: [] });
  });

  it("teaches what its courses teach, less what is known, and says what it builds", () => {
    const track = only(whole("model-track"));
    expect(track.gained).toEqual(["models", "sql"]);
    expect(track.leftOut).toEqual([]);
    expect(track.builds).toEqual([{ kind: "course", id: "models-next" }]);
  });

  it("names the skills that it asks for and does not teach in time", () => {
    expect(only(whole("model-track", "starter")).neededFirst).toEqual(["python"]);
    expect(only(whole("model-track", "coder")).neededFirst).toEqual([]);
  });

  it("a course that it shares with a plan is shared", () => {
    const [best, track] = compare(plan("engineer", "coder"), whole("model-track")).results;
    expect(best?.courses).toEqual([{ id: "models-first", alsoIn: [1] }]);
    expect(track?.courses.map(({ alsoIn }) => alsoIn)).toEqual([[0], []]);
  });

  it("pace, breaks and hours a week count for it as they do for a plan", () => {
    const result = only(whole("model-track", "coder", { hoursPerWeek: 10, pace: 2 }));
    expect(result.hours?.typical).toBe(140);
    expect(result.finish?.likely).toBe("2027-04-11");
  });

  it("a degree of which only hours and price are known says no more than that", () => {
    const degree = only(whole("degree"));
    expect(degree.weeks).toBe(400);
    expect(degree.cost).toEqual({ low: 7000, high: 7000, unknown: [] });
    expect([degree.gained, degree.leftOut, degree.workflow, degree.courseCount]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(degree.builds).toEqual([{ kind: "program", id: "degree" }]);
  });

  it("of which nothing is known has unknown figures, not zeros", () => {
    const closed = only(whole("closed-book"));
    expect([closed.hours, closed.weeks, closed.finish, closed.cost, closed.gained]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("that the catalog knows by half has no hours, and no cost by the month", () => {
    const half = only(whole("half-track"));
    expect([half.hours, half.cost]).toEqual([null, null]);
    expect(half.courseCount).toBe(3);
    expect(half.courses).toHaveLength(1);
  });

  it("that would end after the last day of the calendar says so", () => {
    const result = only(whole("degree", "coder", { start: day("2199-01-01") }));
    expect(result.why).toEqual({ kind: "beyond-calendar", lastDay: "2199-12-31" });
    expect(result.finish).toBeNull();
  });
});
