import type { Task } from "@/lib/planner/task/task";
import { type Closure, GOALS } from "./closure";

/** The head of a row that no plan meets by taking all of its actions. */
export const NOT_ALL = -2;

/**
 * Of `actions`, which all cost something and are sorted, every plan takes at least one (`head` is GOALS), or every plan
 * that takes the action `head`. With the head NOT_ALL it is no landmark: every plan that is looked for leaves one out.
 */
export interface LandmarkRow {
  readonly head: number;
  readonly actions: Int32Array;
}

/** Every plan that is looked for has a sum of `factors` over its `actions` of at least `least`. No landmark either. */
export interface LinearRow {
  readonly actions: Int32Array;
  readonly factors: Float64Array;
  readonly least: number;
}

export type ProgramRow = LandmarkRow | LinearRow;

/** Values up to these are left out of the first closure of a chain; each gives other landmarks. */
const THRESHOLDS = [0.999, 0.25] as const;
/** By how much a landmark must be violated to be worth a row. */
const VIOLATION = 1e-4;
/** The needs of actions below this value are not looked at. */
const SLIGHT = 0.01;
/** Values up to this are rounding. */
const NOTHING = 1e-9;

export interface Separation {
  /** Minimal landmarks of which the point takes too little. */
  readonly rows: readonly LandmarkRow[];
  /** Actions from which the goals follow, met on the way; null where no threshold let them follow. */
  readonly plan: readonly number[] | null;
}

/** How far the value of `row` falls short of what it must be; negative where it does not. */
export function shortfall(value: Float64Array, row: ProgramRow): number {
  let sum = 0;
  if ("factors" in row) {
    for (const [i, action] of row.actions.entries()) sum += (row.factors[i] ?? 0) * (value[action] ?? 0);
    return row.least - sum;
  }
  const { head, actions } = row;
  for (const action of actions) sum += value[action] ?? 0;
  if (head === NOT_ALL) return sum - (actions.length - 1);
  return (head === GOALS ? 1 : (value[head] ?? 0)) - sum;
}

/**
 * Minimal disjunctive landmarks that a fractional choice of actions violates (Haslum, Slaney and Thiébaux 2012, here
 * separated from a point): a set of actions that does not reach the target is grown, greatest value first, until each
 * action left out would complete it. Those left out are the landmark: without all of them the target is out of reach.
 * The goals are one target; the needs of each action that the point takes are others, which tie the courses to what
 * they rest on. A row holds for every plan, since actions ruled out by a branch may lie in it but are never left out.
 */
export class LandmarkSeparator {
  /** Actions that cost something, cheap ones first: they go into a closure first, so that dear ones make the row. */
  private readonly byCost: Int32Array;
  private readonly order: Int32Array;
  private readonly refused: Int32Array;
  /** Actions of `order` that the point takes at all. */
  private taken = 0;
  private length = 0;

  constructor(
    private readonly task: Task,
    private readonly closure: Closure,
  ) {
    const { cost } = task;
    this.byCost = Int32Array.from([...cost.keys()].filter((action) => (cost[action] ?? 0) > 0)).sort(
      (a, b) => (cost[a] ?? 0) - (cost[b] ?? 0) || a - b,
    );
    this.order = new Int32Array(this.byCost.length);
    this.refused = new Int32Array(this.byCost.length);
  }

  /** `gone` actions are in no plan that is still looked for: they are treated as if the task had none of them. */
  separate(value: Float64Array, gone: Uint8Array): Separation {
    this.arrange(value, gone);
    const rows: LandmarkRow[] = [];
    const plan = this.separateGoals(value, rows);
    if (rows.length === 0) this.separateNeeds(value, rows);
    return { rows, plan };
  }

  /** Fills `order`: greatest value first, cheap ones first among those without. */
  private arrange(value: Float64Array, gone: Uint8Array): void {
    const { order, byCost } = this;
    let end = 0;
    for (const action of byCost)
      if (gone[action] === 0 && (value[action] ?? 0) > NOTHING) order[end++] = action;
    this.taken = end;
    for (const action of byCost)
      if (gone[action] === 0 && (value[action] ?? 0) <= NOTHING) order[end++] = action;
    this.length = end;
    order.subarray(0, this.taken).sort((a, b) => (value[b] ?? 0) - (value[a] ?? 0));
  }

  /** Landmarks of the goals, a chain for each threshold; the plan where the actions above one reach them. */
  private separateGoals(value: Float64Array, rows: LandmarkRow[]): readonly number[] | null {
    const { closure, order } = this;
    closure.reset(GOALS);
    let next = 0;
    for (const threshold of THRESHOLDS) {
      const before = next;
      for (; next < this.taken && (value[order[next] ?? 0] ?? 0) > threshold; next++)
        closure.allow(order[next] ?? 0);
      if (closure.isComplete) return [...order.subarray(0, next)];
      if (next === before && threshold !== THRESHOLDS[0]) continue;
      this.chain(value, next, rows);
    }
    return null;
  }

  /** Landmarks that share no action: once one is found, all of it is allowed, and the next one lies beyond. */
  private chain(value: Float64Array, from: number, rows: LandmarkRow[]): void {
    const { closure } = this;
    const mark = closure.mark();
    while (!closure.isComplete) {
      const row = this.grow(value, { target: GOALS, from, enough: 1 });
      if (row === null) break;
      rows.push(row);
      // Nothing that is left reaches the goals.
      if (row.actions.length === 0) break;
      for (const action of row.actions) closure.allow(action);
    }
    closure.takeBack(mark);
  }

  private separateNeeds(value: Float64Array, rows: LandmarkRow[]): void {
    const { closure, order } = this;
    const { start } = this.task.needs;
    const valueAt = (place: number) => (place < this.taken ? (value[order[place] ?? 0] ?? 0) : 0);
    closure.reset(GOALS);
    for (let from = 0; valueAt(from) > SLIGHT; ) {
      let end = from + 1;
      while (valueAt(end) > valueAt(from) - VIOLATION) end++;
      for (let place = from; place < end; place++) {
        const target = order[place] ?? 0;
        if ((start[target + 1] ?? 0) === (start[target] ?? 0)) continue;
        const mark = closure.mark();
        for (let peer = from; peer < end; peer++) if (peer !== place) closure.allow(order[peer] ?? 0);
        closure.aim(target);
        const row = closure.isComplete
          ? null
          : this.grow(value, { target, from: end, enough: valueAt(place) });
        if (row !== null) rows.push(row);
        closure.takeBack(mark);
      }
      closure.aim(GOALS);
      for (let place = from; place < end; place++) closure.allow(order[place] ?? 0);
      from = end;
    }
  }

  /**
   * Grows the closure by the actions of `order` from `from` on, short of the target; those refused are the landmark, or
   * null once their values come to `enough`. The closure is left as it was.
   */
  private grow(
    value: Float64Array,
    { target, from, enough }: { readonly target: number; readonly from: number; readonly enough: number },
  ): LandmarkRow | null {
    const { closure, order, refused } = this;
    const mark = closure.mark();
    let count = 0;
    let sum = 0;
    for (let place = from; place < this.length && sum < enough - VIOLATION; place++) {
      const action = order[place] ?? 0;
      if (closure.isAllowed(action) || closure.allowShortOfTarget(action)) continue;
      refused[count++] = action;
      sum += value[action] ?? 0;
    }
    closure.takeBack(mark);
    return sum < enough - VIOLATION ? { head: target, actions: refused.slice(0, count).sort() } : null;
  }
}
