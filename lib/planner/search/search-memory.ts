import { noEntry } from "@/lib/planner/task/no-entry";
import type { Task } from "@/lib/planner/task/task";
import type { Closure } from "./closure";
import { GOALS, type LandmarkRow, needsOf, type Target } from "./rows";

/**
 * What a search leaves for the next one over the same compiled catalog: its landmarks and its plan, in the catalog's own
 * numbers. A landmark stays one whatever courses weigh and whichever are left out; where more is known, wanted or
 * allowed than before, each is checked anew with one closure, and dropped where it no longer is. So the next search
 * starts where this one ended, and proves what it would have proven anyway.
 */
export class SearchMemory {
  private rows: readonly KeptLandmark[] = [];
  private plan: readonly number[] = [];

  keep(task: Task, rows: readonly LandmarkRow[], plan: Iterable<number>): void {
    const origin = (action: number) => task.origin[action] ?? noEntry();
    const isOfTask = ({ target, actions }: LandmarkRow) =>
      (target.kind === "goals" || target.of < task.actions) &&
      actions.every((action) => action < task.actions);
    this.rows = rows.filter(isOfTask).map(({ target, actions }) => ({
      target: target.kind === "goals" ? target : needsOf(origin(target.of)),
      actions: Array.from(actions, origin),
    }));
    this.plan = Array.from(plan, origin);
  }

  /** The kept landmarks that are landmarks of `task`, and what is left of the kept plan. */
  recall(
    task: Task,
    closure: Closure,
  ): { readonly rows: readonly LandmarkRow[]; readonly plan: readonly number[] } {
    const numbers = new Map(Array.from(task.origin, (origin, action) => [origin, action]));
    const present = (actions: readonly number[]) => actions.flatMap((action) => numbers.get(action) ?? []);
    const rows = this.rows.flatMap(({ target, actions }) => {
      const now = renumbered(target, numbers);
      if (now === null) return [];
      const row = {
        kind: "landmark" as const,
        target: now,
        actions: Int32Array.from(present(actions)).sort(),
      };
      return isLandmark(task, closure, row) ? [row] : [];
    });
    return { rows, plan: present(this.plan) };
  }
}

interface KeptLandmark {
  readonly target: Target;
  readonly actions: readonly number[];
}

/** null where the task has no such action. */
function renumbered(target: Target, numbers: ReadonlyMap<number, number>): Target | null {
  if (target.kind === "goals") return GOALS;
  const action = numbers.get(target.of);
  return action === undefined ? null : needsOf(action);
}

function isLandmark(task: Task, closure: Closure, { target, actions }: LandmarkRow): boolean {
  if (actions.some((action) => task.cost[action] === 0)) return false;
  const without = new Set(actions);
  if (target.kind === "needs") without.add(target.of);
  closure.reset(target);
  for (let action = 0; action < task.actions; action++)
    if (task.cost[action] !== 0 && !without.has(action)) closure.allow(action);
  return !closure.isComplete;
}
