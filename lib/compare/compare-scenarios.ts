import { type Answer, answerRequest } from "@/lib/answer";
import {
  type Catalog,
  type Course,
  type Held,
  highest,
  isHeld,
  type Levels,
  raise,
  WITH_HELP,
} from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import type { CompiledCatalog, PlanLimits } from "@/lib/planner";
import { knownLevels, neededLevels } from "@/lib/request";
import { scheduleSteps, weeksBetween } from "@/lib/schedule";
import type { Built, Comparison, Scenario, ScenarioResult, WorkflowPart } from "./types";
import { costOfProgram, hoursOfProgram, neededBefore, skillsOfProgram, wholeProgram } from "./whole-program";

export interface CompareInput {
  readonly compiled: CompiledCatalog;
  readonly scenarios: readonly Scenario[];
  /** Scenarios that name no first day start here. */
  readonly today: CivilDate;
  /** Bounds the search of each plan. */
  readonly limits?: () => PlanLimits;
}

/** A result before it is seen beside the others. */
interface Alone extends Omit<ScenarioResult, "courses" | "leftOut"> {
  readonly courses: readonly Course["id"][];
  /** What is held in the end. */
  readonly held: Levels;
}

/**
 * What each scenario comes to, side by side. Plans are the best ones for their requests; programs are taken whole. The
 * skills left out are counted against all that any of the scenarios asks for, so that no scenario looks complete
 * because it asks for less.
 */
export function compareScenarios({ compiled, scenarios, today, limits }: CompareInput): Comparison {
  const { catalog } = compiled;
  const alone = scenarios.map((scenario) =>
    scenario.program === null
      ? planAlone(answerRequest({ compiled, request: scenario.request, today, ...limited(limits) }), catalog)
      : programAlone({ request: scenario.request, program: scenario.program }, catalog, today),
  );
  const wanted = highest(scenarios.flatMap(({ request }) => neededLevels(catalog, request)));
  return {
    wanted,
    results: alone.map(({ held, ...result }, place) => ({
      ...result,
      courses: result.courses.map((id) => ({
        id,
        alsoIn: alone.flatMap((other, at) => (at !== place && other.courses.includes(id) ? [at] : [])),
      })),
      leftOut: result.gained && wanted.filter((one) => !isHeld(held, one)).map(({ skill }) => skill),
    })),
  };
}

function limited(limits: CompareInput["limits"]): { readonly limits?: PlanLimits } {
  return limits ? { limits: limits() } : {};
}

function heldAfter(known: Levels, gains: readonly Held[]): Levels {
  const held = new Map(known);
  raise(held, gains);
  return held;
}

function planAlone(answer: Answer, catalog: Catalog): Alone {
  const { request, why, totals, finish, steps } = answer;
  const scenario = { request, program: null };
  const known = knownLevels(catalog, request);
  if (why !== null) return { ...NOTHING, scenario, why, held: known };
  const courses = steps.flatMap((step) =>
    step.courseId === null ? [] : (catalog.findCourse(step.courseId) ?? []),
  );
  const taught = steps.flatMap((step) => step.teaches.flatMap((id) => catalog.findSkill(id)?.id ?? []));
  const { low, high, unknown } = totals.cost;
  return {
    scenario,
    why: null,
    hours: totals.hours,
    weeks: totals.weeks,
    finish,
    cost: { low, high, unknown },
    courses: courses.map((course) => course.id),
    courseCount: courses.length,
    isPartlyKnown: false,
    gained: [...new Set(taught)].sort(),
    neededFirst: [],
    held: heldAfter(
      known,
      steps.flatMap(({ raises }) => raises.map(({ skill, to }) => ({ skill, level: to }))),
    ),
    builds: buildsOf(courses),
    workflow: workflowOf(courses),
  };
}

function programAlone(
  {
    request,
    program: id,
  }: { readonly request: Scenario["request"]; readonly program: Course["programs"][number]["programId"] },
  catalog: Catalog,
  today: CivilDate,
): Alone {
  const dated = { ...request, start: request.start ?? today };
  const scenario = { request: dated, program: id };
  const whole = wholeProgram(catalog, id);
  const { program, courses } = whole;
  const known = knownLevels(catalog, request);
  const listed = hoursOfProgram(whole);
  const scheduled = listed && scheduleSteps([listed], dated);
  if (scheduled && !scheduled.ok) {
    return {
      ...NOTHING,
      scenario,
      why: { kind: "beyond-calendar", lastDay: scheduled.fault.lastDay },
      held: known,
    };
  }
  const minutes = scheduled?.schedule.minutes ?? null;
  const finish = scheduled?.schedule.finish ?? null;
  const builds: readonly Built[] = program.builds === null ? buildsOf(courses) : [{ kind: "program", id }];
  return {
    scenario,
    why: null,
    hours: minutes && { low: minutes.early / 60, typical: minutes.likely / 60, high: minutes.late / 60 },
    weeks: finish && weeksBetween(dated.start, finish.likely),
    finish,
    cost: costOfProgram(whole, finish && { start: dated.start, finish }),
    courses: courses.map((course) => course.id),
    courseCount: program.courseCount,
    isPartlyKnown: courses.length > 0 && !whole.isComplete,
    gained: skillsOfProgram(whole)?.filter((skill) => !isHeld(known, { skill, level: WITH_HELP })) ?? null,
    held: heldAfter(known, [
      ...program.teaches.map((skill) => ({ skill, level: WITH_HELP }) as const),
      ...courses.flatMap(({ gives }) => gives),
    ]),
    neededFirst: neededBefore(whole, known),
    builds,
    workflow: workflowOf(courses),
  };
}

/** A scenario without a plan. */
const NOTHING = {
  hours: null,
  weeks: null,
  finish: null,
  cost: null,
  courses: [],
  courseCount: null,
  isPartlyKnown: false,
  gained: null,
  neededFirst: [],
  builds: [],
  workflow: null,
} as const;

function buildsOf(courses: readonly Course[]): readonly Built[] {
  const built = courses.filter(({ activity, builds }) => builds !== null || activity === "project");
  return built.map(({ id }) => ({ kind: "course", id }));
}

const WORKFLOW: readonly WorkflowPart[] = [
  "data-preparation",
  "feature-engineering",
  "modelling",
  "evaluation",
  "deployment",
  "monitoring",
];

function workflowOf(courses: readonly Course[]): readonly WorkflowPart[] | null {
  const known = courses.flatMap((course) => (course.workflow === null ? [] : [course.workflow]));
  if (known.length === 0) return null;
  const covered = new Set(known.flat());
  return WORKFLOW.filter((part) => covered.has(part));
}
