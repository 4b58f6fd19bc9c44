import type { Answer, AnswerStep } from "@/lib/answer";
import {
  type Catalog,
  type Course,
  type CourseId,
  isHeld,
  type RoleId,
  raise,
  type SkillId,
} from "@/lib/catalog";
import { givenByProjectsAlone, knownLevels, knownSkills, stageOf } from "@/lib/request";

/** Two planned courses, books or sets of practice that teach much the same; a project uses what was learned. */
export interface Overlap {
  readonly first: CourseId;
  readonly second: CourseId;
  readonly shared: readonly SkillId[];
  /** Of all that the two teach, in whole percent. */
  readonly percent: number;
}

/** A long step of several skills from which the plan needs one only, or none at all where the learner pinned it. */
export interface LittleNew {
  readonly course: CourseId;
  readonly skill: SkillId | null;
  /** No other course of the plan teaches the skill: the step is long for it, but not idle. */
  readonly isSole: boolean;
  /** How many skills the course teaches. */
  readonly taught: number;
}

/** A long course that is most of the plan: whoever does not finish it has little. */
export interface HeavyStep {
  readonly course: CourseId;
  /** Typical hours, after the pace factor. */
  readonly hours: number;
}

/** After `course`, the learner holds what the usual stage of `roles` needs, own work apart: the roles that the steps before did not serve. */
export interface StopPoint {
  readonly course: CourseId;
  readonly roles: readonly RoleId[];
}

/** What a mentor would say who has nothing to sell. */
export interface TakeFewer {
  readonly overlaps: readonly Overlap[];
  readonly little: readonly LittleNew[];
  readonly stops: readonly StopPoint[];
  readonly heavy: HeavyStep | null;
  /** How much there is to take beside own projects: nothing, only brush-ups, one course, two, or more. */
  readonly size: "none" | "brush-ups" | "one" | "two" | "more";
  /** For somebody new to code on the way to a role with code: a course of literacy to begin with (guide:S8). */
  readonly literacyFirst: CourseId | null;
}

/** Two courses share much from here on, in percent of all that they teach; a single shared skill is no overlap. */
const MUCH = 50;
/** From so many listed hours on, a course that is more than half of the plan is a risk of its own (guide:T4). */
const HEAVY_HOURS = 40;
/** Below so many hours, one skill is worth a course. */
const LONG_HOURS = 15;
/** A course of fewer skills than these is about the one that is needed. */
const SEVERAL_SKILLS = 3;

/** Where the plan of `answer` could be shorter, or end sooner. */
export function takeFewer(answer: Answer, catalog: Catalog): TakeFewer {
  const planned = answer.steps.flatMap((step) => {
    const course = step.courseId === null ? undefined : catalog.findCourse(step.courseId);
    return course ? [{ step, course }] : [];
  });
  const courses = planned.map(({ course }) => course);
  return {
    overlaps: overlapsAmong(courses.filter((course) => !isProject(course))),
    little: planned.flatMap(({ step, course }) => littleNew(step, { course, courses })),
    stops: stopPoints(answer, catalog, courses),
    heavy: heaviest(answer, planned),
    size: sizeOf(answer, courses),
    literacyFirst: literacyFirst(answer, catalog, courses),
  };
}

const isProject = ({ activity }: Course): boolean => activity === "project";

interface PlannedCourse {
  readonly step: AnswerStep;
  readonly course: Course;
}

function heaviest({ totals }: Answer, planned: readonly PlannedCourse[]): HeavyStep | null {
  const found = planned.find(
    ({ step, course }) =>
      (course.hours?.typical ?? 0) >= HEAVY_HOURS && step.hours.typical > totals.hours.typical / 2,
  );
  return found && totals.mainCourses > 1
    ? { course: found.course.id, hours: found.step.hours.typical }
    : null;
}

