import type { Catalog } from "@/lib/catalog";
import { DEFAULT_REQUEST, type PlanRequest } from "@/lib/request";

/**
 * What a first visitor sees: a programmer with five hours a week who wants to become a machine-learning engineer. In
 * another catalog: its first role, or, where it has none, its first skill that a course teaches.
 */
export function workedExample(catalog: Catalog): PlanRequest {
  const goal = catalog.findRole("machine-learning-engineer") ?? catalog.roles[0] ?? null;
  const from = catalog.findBackground("programmer") ?? null;
  const taught = catalog.courses.flatMap((course) => course.gives);
  return {
    ...DEFAULT_REQUEST,
    goal: goal?.id ?? null,
    from: from?.id ?? null,
    want: goal ? [] : taught.slice(0, 1),
  };
}
