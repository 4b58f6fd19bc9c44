import { noEntry } from "@/lib/planner/task/no-entry";
import type { Task } from "@/lib/planner/task/task";
import type { Closure } from "./closure";
import { GOALS, type LandmarkRow, needsOf, type Target } from "./rows";

/** Values up to these are left out of the first closure of a chain; each gives other landmarks. */
const THRESHOLDS = [0.999, 0.25] as const;
/** By how much a landmark must be violated to be worth a row. */
const VIOLATION = 1e-4;
/** The needs of actions below this value are not looked at. */
const SLIGHT = 0.01;
/** Values up to this are rounding. */
const NOTHING = 1e-9;

/** Reduced costs below this are rounding: weights are whole. */
const WORTH = 0.5;

export interface Separation {
  /** Minimal landmarks of which the point takes too little. */
  readonly rows: readonly LandmarkRow[];
  /** Actions from which the goals follow, met on the way; null where no threshold let them follow. */
  readonly plan: readonly number[] | null;
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
  /** What of each reduced cost is not used up. */
  private readonly left: Float64Array;
  /** Actions of `order` that the point takes at all. */
  private taken = 0;
  private length = 0;

  constructor(
    private readonly task: Task,
    private readonly closure: Closure,
  ) {
    const { cost } = task;
    this.byCost = Int32Array.from([...cost.keys()].filter((action) => (cost[action] ?? noEntry()) > 0)).sort(
      (a, b) => (cost[a] ?? noEntry()) - (cost[b] ?? noEntry()) || a - b,
    );
    this.order = new Int32Array(this.byCost.length);
    this.refused = new Int32Array(this.byCost.length);
    this.left = new Float64Array(task.actions);
  }

  /**
   * Landmarks that lift the bound one after the other, each by the least that is left of the reduced costs in it, which is then
   * taken off them (dual ascent, as LM-cut does: Helmert and Domshlak 2009); what is left without a cost is the plan in the end.
   * None where the goals follow from what has no reduced cost. Where time is up, what was found by then, and no plan.
   */
  ascend(reducedCost: Float64Array, gone: Uint8Array, isTimeUp: () => boolean = () => false): Separation {
    const { closure, order, left } = this;
    left.set(reducedCost.subarray(0, left.length));
    const leftOf = (action: number) => left[action] ?? noEntry();
    closure.reset(GOALS);
    const free: number[] = [];
    let length = 0;
    for (const action of this.byCost) {
      if (gone[action] !== 0) continue;
      if (leftOf(action) < WORTH) {
        closure.allow(action);
        free.push(action);
      } else order[length++] = action;
    }
    this.length = length;
    const open = order.subarray(0, length).sort((a, b) => leftOf(a) - leftOf(b));
    const rows: LandmarkRow[] = [];
    while (!closure.isComplete) {
      if (isTimeUp()) return { rows, plan: null };
      const actions = this.refuse(open);
      rows.push({ kind: "landmark", target: GOALS, actions: actions.slice().sort() });
      if (actions.length === 0) return { rows, plan: null };
      const least = actions.reduce((min, action) => Math.min(min, leftOf(action)), Number.POSITIVE_INFINITY);
      for (const action of actions) {
        left[action] = leftOf(action) - least;
        if (leftOf(action) >= WORTH) continue;
        closure.allow(action);
        free.push(action);
      }
      sortAgain(open, left);
    }
    return { rows, plan: free };
  }

  /** Those of `open` that are left out where each in turn is allowed that does not complete the closure. */
  private refuse(open: Int32Array): Int32Array {
    const { closure, refused } = this;
    const mark = closure.mark();
    let count = 0;
    for (const action of open)
      if (!closure.isAllowed(action) && !closure.allowShortOfTarget(action)) refused[count++] = action;
    closure.takeBack(mark);
    return refused.subarray(0, count);
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
      if (gone[action] === 0 && (value[action] ?? noEntry()) > NOTHING) order[end++] = action;
    this.taken = end;
    for (const action of byCost)
      if (gone[action] === 0 && (value[action] ?? noEntry()) <= NOTHING) order[end++] = action;
    this.length = end;
    order.subarray(0, this.taken).sort((a, b) => (value[b] ?? noEntry()) - (value[a] ?? noEntry()));
  }

  /** Landmarks of the goals, a chain for each threshold; the plan where the actions above one reach them. */
  private separateGoals(value: Float64Array, rows: LandmarkRow[]): readonly number[] | null {
    const { closure, order } = this;
    closure.reset(GOALS);
    let next = 0;
    for (const threshold of THRESHOLDS) {
      const before = next;
      for (; next < this.taken && (value[order[next] ?? noEntry()] ?? noEntry()) > threshold; next++)
        closure.allow(order[next] ?? noEntry());
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
    const valueAt = (place: number) =>
      place < this.taken ? (value[order[place] ?? noEntry()] ?? noEntry()) : 0;
    closure.reset(GOALS);
    for (let from = 0; valueAt(from) > SLIGHT; ) {
      let end = from + 1;
      while (valueAt(end) > valueAt(from) - VIOLATION) end++;
      for (let place = from; place < end; place++) {
        const action = order[place] ?? noEntry();
        if ((start[action + 1] ?? noEntry()) === (start[action] ?? noEntry())) continue;
        const target = needsOf(action);
        const mark = closure.mark();
        for (let peer = from; peer < end; peer++) if (peer !== place) closure.allow(order[peer] ?? noEntry());
        closure.aim(target);
        const row = closure.isComplete
          ? null
          : this.grow(value, { target, from: end, enough: valueAt(place) });
        if (row !== null) rows.push(row);
        closure.takeBack(mark);
      }
      closure.aim(GOALS);
      for (let place = from; place < end; place++) closure.allow(order[place] ?? noEntry());
      from = end;
    }
  }

  /**
   * Grows the closure by the actions of `order` from `from` on, short of the target; those refused are the landmark, or
   * null once their values come to `enough`. The closure is left as it was.
   */
  private grow(
    value: Float64Array,
    { target, from, enough }: { readonly target: Target; readonly from: number; readonly enough: number },
  ): LandmarkRow | null {
    const { closure, order, refused } = this;
    const mark = closure.mark();
    let count = 0;
    let sum = 0;
    for (let place = from; place < this.length && sum < enough - VIOLATION; place++) {
      const action = order[place] ?? noEntry();
      if (closure.isAllowed(action) || closure.allowShortOfTarget(action)) continue;
      refused[count++] = action;
      sum += value[action] ?? noEntry();
    }
    closure.takeBack(mark);
    return sum < enough - VIOLATION
      ? { kind: "landmark", target, actions: refused.slice(0, count).sort() }
      : null;
  }
}

/** Sorts `actions`, which are nearly in order, by what is `left` of them. */
function sortAgain(actions: Int32Array, left: Float64Array): void {
  for (let place = 1; place < actions.length; place++) {
    const action = actions[place] ?? noEntry();
    const own = left[action] ?? noEntry();
    let at = place;
    for (; at > 0; at--) {
      const before = actions[at - 1] ?? noEntry();
      if ((left[before] ?? noEntry()) <= own) break;
      actions[at] = before;
    }
    actions[at] = action;
  }
}