/** Own projects apart. Who must work through practice or a book as well is not done with one course or two. */
function sizeOf({ totals }: Answer, courses: readonly Course[]): TakeFewer["size"] {
  const learning = courses.filter((course) => !isProject(course));
  if (learning.length === 0) return "none";
  if (learning.some(({ activity }) => activity !== "course")) return "more";
  return (["brush-ups", "one", "two"] as const)[totals.mainCourses] ?? "more";
}

function overlapsAmong(courses: readonly Course[]): readonly Overlap[] {
  return courses.flatMap((first, i) =>
    courses.slice(i + 1).flatMap((second): readonly Overlap[] => {
      const shared = first.teaches.filter((skill) => second.teaches.includes(skill));
      const all = new Set([...first.teaches, ...second.teaches]).size;
      const percent = Math.round((100 * shared.length) / Math.max(1, all));
      return shared.length > 1 && percent >= MUCH
        ? [{ first: first.id, second: second.id, shared, percent }]
        : [];
    }),
  );
}

/** A skill is needed where the goal asks for it or a later course of the plan rests on it. */
function littleNew(
  step: AnswerStep,
  { course, courses }: { readonly course: Course; readonly courses: readonly Course[] },
): readonly LittleNew[] {
  if (step.kind !== "course" || (course.hours?.typical ?? 0) < LONG_HOURS) return [];
  const needed = new Set(
    step.because.flatMap((reason) =>
      reason.kind === "serves" || reason.kind === "opens" ? reason.skills : [],
    ),
  );
  const [only] = needed;
  const taught = course.teaches.length;
  if (only === undefined) return [{ course: course.id, skill: null, isSole: false, taught }];
  if (needed.size > 1 || taught < SEVERAL_SKILLS) return [];
  const isSole = courses.every((other) => other === course || !other.teaches.some((skill) => skill === only));
  return [{ course: course.id, skill: only, isSole, taught }];
}

function stopPoints(answer: Answer, catalog: Catalog, courses: readonly Course[]): readonly StopPoint[] {
  const { request } = answer;
  const held = new Map(knownLevels(catalog, request));
  const ownWork = givenByProjectsAlone(catalog);
  const isServed = (goal: RoleId) =>
    stageOf(catalog, { ...request, goal, stage: null })?.needs.every(
      ({ needs }) => ownWork.has(needs.skill) || isHeld(held, needs),
    ) ?? false;
  const others = catalog.roles.map(({ id }) => id).filter((id) => id !== request.goal);
  const served = new Set(others.filter(isServed));
  const last = courses.findLastIndex(({ activity, brushUp }) => activity === "course" && !brushUp);
  return courses.flatMap((course, place) => {
    raise(held, course.gives);
    const roles = others.filter((id) => !served.has(id) && isServed(id));
    for (const id of roles) served.add(id);
    return roles.length > 0 && place < last ? [{ course: course.id, roles }] : [];
  });
}

const CODE: readonly string[] = ["programming-basics", "python", "r-language"];
/** Who writes queries is not new to code either. */
const QUERIES = "sql";
const LITERACY = "ml-literacy";
/** The role whose guide names the course for people who do not program (guide:S5, S8). */
const LITERACY_ROLE = "domain-expert-literacy";

function literacyFirst(answer: Answer, catalog: Catalog, courses: readonly Course[]): CourseId | null {
  const known = knownSkills(catalog, answer.request);
  const knowsCode = known.some((skill) => CODE.includes(skill) || skill === QUERIES);
  const learnsCode = courses.some((course) => course.teaches.some((skill) => CODE.includes(skill)));
  const literate = [...known, ...courses.flatMap((course) => course.teaches)].some(
    (skill) => skill === LITERACY,
  );
  const [course] = catalog.findRole(LITERACY_ROLE)?.guide ?? [];
  const isOffered = course !== undefined && catalog.course(course).plannable;
  return isOffered && !knowsCode && learnsCode && !literate && !answer.request.skip.includes(course)
    ? course
    : null;
}
