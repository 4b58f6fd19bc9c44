import type { Answer } from "@/lib/answer";
import { atMost, type Catalog, type Held, highest, isHeld, raise, type SkillId } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import { knownLevels, type PlanRequest, stageOf } from "@/lib/request";

/** The guide's own sequence for a role as requests that can be planned like any other (guide:S5 to S8). */
export interface GuideRequests {
  /** Its courses and what they need first; no more. */
  readonly alone: PlanRequest;
  /** Its courses and whatever the core of the role asks for besides. */
  readonly whole: PlanRequest;
}

/**
 * The guide's sequence in place of the plan for `request`; null where the guide names no course for the role that can
 * be taken. Finished courses stay finished; a course that was to stay out is back in.
 */
export function guideRequests(request: PlanRequest, catalog: Catalog): GuideRequests | null {
  if (request.goal === null) return null;
  const { guide } = catalog.role(request.goal);
  const courses = guide.map((id) => catalog.course(id)).filter((course) => course.plannable && course.hours);
  if (courses.length === 0) return null;
  const ids = courses.map(({ id }) => id);
  const skip = request.skip.filter((id) => !ids.includes(id));
  const open = ids.filter((id) => !request.done.includes(id));
  const given = highest(courses.flatMap((course) => course.gives));
  const needs = stageOf(catalog, request)?.needs.map((need) => need.needs) ?? [];
  const core = needs.flatMap((need) => capped(need, given));
  return {
    alone: {
      ...request,
      goal: null,
      stage: null,
      full: false,
      want: core.length > 0 ? core : given,
      pin: open,
      skip,
    },
    whole: { ...request, pin: [...new Set([...request.pin, ...open])], skip },
  };
}

/** A need as far as what is `given` reaches. */
function capped(need: Held, given: readonly Held[]): readonly Held[] {
  const found = given.find((one) => one.skill === need.skill);
  return found === undefined ? [] : [atMost(need, found.level)];
}

/** What a way costs, and how much of a core it reaches. */
export interface PathFigures {
  readonly hours: number;
  readonly finish: CivilDate | null;
  readonly courses: number;
  readonly programs: number;
  readonly covered: readonly SkillId[];
  readonly open: readonly SkillId[];
}

/** The figures of a planned answer against `core`; null where there is no plan. */
export function pathFigures(answer: Answer, catalog: Catalog, core: readonly Held[]): PathFigures | null {
  if (answer.outcome !== "planned") return null;
  const held = new Map(knownLevels(catalog, answer.request));
  for (const { raises } of answer.steps)
    raise(
      held,
      raises.map(({ skill, to }) => ({ skill, level: to })),
    );
  const { totals, finish } = answer;
  const skills = (isCovered: boolean) =>
    core.filter((need) => isHeld(held, need) === isCovered).map(({ skill }) => skill);
  return {
    hours: totals.hours.typical,
    finish: finish?.likely ?? null,
    courses: totals.mainCourses,
    programs: totals.programs,
    covered: skills(true),
    open: skills(false),
  };
}
