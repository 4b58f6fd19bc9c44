import { describe, expect, test } from "vitest";
import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import {
  checkPlan,
  compileCatalog,
  type PlanFault,
  type PlanOutcome,
  type PlanStep,
  plan,
} from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { type CatalogDraft, courseRecord } from "@/tests/support/records";
import { courseIds, requestFor, withHelp } from "@/tests/support/requests";

const SKILLS = ["python", "model-evaluation", "sql", "portfolio-project", "quantum", "linear-regression"];

function catalogOf(courses: CatalogDraft["courses"]): Catalog {
  const program = (id: string) => ({ id, title: id, platform: "P", institution: "I", url: null });
  return catalogOrThrow(
    parseCatalog({
      version: "test",
      skills: SKILLS.map((id) => ({
        id,
        title: id,
        requires: id === "portfolio-project" ? "model-evaluation" : { all: [] },
      })),
      courses: courses.map((course, i) => ({ ...course, number: i + 1 })),
      programs: ["alpha", "beta"].map((id) => ({ ...program(id), kind: "industry-program" })),
    }),
  );
}

/** A request for the skills named, with the wishes named. */
function requestIn(
  catalog: Catalog,
  want: readonly string[],
  wishes: {
    readonly pin?: readonly string[];
    readonly skip?: readonly string[];
    readonly audit?: boolean;
  } = {},
): PlanRequest {
  const ids = (names: readonly string[] = []) => names.flatMap((name) => catalog.findCourse(name)?.id ?? []);
  return requestFor(
    catalog,
    {},
    {
      want: withHelp(want.flatMap((name) => catalog.findSkill(name)?.id ?? [])),
      pin: ids(wishes.pin),
      skip: ids(wishes.skip),
      audit: wishes.audit ?? false,
    },
  );
}

const coursesOf = (outcome: PlanOutcome): readonly string[] =>
  outcome.outcome === "planned" ? courseIds(outcome.plan.steps) : [];

describe("own work of a catalog of version 1", () => {
  const evaluation = courseRecord("evaluate", { teaches: ["model-evaluation"] });
  const python = courseRecord("learn-python", { requires: "model-evaluation" });

  test("is a project of 20 hours, the last step after what it rests on", () => {
    const catalog = catalogOf([evaluation, python]);
    const request = requestIn(catalog, ["python", "portfolio-project"]);
    const outcome = plan(compileCatalog(catalog), request);
    const steps = outcome.outcome === "planned" ? outcome.plan.steps : [];
    expect(steps.map(({ kind }) => kind).toSorted()).toEqual(["course", "course", "project"]);
    expect(steps.find(({ kind }) => kind === "project")?.hours).toEqual({ low: 10, typical: 20, high: 40 });
    expect(outcome).toMatchObject({
      plan: { weight: 2 * (600 + 240 + 180 + 3 * 120 + 840) + 20 * 60 + 120 },
    });
  });

  test("is left out where a course that is there anyway gives the skill", () => {
    const both = courseRecord("evaluate", { teaches: ["model-evaluation", "portfolio-project"] });
    const catalog = catalogOf([both]);
    const outcome = plan(
      compileCatalog(catalog),
      requestIn(catalog, ["model-evaluation", "portfolio-project"]),
    );
    expect(outcome).toMatchObject({ plan: { steps: [{ courseId: "evaluate" }] } });
    expect(coursesOf(outcome)).toHaveLength(1);
  });

  test("takes the hours that the learner set, and weighs the same; 0 hours leave it out", () => {
    const catalog = catalogOf([evaluation]);
    const compiled = compileCatalog(catalog);
    const request = requestIn(catalog, ["model-evaluation", "portfolio-project"]);
    const usual = plan(compiled, request);
    const longer = plan(compiled, { ...request, portfolioHours: 50 });
    if (usual.outcome !== "planned" || longer.outcome !== "planned") throw new Error("there is a plan");
    expect(longer.plan.steps.at(-1)?.hours).toEqual({ low: 50, typical: 50, high: 50 });
    expect(longer.plan.weight).toBe(usual.plan.weight);
    const without = plan(compiled, { ...request, portfolioHours: 0 });
    expect(coursesOf(without)).toEqual(["evaluate"]);
    expect(without).toMatchObject({ plan: { mustHave: ["model-evaluation"] } });
  });
});

