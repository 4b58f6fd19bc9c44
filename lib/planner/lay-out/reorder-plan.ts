import type { Catalog, CourseId } from "@/lib/catalog";
import type { Plan } from "@/lib/planner/types";
import type { PlanRequest, Prepared } from "@/lib/request";
import { layOut } from "./lay-out";

interface Reordering {
  readonly plan: Plan;
  readonly order: readonly CourseId[];
  readonly prepared: Prepared;
}

/**
 * `plan` with its activities in another order, each once; reasons and stations follow. In every prefix of the order the
 * next one's requirement must hold: nothing here checks it.
 */
export function reorderPlan(
  catalog: Catalog,
  request: PlanRequest,
  { plan, order, prepared }: Reordering,
): Plan {
  const programs = new Map(
    plan.steps.flatMap((step) =>
      step.kind === "applying" ? [] : [[step.courseId, step.programId] as const],
    ),
  );
  const courses = order.map((id) => catalog.course(id));
  return { ...plan, ...layOut(catalog, request, { order: courses, programs, prepared }) };
}
