import { noEntry } from "@/lib/planner/task/no-entry";
import type { Task } from "@/lib/planner/task/task";
import { Closure } from "./closure";
import { Relaxation } from "./relaxation";
import { GOALS } from "./rows";

/** Actions that reach the goals together with those that cost nothing, each of them needed. */
export type PlanActions = ReadonlySet<number>;

/** Whether the goals follow when every action may be used. */
export function canReachGoals(task: Task): boolean {
  const closure = new Closure(task);
  for (let action = 0; action < task.actions; action++) if (task.cost[action] !== 0) closure.allow(action);
  return closure.isComplete;
}

export const weigh = (task: Task, actions: Iterable<number>): number => {
  let weight = 0;
  for (const action of actions) weight += task.cost[action] ?? noEntry();
  return weight;
};

/** `actions` without those that the goals do not need, the dearest tried first. The rest still reaches the goals. */
export function prune(task: Task, closure: Closure, actions: Iterable<number>): PlanActions {
  const tried = Int32Array.from(new Set(actions)).sort(
    (a, b) => (task.cost[b] ?? noEntry()) - (task.cost[a] ?? noEntry()) || a - b,
  );
  const kept: number[] = [];
  // The closure holds what was kept before `from` and all from `to` on; half of the rest joins it at a time.
  const sift = (from: number, to: number): void => {
    if (closure.isComplete) return;
    if (to - from === 1) {
      kept.push(tried[from] ?? noEntry());
      return;
    }
    const middle = (from + to) >> 1;
    const mark = closure.mark();
    const before = kept.length;
    for (let place = middle; place < to; place++) closure.allow(tried[place] ?? noEntry());
    sift(from, middle);
    closure.takeBack(mark);
    for (let place = before; place < kept.length; place++) closure.allow(kept[place] ?? 0);
    sift(middle, to);
  };
  closure.reset(GOALS);
  if (tried.length > 0) sift(0, tried.length);
  return new Set(kept);
}

/** A derivation that is heavier than this many times the best plan is not pruned: little hope that it becomes the best. */
const WORTH_PRUNING = 1.1;

/** Finds good plans quickly, none of them proven best: the cheapest derivations by h_add, under the costs it is given. */
export class PlanFinder {
  private readonly relaxation: Relaxation;
  private readonly cost: Float64Array;
  private readonly banned: Uint8Array;
  private readonly seen: Uint8Array;

  constructor(
    private readonly task: Task,
    private readonly closure: Closure,
  ) {
    this.relaxation = new Relaxation(task);
    this.cost = new Float64Array(task.actions);
    this.banned = new Uint8Array(task.actions);
    this.seen = new Uint8Array(task.facts);
  }

  /** Actions of a plan that the task's own costs suggest, not all of them needed; null where the goals are out of reach. */
  first(): readonly number[] | null {
    this.relaxation.run(this.task.cost, this.banned);
    return this.relaxation.goalValue() === Number.POSITIVE_INFINITY ? null : this.derivation();
  }

  /**
   * Actions of a plan that a fractional choice suggests, of what it takes for the most part, not all of them needed; null where
   * none looks light.
   */
  near(value: Float64Array, gone: Uint8Array, limit: number): readonly number[] | null {
    this.banned.set(gone);
    for (let action = 0; action < this.cost.length; action++)
      this.cost[action] =
        (this.task.cost[action] ?? noEntry()) * Math.max(0, 1 - (value[action] ?? noEntry()));
    this.relaxation.run(this.cost, this.banned);
    this.banned.fill(0);
    if (this.relaxation.goalValue() === Number.POSITIVE_INFINITY) return null;
    const actions = this.derivation();
    return weigh(this.task, actions) < WORTH_PRUNING * limit ? actions : null;
  }

  /** The lightest plan met when each action of `plan` in turn is left out and the others are kept for nothing. */
  improve(plan: PlanActions, isTimeUp: () => boolean): PlanActions {
    let best = plan;
    for (const dropped of plan) {
      if (isTimeUp()) break;
      if (!best.has(dropped)) continue;
      const other = this.without(best, dropped);
      if (other !== null && weigh(this.task, other) < weigh(this.task, best)) best = other;
    }
    return best;
  }

  /** The plan that `costOf` each action suggests; null where the goals are out of reach. */
  under(costOf: (action: number) => number): PlanActions | null {
    for (let action = 0; action < this.cost.length; action++)
      this.cost[action] = (this.task.cost[action] ?? noEntry()) === 0 ? 0 : costOf(action);
    return this.derive([]);
  }

  /** `plan` with less to pay, one action after the other left out for others while that makes it cheaper. */
  cheapen(plan: PlanActions, billOf: (plan: PlanActions) => number, isTimeUp: () => boolean): PlanActions {
    let best = plan;
    let least = billOf(plan);
    for (const dropped of plan) {
      if (isTimeUp()) break;
      if (!best.has(dropped)) continue;
      const other = this.without(best, dropped);
      const bill = other === null ? least : billOf(other);
      if (other !== null && bill < least) [best, least] = [other, bill];
    }
    return best;
  }

  /** `plan` with something else for one of its actions, the others kept for nothing. */
  private without(plan: PlanActions, dropped: number): PlanActions | null {
    this.cost.set(this.task.cost);
    for (const kept of plan) this.cost[kept] = 0;
    this.banned[dropped] = 1;
    const other = this.derive([...plan].filter((action) => action !== dropped));
    this.banned[dropped] = 0;
    return other;
  }

  private derive(kept: readonly number[]): PlanActions | null {
    this.relaxation.run(this.cost, this.banned);
    if (this.relaxation.goalValue() === Number.POSITIVE_INFINITY) return null;
    return prune(this.task, this.closure, [...kept, ...this.derivation()]);
  }

  /** The actions that cost something among those that gave the goals their values. */
  private derivation(): readonly number[] {
    const { seen } = this;
    const { cost, needs, goals } = this.task;
    seen.fill(0);
    const used: number[] = [];
    const queue = [...goals];
    for (let fact = queue.pop(); fact !== undefined; fact = queue.pop()) {
      if (seen[fact] !== 0) continue;
      seen[fact] = 1;
      const action = this.relaxation.via[fact] ?? noEntry();
      if (action < 0) continue;
      if ((cost[action] ?? noEntry()) > 0) used.push(action);
      const end = needs.start[action + 1] ?? noEntry();
      for (let i = needs.start[action] ?? noEntry(); i < end; i++) queue.push(needs.item[i] ?? noEntry());
    }
    return used;
  }
}
