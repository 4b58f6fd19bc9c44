import type { Catalog, CourseId } from "@/lib/catalog";
import { daysBetween } from "@/lib/civil-date";
import type { Answer } from "./types";

export interface NamedCourse {
  readonly id: CourseId;
  readonly title: string;
}

/** What another plan would change: its figures less those of the plan that it is measured against. */
export interface Difference {
  /** Typical hours, after the pace factor. */
  readonly hours: number;
  /** Days by which the likely finish moves. */
  readonly days: number;
  /** US dollars, at the low and at the high end; courses without a known price apart. */
  readonly cost: { readonly low: number; readonly high: number; readonly unknown: number };
  readonly mainCourses: number;
  readonly programs: number;
  /** In the units of the preference; never negative where more is asked of the plan. */
  readonly weight: number;
  readonly comesIn: readonly NamedCourse[];
  readonly goesOut: readonly NamedCourse[];
  /** Both plans are proven best: the figures are exact. */
  readonly proven: boolean;
}

/** What `after` changes of `before`; null where one of them is no plan. */
export function differenceOf(before: Answer, after: Answer, catalog: Catalog): Difference | null {
  if (before.weight === null || after.weight === null) return null;
  const [old, next] = [before.totals, after.totals];
  return {
    hours: next.hours.typical - old.hours.typical,
    days: daysBetween(lastDay(before), lastDay(after)),
    cost: {
      low: next.cost.low - old.cost.low,
      high: next.cost.high - old.cost.high,
      unknown: next.cost.unknown.length - old.cost.unknown.length,
    },
    mainCourses: next.mainCourses - old.mainCourses,
    programs: next.programs - old.programs,
    weight: after.weight - before.weight,
    comesIn: coursesBeyond(after, before, catalog),
    goesOut: coursesBeyond(before, after, catalog),
    proven: before.proof?.kind === "optimal" && after.proof?.kind === "optimal",
  };
}

/** A plan without steps ends on the day on which it would start. */
function lastDay({ finish, request }: Answer) {
  return finish?.likely ?? request.start;
}

function coursesBeyond(one: Answer, other: Answer, catalog: Catalog): readonly NamedCourse[] {
  const there = new Set(other.steps.map((step) => step.courseId));
  return one.steps
    .filter((step) => !there.has(step.courseId))
    .flatMap((step) => catalog.findCourse(step.courseId ?? "")?.id ?? [])
    .map((id) => nameCourse(catalog, id));
}

export function nameCourse(catalog: Catalog, id: CourseId): NamedCourse {
  return { id, title: catalog.course(id).title };
}
