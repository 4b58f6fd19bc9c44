import { type Answer, answerRequest } from "@/lib/answer";
import type { Catalog, Course, SkillId } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import type { CompiledCatalog, PlanLimits } from "@/lib/planner";
import { knownSkills, wantedSkills } from "@/lib/request";
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
type Alone = Omit<ScenarioResult, "courses" | "leftOut"> & { readonly courses: readonly Course["id"][] };

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
  const wanted = [...new Set(scenarios.flatMap(({ request }) => [...wantedSkills(catalog, request)]))].sort();
  return {
    wanted,
    results: alone.map((result, place) => ({
      ...result,
      courses: result.courses.map((id) => ({
        id,
        alsoIn: alone.flatMap((other, at) => (at !== place && other.courses.includes(id) ? [at] : [])),
      })),
      leftOut: result.gained && skillsLeftOut(wanted, result, catalog),
    })),
  };
}

function limited(limits: CompareInput["limits"]): { readonly limits?: PlanLimits } {
  return limits ? { limits: limits() } : {};
}

function skillsLeftOut(wanted: readonly SkillId[], result: Alone, catalog: Catalog): readonly SkillId[] {
  const held = new Set([...knownSkills(catalog, result.scenario.request), ...(result.gained ?? [])]);
  return wanted.filter((skill) => !held.has(skill));
}

function planAlone(answer: Answer, catalog: Catalog): Alone {
  const { request, why, totals, finish, steps } = answer;
  const scenario = { request, program: null };
  if (why !== null) return { ...NOTHING, scenario, why };
  const courses = steps.flatMap((step) =>
    step.courseId === null ? [] : (catalog.findCourse(step.courseId) ?? []),
  );
  const portfolio: readonly Built[] = steps.some((step) => step.kind === "portfolio")
    ? [{ kind: "portfolio" }]
    : [];
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
    builds: [...buildsOf(courses), ...portfolio],
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
  const known = knownSkills(catalog, request);
  const listed = hoursOfProgram(whole);
  const scheduled = listed && scheduleSteps([listed], dated);
  if (scheduled && !scheduled.ok) {
    return { ...NOTHING, scenario, why: { kind: "beyond-calendar", lastDay: scheduled.fault.lastDay } };
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
    gained: skillsOfProgram(whole)?.filter((skill) => !known.includes(skill)) ?? null,
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
  return courses.flatMap(({ id, builds }) => (builds === null ? [] : [{ kind: "course" as const, id }]));
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
