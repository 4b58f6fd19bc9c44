import type { Course } from "@/lib/catalog";
import type { SideLimit } from "./cover-program";
import type { Task } from "./task";
import type { PlanRequest } from "./types";

const WEEKS_PER_MONTH = 4.35;

/** Months that `course` takes at the request's hours a week and pace, unrounded. */
export function monthsOf(course: Course, { hoursPerWeek, pace }: PlanRequest): number {
  return ((course.hours?.typical ?? 0) * pace) / (hoursPerWeek * WEEKS_PER_MONTH);
}

/**
 * The budget as a limit on the sum over courses: a fee in full, a subscription pro rata of the hours, each at the higher
 * price of its range, in US cents rounded up. A course without a known price cannot be shown to fit any budget.
 * `null` where none is asked for; an audit pays for nothing.
 */
export function budgetLimit(task: Task, request: PlanRequest, cents: number | null): SideLimit | null {
  if (cents === null || request.audit) return null;
  const amount = task.owners.map((owner) => (owner.kind === "course" ? dues(owner.course, request) : 0));
  return { amount, most: cents };
}

/** More than any budget. */
const UNKNOWN = Number.MAX_SAFE_INTEGER;

function dues(course: Course, request: PlanRequest): number {
  const { price } = course;
  if (price === null) return UNKNOWN;
  return Math.ceil(price.highCents * (price.per === "month" ? monthsOf(course, request) : 1));
}
