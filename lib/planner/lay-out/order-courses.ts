import {
  type Course,
  type CourseId,
  type Held,
  holds,
  isHeld,
  type Level,
  raise,
  type SkillId,
  workHours,
} from "@/lib/catalog";
import { bestOrder } from "./best-order";
import { type OrderInput, stopsOf } from "./stops";

export interface StagedInput extends OrderInput {
  /** What each earlier stage needs, the first stage first. */
  readonly stages: readonly (readonly Held[])[];
}

/**
 * `courses` in an order in which each one's requirement holds from what is known, taken and given before: the earliest
 * stage is reached first, then the next one, and so on; within a stage the best order (`bestOrder`), ties by ids. Requires
 * that some valid order exists.
 */
export function orderCourses(input: StagedInput): readonly Course[] {
  const order: Course[] = [];
  const known = new Map<SkillId, Level>(input.known);
  const taken = new Set<CourseId>(input.taken);
  let left = [...input.courses].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const stage of [...input.stages, null]) {
    const courses = stage === null ? left : coursesFor(stage, { courses: left, known, taken });
    if (courses.length === 0) continue;
    const needs = stage ?? input.needs;
    const stops = stopsOf({ ...input, courses, known: new Map(known), taken: new Set(taken), needs });
    order.push(...bestOrder(stops).flatMap((number) => courses[number] ?? []));
    for (const course of courses) {
      raise(known, course.gives);
      taken.add(course.id);
    }
    left = left.filter((course) => !courses.includes(course));
  }
  return order;
}

type Start = Pick<OrderInput, "courses" | "known" | "taken">;

/** The courses of `start` that reach `stage`, none of which can be left out: the longest are tried first. */
function coursesFor(stage: readonly Held[], start: Start): readonly Course[] {
  if (!reaches(stage, start)) return [];
  const longestFirst = start.courses.toSorted((a, b) => minutesOf(b) - minutesOf(a));
  let kept = start.courses;
  for (const course of longestFirst) {
    const without = kept.filter((other) => other !== course);
    if (reaches(stage, { ...start, courses: without })) kept = without;
  }
  return kept;
}

const minutesOf = (course: Course): number => workHours(course)?.typical ?? 0;

/** Whether `stage` is reached once all courses that can start are behind. */
function reaches(stage: readonly Held[], { courses, known, taken }: Start): boolean {
  const levels = new Map<SkillId, Level>(known);
  const behind = new Set<CourseId>(taken);
  const has = (held: Held) => isHeld(levels, held);
  const hasTaken = (id: CourseId) => behind.has(id);
  for (let left = courses; ; ) {
    if (stage.every(has)) return true;
    const open = left.filter(({ requires }) => holds(requires, { has, hasTaken }));
    if (open.length === 0) return false;
    for (const course of open) {
      raise(levels, course.gives);
      behind.add(course.id);
    }
    left = left.filter((course) => !open.includes(course));
  }
}
