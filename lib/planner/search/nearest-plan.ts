import type { CourseId } from "@/lib/catalog";
import type { Task } from "@/lib/planner/task/task";
import type { PlanGuidance } from "@/lib/planner/types";
import { weigh } from "./first-plan";
import { findLightestPlan, type SearchOptions, type SearchOutcome } from "./search";

/** One unit of weight outweighs this many changes: more than two plans differ in. */
const CHANGES = 64;

/**
 * The lightest plan of `task`; where `before` is given, of the lightest plans the one with the fewest changes against it:
 * a course that comes in or goes out is one. Ties by `names`; `budget` holds as ever. A search that is cut short heeds `before` no more.
 *
 * Weights are scaled up and a course's own change added, then solved again. The result counts only if it is as light as
 * the lightest plan: where plans are so large that changes could outweigh a unit, the lightest plan stands.
 */
export function findNearestPlan(
  task: Task,
  { budget, names }: Pick<Required<SearchOptions>, "budget" | "names">,
  { before, memory, ...limits }: PlanGuidance,
): SearchOutcome {
  const options = { limits, budget, names };
  const lightest = findLightestPlan(task, { ...options, memory });
  if (before === undefined || lightest.kind !== "found") return lightest;
  const { found } = lightest;
  if (found.weight !== found.lowerBound) return lightest;
  const nearest = findLightestPlan(withChanges(task, new Set(before)), options);
  return nearest.kind === "found" && weigh(task, nearest.found.actions) === found.weight
    ? { kind: "found", found: { ...found, actions: nearest.found.actions } }
    : lightest;
}

function withChanges(task: Task, before: ReadonlySet<CourseId>): Task {
  const cost = task.cost.map((weight, action) => {
    const owner = task.owners[action];
    if (owner?.kind !== "course") return CHANGES * weight;
    return CHANGES * weight + (before.has(owner.course.id) ? -1 : 1);
  });
  return { ...task, cost };
}
