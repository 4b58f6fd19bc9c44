import { ALONE, type Catalog, type Held, type SkillId, WITH_HELP } from "@/lib/catalog";
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

/** These skills, each held alone: what a bare `know` means. */
export const alone = (skills: readonly SkillId[]): readonly Held[] =>
  skills.map((skill) => ({ skill, level: ALONE }));

/** These skills, each with help: what a bare `want` means. */
export const withHelp = (skills: readonly SkillId[]): readonly Held[] =>
  skills.map((skill) => ({ skill, level: WITH_HELP }));

/** These skills, none of them held: what a bare `learn` means. */
export const unlearned = (skills: readonly SkillId[]) =>
  skills.map((skill) => ({ skill, level: 0 as const }));
