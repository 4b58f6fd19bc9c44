import type { Catalog } from "@/lib/catalog";
import { DEFAULT_REQUEST, type PlanRequest } from "@/lib/request";

/** A request for `goal` from `from` with everything else at its default, and the given differences. */
export function requestFor(
  catalog: Catalog,
  { goal, from }: { readonly goal?: string; readonly from?: string },
  differences: Partial<PlanRequest> = {},
): PlanRequest {
  return {
    ...DEFAULT_REQUEST,
    goal: goal === undefined ? null : (catalog.findRole(goal)?.id ?? null),
    from: from === undefined ? null : (catalog.findBackground(from)?.id ?? null),
    ...differences,
  };
}

/** Ids of the planned courses, in order. */
export function courseIds(
  steps: readonly { readonly kind: string; readonly courseId?: string | null }[],
): readonly string[] {
  return steps.flatMap((step) => step.courseId ?? []);
}
