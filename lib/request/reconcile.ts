import type { Catalog, Course, CourseId } from "@/lib/catalog";
import type { Report } from "./reading/report";
import type { PlanRequest } from "./wishes";

/**
 * The request without the wishes that cannot be kept beside another, each reported: a pin beats a skip, a course that
 * cannot be planned cannot be pinned, and a deadline must not lie before a stated start.
 */
export function reconcileWishes(request: PlanRequest, catalog: Catalog, report: Report): PlanRequest {
  const pinned = new Set<CourseId>(request.pin);
  const skip = request.skip.filter((id) => {
    if (pinned.has(id)) report("skip", id, "pinned-and-skipped");
    return !pinned.has(id);
  });
  const pin = request.pin.filter((id) => {
    const plannable = isPlannable(catalog.course(id));
    if (!plannable) report("pin", id, "not-plannable");
    return plannable;
  });
  const isLate = request.by !== null && request.start !== null && request.by < request.start;
  if (isLate) report("by", request.by ?? "", "in-the-past");
  return { ...request, pin, skip, by: isLate ? null : request.by };
}

function isPlannable(course: Course): boolean {
  return course.plannable && course.hours !== null;
}
