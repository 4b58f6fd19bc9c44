import { type Catalog, type Course, type Role, roleServedBy } from "@/lib/catalog";
import { encodeRequest } from "@/lib/link";
import { DEFAULT_REQUEST } from "@/lib/request";

const USUAL_START = "programmer";

/** The link of a plan that holds `course`, for the role whose core it serves most; null where it serves none. */
export function planWithCourse(course: Course, catalog: Catalog): string | null {
  const goal = roleServedBy(catalog, course.id)?.id;
  if (!course.plannable || goal === undefined) return null;
  const from = catalog.findBackground(USUAL_START)?.id ?? null;
  return `/?${encodeRequest({ ...DEFAULT_REQUEST, goal, from, pin: [course.id] })}`;
}

/** The link of the plan for `role` from a background. */
export function planForRole(role: Role, from: Catalog["backgrounds"][number]): string {
  return `/?${encodeRequest({ ...DEFAULT_REQUEST, goal: role.id, from: from.id })}`;
}