describe("a course in two programs", () => {
  const inBoth = [
    { programId: "alpha", position: 1 },
    { programId: "beta", position: 1 },
  ];

  test("is entered through the one that another course needs", () => {
    const catalog = catalogOf([
      courseRecord("one", { programs: inBoth }),
      courseRecord("two", { teaches: ["sql"], programs: [{ programId: "beta", position: 2 }] }),
    ]);
    const outcome = plan(compileCatalog(catalog), requestIn(catalog, ["python", "sql"]));
    expect(outcome).toMatchObject({
      plan: { programs: 1, steps: [{ programId: "beta" }, { programId: "beta" }] },
    });
  });

  test("is entered through the first by id where either would do", () => {
    const catalog = catalogOf([courseRecord("one", { programs: inBoth.toReversed() })]);
    const outcome = plan(compileCatalog(catalog), requestIn(catalog, ["python"]));
    expect(outcome).toMatchObject({ plan: { programs: 1, steps: [{ programId: "alpha" }] } });
  });
});

describe("courses that need each other", () => {
  const circle = [
    courseRecord("a", { teaches: ["python"], requires: "sql" }),
    courseRecord("b", { teaches: ["sql"], requires: "python" }),
  ];

  test("are no plan by themselves", () => {
    const catalog = catalogOf(circle);
    expect(plan(compileCatalog(catalog), requestIn(catalog, ["python"]))).toEqual({
      outcome: "impossible",
      why: { kind: "untaught", skills: ["python"] },
    });
  });

  test("are taken once a third opens one of them", () => {
    const catalog = catalogOf([...circle, courseRecord("c", { teaches: ["sql"] })]);
    expect(coursesOf(plan(compileCatalog(catalog), requestIn(catalog, ["python"])))).toEqual(["c", "a"]);
  });
});

describe("an impossible request", () => {
  const catalog = catalogOf([
    courseRecord("paid", { audit: "closed" }),
    courseRecord("open", { audit: "open" }),
    courseRecord("other", { teaches: ["sql"], audit: "open" }),
  ]);
  const compiled = compileCatalog(catalog);

  test("names the skill that nobody teaches", () => {
    expect(plan(compiled, requestIn(catalog, ["quantum", "sql"]))).toEqual({
      outcome: "impossible",
      why: { kind: "untaught", skills: ["quantum"] },
    });
  });

  test("names the wishes that clash and no other", () => {
    const wishes = { skip: ["open", "other"], pin: ["other"], audit: true };
    expect(plan(compiled, requestIn(catalog, ["python"], wishes))).toEqual({
      outcome: "impossible",
      why: {
        kind: "clash",
        wishes: [{ kind: "audit" }, { kind: "skip", course: "open" }],
        skills: ["python"],
      },
    });
  });
});

describe("the checker", () => {
  const catalog = catalogOf([
    courseRecord("base", { teaches: ["sql"] }),
    courseRecord("next", { teaches: ["python"], requires: "sql" }),
  ]);
  const request = requestIn(catalog, ["python"]);
  const outcome = plan(compileCatalog(catalog), request);
  const faultsOf = (change: (steps: readonly PlanStep[]) => readonly PlanStep[]): readonly PlanFault[] => {
    if (outcome.outcome !== "planned") throw new Error("there is a plan");
    return checkPlan(catalog, request, { ...outcome.plan, steps: change(outcome.plan.steps) });
  };

  test("accepts the plan as it stands", () => {
    expect(faultsOf((steps) => steps)).toEqual([]);
  });

  test("finds a course that stands before what it needs", () => {
    expect(faultsOf((steps) => steps.toReversed())).toEqual([{ kind: "unmet", id: "next" }]);
  });

  test("finds a skill that is missing at the end", () => {
    expect(faultsOf((steps) => steps.slice(0, 1))).toEqual([{ kind: "missing-skill", id: "python" }]);
  });
});
