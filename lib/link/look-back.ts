import type { Answer, AnswerStep } from "@/lib/answer";
import { type Catalog, type Course, workHours } from "@/lib/catalog";
import type { CarriedPlan } from "./types";

/** What became of a step of an older plan. */
type StepFate =
  | { readonly kind: "same" }
  /** The catalog lists other hours now. */
  | { readonly kind: "hours"; readonly now: number }
  /** It can no longer be taken. */
  | { readonly kind: "retired" }
  /** It is still there, but not planned with: nobody says how long it takes, or it teaches too little. */
  | { readonly kind: "unplanned" }
  /** No course of this catalog has its number. */
  | { readonly kind: "unknown" };

export interface PastStep {
  readonly number: number;
  /** null where no course has its number, and for own work. */
  readonly courseId: string | null;
  /** A course that was taken out still has its title. */
  readonly title: string | null;
  /** Typical hours as they were listed then. */
  readonly hours: number;
  readonly fate: StepFate;
  /** Today's best plan takes it too. */
  readonly isKept: boolean;
}

/** A plan as it was, beside the best of today for the same request. */
export interface PastPlan {
  /** `today` is the catalog's edition now. */
  readonly edition: { readonly made: string; readonly today: string };
  readonly steps: readonly PastStep[];
  /** Typical hours in all, the request's pace included. */
  readonly hours: number;
  readonly finish: CarriedPlan["finish"];
  /** Courses of today's best plan that were not in this one. */
  readonly added: readonly { readonly courseId: string; readonly title: string }[];
  /** Hours of own work in all, where today's best plan has others: 0 for none. The request's pace is not in them. */
  readonly ownWork: { readonly was: number; readonly now: number } | null;
  /** Today's best plan takes the same courses in the same hours. */
  readonly isStillBest: boolean;
}

/** The plan that a page, a file or a link should carry of `answer`; null where there is no plan to carry. */
export function carriedOf(answer: Answer, catalog: Catalog): CarriedPlan | null {
  if (answer.finish === null) return null;
  const steps = activitiesOf(answer).flatMap((step) => {
    const course = courseOf(step, catalog);
    return course ? [{ number: course.number, hours: hoursOf(step, course, answer) }] : [];
  });
  return { edition: catalog.version, steps, finish: answer.finish };
}

/** What has changed between a carried plan and `answer`, today's for the same request. */
export function lookBack(carried: CarriedPlan, answer: Answer, catalog: Catalog): PastPlan {
  const byNumber = new Map(catalog.courses.map((course) => [course.number, course]));
  const gone = new Map(catalog.givenUp.map((course) => [course.number, course]));
  const activities = activitiesOf(answer);
  const today = new Set(activities.map(({ courseId }) => courseId));
  const shown = activities.some(({ kind }) => kind === "project");
  const steps = carried.steps.map(({ number, hours }): PastStep => {
    const course = byNumber.get(number);
    return {
      number,
      courseId: course?.id ?? null,
      title: course?.title ?? gone.get(number)?.title ?? null,
      hours,
      fate: number === 0 ? { kind: "same" } : fateOf(course, hours),
      isKept: number === 0 ? shown : course !== undefined && today.has(course.id),
    };
  });
  const then = new Set(steps.map(({ courseId }) => courseId));
  const added = activities.flatMap(({ courseId, title }) =>
    courseId === null || then.has(courseId) ? [] : [{ courseId, title }],
  );
  const ownWork = ownWorkOf(carried, answer);
  const isSame = steps.every(({ fate, isKept }) => isKept && fate.kind === "same");
  return {
    edition: { made: carried.edition, today: catalog.version },
    steps,
    hours: rounded(carried.steps.reduce((sum, { hours }) => sum + hours, 0) * answer.request.pace),
    finish: carried.finish,
    added,
    ownWork,
    isStillBest: isSame && added.length === 0 && ownWork === null && steps.length === activities.length,
  };
}

/** Links carry hundredths of an hour. */
const HUNDREDTH = 0.01;

/** All but applying, which is no activity of the catalog. */
function activitiesOf({ steps }: Answer): readonly AnswerStep[] {
  return steps.filter(({ kind }) => kind !== "applying");
}

/** The hours of an activity as they are listed; those of a project as the learner set them. */
function hoursOf({ hours }: AnswerStep, course: Course, { request }: Answer): number {
  const isSet = course.activity === "project" && request.portfolioHours !== null;
  return isSet ? rounded(hours.typical / request.pace) : (workHours(course)?.typical ?? 0);
}

/** Plans of the first format carried own work beside the courses, as number 0. */
function ownWorkOf(carried: CarriedPlan, { steps, request }: Answer): PastPlan["ownWork"] {
  const was = carried.steps.reduce((sum, { number, hours }) => (number === 0 ? sum + hours : sum), 0);
  if (was === 0) return null;
  const now = steps.reduce(
    (sum, { kind, hours }) => (kind === "project" ? sum + hours.typical / request.pace : sum),
    0,
  );
  // Each piece was rounded.
  return Math.abs(now - was) > 2 * HUNDREDTH ? { was: rounded(was), now: rounded(now) } : null;
}

function fateOf(course: Course | undefined, hours: number): StepFate {
  if (course === undefined) return { kind: "unknown" };
  if (course.status === "retired") return { kind: "retired" };
  if (!course.plannable || course.hours === null) return { kind: "unplanned" };
  const now = workHours(course)?.typical ?? 0;
  return now === hours || course.activity === "project" ? { kind: "same" } : { kind: "hours", now };
}

function courseOf(step: AnswerStep, catalog: Catalog): Course | undefined {
  return step.courseId === null ? undefined : catalog.findCourse(step.courseId);
}

function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
