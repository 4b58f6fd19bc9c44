import { type AnswerInput, answerRequest } from "@/lib/answer/answer-request";
import { type Difference, differenceOf, type NamedCourse, nameCourse } from "@/lib/answer/difference";
import type { Answer } from "@/lib/answer/types";
import { type Course, type CourseId, isInOtherLanguage } from "@/lib/catalog";
import { neededLevels, type PlanRequest } from "@/lib/request";

/** The wishes about courses that a choice comes to: put into the request, they take it over. */
export type CourseWishes = Pick<PlanRequest, "pin" | "skip" | "done">;

/** A choice that the plan did not make, and exactly what it would change. */
export interface PricedChoice {
  readonly course: NamedCourse;
  readonly institution: string;
  /** Null where there is no plan with this choice, or none was found in time: `outcome` says which. */
  readonly difference: Difference | null;
  readonly outcome: Answer["outcome"];
  readonly wishes: CourseWishes;
}

export interface PricedAlternatives {
  /** The best plan without the course; null where there is none, or none was found in time: `outcome` says which. */
  readonly without: Difference | null;
  readonly outcome: Answer["outcome"];
  /** Courses that could stand in its place, those that cost least first. */
  readonly inPlace: readonly PricedChoice[];
}

/** So many courses are solved for, and so many of them shown. */
const MOST_TRIED = 12;
const MOST_SHOWN = 4;

/**
 * What it would cost to do without `courseId`, a course of `answer`, and to have another in its place: each is the best
 * plan there is with that choice, solved again. A course can stand in its place where it teaches some of what the plan
 * needs it for. Ties by title of the courses.
 */
export function priceAlternatives(
  input: AnswerInput,
  answer: Answer,
  courseId: CourseId,
): PricedAlternatives {
  const { catalog } = input.compiled;
  const without = skipping(input.request, courseId);
  const best = answerRequest({ ...input, request: { ...input.request, ...without } });
  const inNext = new Set(best.steps.map((step) => step.courseId));
  const needed = neededFrom(answer, courseId);
  const shared = (course: Course) => course.teaches.filter((skill) => needed.has(skill)).length;
  const candidates = freeCourses(input, answer)
    .filter((course) => shared(course) > 0)
    .toSorted(
      (a, b) =>
        Number(inNext.has(b.id)) - Number(inNext.has(a.id)) ||
        shared(b) - shared(a) ||
        typicalHours(a) - typicalHours(b) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_TRIED);
  const priced = candidates.map((course) => {
    const wishes = inNext.has(course.id) ? without : { ...without, pin: [...without.pin, course.id] };
    return priceChoice(input, answer, { course, wishes });
  });
  return {
    without: differenceOf(answer, best, catalog),
    outcome: best.outcome,
    inPlace: byPrice(unlikePlans(priced)).slice(0, MOST_SHOWN),
  };
}

/** Of the choices that lead to the same plan the first one; those that lead to none are dropped. */
function unlikePlans(choices: readonly PricedChoice[]): readonly PricedChoice[] {
  const planOf = ({ difference }: PricedChoice) => JSON.stringify([difference?.comesIn, difference?.goesOut]);
  const firsts = new Map(choices.toReversed().map((choice) => [planOf(choice), choice]));
  return choices.filter((choice) => choice.difference !== null && firsts.get(planOf(choice)) === choice);
}

/**
 * Each well-known course that could serve the plan of `answer` and is not in it, with what taking it would change,
 * cheapest first; those that no plan can hold come last. A course serves where it teaches something that the plan
 * teaches as new to this learner.
 */
export function priceLeftOut(input: AnswerInput, answer: Answer): readonly PricedChoice[] {
  const useful = new Set(answer.steps.flatMap((step) => step.teaches));
  const { pin, skip, done } = input.request;
  return byPrice(
    freeCourses(input, answer)
      .filter((course) => course.wellKnown !== null && course.teaches.some((skill) => useful.has(skill)))
      .map((course) =>
        priceChoice(input, answer, { course, wishes: { pin: [...pin, course.id], skip, done } }),
      ),
  );
}

/** Courses that the request leaves free, that a plan for it may hold, and that are not in the plan. */
export function freeCourses({ compiled, request }: AnswerInput, answer: Answer): readonly Course[] {
  const asked = new Set(neededLevels(compiled.catalog, request).map(({ skill }) => skill));
  const taken = new Set<string | null>(answer.steps.map((step) => step.courseId));
  const settled = new Set<string>([...request.pin, ...request.skip, ...request.done]);
  return compiled.catalog.courses.filter(
    (course) =>
      course.plannable &&
      course.hours !== null &&
      !taken.has(course.id) &&
      !settled.has(course.id) &&
      !isForOthers(course, request) &&
      !isInOtherLanguage(course, asked),
  );
}

/** A project of other roles, or any where the plan is to have none: held only where it is pinned, so no rival. */
function isForOthers({ project }: Course, { goal, portfolioHours }: PlanRequest): boolean {
  if (project === null) return false;
  return portfolioHours === 0 || (goal !== null && project.roles.length > 0 && !project.roles.includes(goal));
}

/** Skills for which the plan holds the course: those that its goal asks for, and those that a later step needs. */
export function neededFrom(answer: Answer, courseId: string): ReadonlySet<string> {
  const step = answer.steps.find((one) => one.courseId === courseId);
  const reasons = step?.because ?? [];
  const needed = reasons.flatMap((reason) =>
    reason.kind === "serves" || reason.kind === "opens" ? reason.skills : [],
  );
  return new Set(needed.length > 0 ? needed : step?.teaches);
}

/** The wishes of `request` with one course left out. */
export function skipping({ pin, skip, done }: PlanRequest, course: CourseId): CourseWishes {
  const others = (list: readonly CourseId[]) => list.filter((id) => id !== course);
  return { pin: others(pin), skip: [...others(skip), course], done: others(done) };
}

interface Choice {
  readonly course: Course;
  readonly wishes: CourseWishes;
}

function priceChoice(input: AnswerInput, answer: Answer, { course, wishes }: Choice): PricedChoice {
  const { catalog } = input.compiled;
  const other = answerRequest({ ...input, request: { ...input.request, ...wishes } });
  return {
    course: nameCourse(catalog, course.id),
    institution: course.institution,
    difference: differenceOf(answer, other, catalog),
    outcome: other.outcome,
    wishes,
  };
}

function byPrice(choices: readonly PricedChoice[]): readonly PricedChoice[] {
  const weight = ({ difference }: PricedChoice) => difference?.weight ?? Number.POSITIVE_INFINITY;
  return choices.toSorted((a, b) => {
    const [one, two] = [weight(a), weight(b)];
    return one === two ? (a.course.title < b.course.title ? -1 : 1) : one - two;
  });
}

const typicalHours = ({ hours }: Course): number => hours?.typical ?? 0;
