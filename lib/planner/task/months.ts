import { type Course, workHours } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";

const WEEKS_PER_MONTH = 4.35;

/** Months that `course` takes at the request's hours a week and pace, unrounded. */
export function monthsOf(course: Course, { hoursPerWeek, pace }: PlanRequest): number {
  return ((workHours(course)?.typical ?? 0) * pace) / (hoursPerWeek * WEEKS_PER_MONTH);
}
