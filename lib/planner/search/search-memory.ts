import type { Task } from "@/lib/planner/task/task";
import { type Closure, GOALS } from "./closure";
import { type LandmarkRow, NOT_ALL } from "./separate-landmarks";

/**
 * What a search leaves for the next one over the same compiled catalog: its landmarks and its plan, in the catalog's own
 * numbers. A landmark stays one whatever courses weigh and whichever are left out; where more is known, wanted or
 * allowed than before, each is checked anew with one closure, and dropped where it no longer is. So the next search
 * starts where this one ended, and proves what it would have proven anyway.
 */
export class SearchMemory {
  private rows: readonly { readonly head: number; readonly actions: readonly number[] }[] = [];
  private plan: readonly number[] = [];

  keep(task: Task, rows: readonly LandmarkRow[], plan: Iterable<number>): void {
    const origin = (action: number) => task.origin[action] ?? -1;
    const landmarks = rows.filter(
      ({ head, actions }) =>
        head !== NOT_ALL && head < task.actions && actions.every((action) => action < task.actions),
    );
    this.rows = landmarks.map(({ head, actions }) => ({
      head: head === GOALS ? GOALS : origin(head),
      actions: Array.from(actions, origin),
    }));
    this.plan = Array.from(plan, origin);
  }

  /** The kept landmarks that are landmarks of `task`, and what is left of the kept plan. */
  recall(
    task: Task,
    closure: Closure,
  ): { readonly rows: readonly LandmarkRow[]; readonly plan: readonly number[] } {
    const numbers = new Map<number, number>();
    for (let action = 0; action < task.actions; action++) numbers.set(task.origin[action] ?? -1, action);
    const present = (actions: readonly number[]) => actions.flatMap((action) => numbers.get(action) ?? []);
    const rows = this.rows.flatMap(({ head, actions }) => {
      const target = head === GOALS ? GOALS : numbers.get(head);
      const row =
        target === undefined ? null : { head: target, actions: Int32Array.from(present(actions)).sort() };
      return row !== null && isLandmark(task, closure, row) ? [row] : [];
    });
    return { rows, plan: present(this.plan) };
  }
}

function isLandmark(task: Task, closure: Closure, { head, actions }: LandmarkRow): boolean {
  if (actions.some((action) => task.cost[action] === 0)) return false;
  closure.reset(head);
  for (let action = 0; action < task.actions; action++)
    if (task.cost[action] !== 0 && action !== head && !actions.includes(action)) closure.allow(action);
  return !closure.isComplete;
}
