import { describe, expect, test } from "vitest";
import { type Catalog, type CatalogFile, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import {
  checkPlan,
  compileCatalog,
  type PlanFault,
  type PlanOutcome,
  type PlanStep,
  plan,
} from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { courseRecord } from "@/tests/support/records";
import { courseIds, requestFor } from "@/tests/support/requests";

const SKILLS = ["python", "model-evaluation", "sql", "portfolio-project", "quantum", "linear-regression"];

function catalogOf(courses: CatalogFile["courses"]): Catalog {
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
      want: want.flatMap((name) => catalog.findSkill(name)?.id ?? []),
      pin: ids(wishes.pin),
      skip: ids(wishes.skip),
      audit: wishes.audit ?? false,
    },
  );
}

/** Each step in a word: a course's id, or the piece of portfolio work with its typical hours. */
const routeOf = (outcome: PlanOutcome): readonly string[] =>
  outcome.outcome === "planned"
    ? outcome.plan.steps.map((step) =>
        step.kind === "portfolio" ? `${step.part} ${step.hours.typical} h` : step.courseId,
      )
    : [];

const coursesOf = (outcome: PlanOutcome): readonly string[] =>
  outcome.outcome === "planned" ? courseIds(outcome.plan.steps) : [];

describe("portfolio work", () => {
  const evaluation = courseRecord("evaluate", { teaches: ["model-evaluation"] });
  const python = courseRecord("learn-python", { requires: "model-evaluation" });

  test("is the last step, after what it rests on", () => {
    const catalog = catalogOf([evaluation, python]);
    const request = requestIn(catalog, ["python", "portfolio-project"]);
    const outcome = plan(compileCatalog(catalog), request);
    const kinds = outcome.outcome === "planned" ? outcome.plan.steps.map((step) => step.kind) : [];
    expect(kinds).toEqual(["course", "course", "portfolio"]);
    expect(outcome).toMatchObject({ plan: { weight: 2 * (600 + 240 + 3 * 120 + 960) + 20 * 60 } });
  });

  test("is left out where a course that is there anyway teaches the skill", () => {
    const both = courseRecord("evaluate", { teaches: ["model-evaluation", "portfolio-project"] });
    const catalog = catalogOf([both]);
    const outcome = plan(
      compileCatalog(catalog),
      requestIn(catalog, ["model-evaluation", "portfolio-project"]),
    );
    expect(outcome).toMatchObject({ plan: { steps: [{ courseId: "evaluate" }] } });
    expect(coursesOf(outcome)).toHaveLength(1);
  });
});

describe("portfolio work and the first model", () => {
  const model = courseRecord("build-model", { teaches: ["model-evaluation", "linear-regression"] });
  const later = courseRecord("learn-sql", { requires: "linear-regression", teaches: ["sql"] });
  const catalog = catalogOf([model, later]);
  const compiled = compileCatalog(catalog);
  const wanted = ["sql", "portfolio-project"];

  test("stands after the course that builds the first model, and again at the end", () => {
    const outcome = plan(compiled, requestIn(catalog, wanted));
    expect(routeOf(outcome)).toEqual(["build-model", "first-model 6 h", "learn-sql", "final 14 h"]);
    expect(outcome).toMatchObject({
      plan: {
        steps: [{}, { teaches: [], because: [{ kind: "first-model", course: "build-model" }] }, {}, {}],
      },
    });
  });

  test("is one piece where no main course follows the first model", () => {
    const outcome = plan(compiled, requestIn(catalog, ["model-evaluation", "portfolio-project"]));
    expect(routeOf(outcome)).toEqual(["build-model", "final 20 h"]);
  });

  test("is one piece for a learner who has built a model before", () => {
    const request = {
      ...requestIn(catalog, wanted),
      know: [catalog.findSkill("linear-regression")?.id ?? []].flat(),
    };
    expect(routeOf(plan(compiled, request))).toEqual(["learn-sql", "build-model", "final 20 h"]);
  });

  test("takes the hours that the learner set, and weighs the same", () => {
    const usual = plan(compiled, requestIn(catalog, wanted));
    const longer = plan(compiled, { ...requestIn(catalog, wanted), portfolioHours: 50 });
    expect(routeOf(longer)).toEqual(["build-model", "first-model 15 h", "learn-sql", "final 35 h"]);
    expect(longer.outcome === "planned" && longer.plan.weight).toBe(
      usual.outcome === "planned" && usual.plan.weight,
    );
  });

  test("is a small piece where only skills are wanted, and teaches nothing there", () => {
    const request = requestIn(catalog, ["model-evaluation"]);
    const outcome = plan(compiled, request);
    expect(routeOf(outcome)).toEqual(["build-model", "final 10 h"]);
    expect(outcome).toMatchObject({
      plan: { steps: [{}, { teaches: [], because: [{ kind: "something-to-show" }] }] },
    });
    expect(outcome.outcome === "planned" && checkPlan(catalog, request, outcome.plan)).toEqual([]);
  });

  test("is there where nothing is left to learn", () => {
    const know = catalog.skills.filter(({ id }) => id !== "portfolio-project").map(({ id }) => id);
    expect(routeOf(plan(compiled, { ...requestIn(catalog, ["sql"]), know }))).toEqual(["final 10 h"]);
    expect(routeOf(plan(compiled, { ...requestIn(catalog, wanted), know }))).toEqual(["final 20 h"]);
  });

  test("is one piece where a quarter of an hour is all there is", () => {
    const request = { ...requestIn(catalog, wanted), portfolioHours: 0.25 };
    expect(routeOf(plan(compiled, request))).toEqual(["build-model", "learn-sql", "final 0.25 h"]);
  });

  test("is left out for 0 hours, and the skill is then no part of what is wanted", () => {
    const request = { ...requestIn(catalog, wanted), portfolioHours: 0 };
    const outcome = plan(compiled, request);
    expect(routeOf(outcome)).toEqual(["build-model", "learn-sql"]);
    if (outcome.outcome !== "planned") throw new Error("there is a plan");
    expect(outcome.plan.mustHave).toEqual(["sql"]);
    expect(checkPlan(catalog, request, outcome.plan)).toEqual([]);
  });

  test("takes the hours that the learner set where only skills are wanted", () => {
    const request = requestIn(catalog, ["model-evaluation"]);
    const asked = { ...request, portfolioHours: 8 };
    const outcome = plan(compiled, asked);
    expect(routeOf(outcome)).toEqual(["build-model", "final 8 h"]);
    expect(outcome.outcome === "planned" && checkPlan(catalog, asked, outcome.plan)).toEqual([]);
  });

  test("that stands before any model is a fault", () => {
    const request = requestIn(catalog, wanted);
    const outcome = plan(compiled, request);
    if (outcome.outcome !== "planned") throw new Error("there is a plan");
    const [course, piece, ...rest] = outcome.plan.steps;
    const steps = [piece, course, ...rest].flatMap((step) => step ?? []);
    expect(checkPlan(catalog, request, { ...outcome.plan, steps })).toEqual([
      { kind: "unmet", id: "portfolio-project first-model" },
    ]);
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
      plan: { programs: 1, steps: [{ programId: "beta" }, { programId: "beta" }, { kind: "portfolio" }] },
    });
  });

  test("is entered through the first by id where either would do", () => {
    const catalog = catalogOf([courseRecord("one", { programs: inBoth.toReversed() })]);
    const outcome = plan(compileCatalog(catalog), requestIn(catalog, ["python"]));
    expect(outcome).toMatchObject({ plan: { programs: 1, steps: [{ programId: "alpha" }, {}] } });
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
