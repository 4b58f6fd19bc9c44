import { type Closure, GOALS } from "./closure";
import type { Task } from "./task";

/**
 * Of `actions`, which all cost something and are sorted, every plan takes at least one (`head` is GOALS), or every plan
 * that takes the action `head`.
 */
export interface LandmarkRow {
  readonly head: number;
  readonly actions: Int32Array;
}

/** Values up to these are left out of the first closure; each gives other landmarks. */
const THRESHOLDS = [0.999, 0.75, 0.5, 0.25, 0.01] as const;
/** By how much a landmark must be violated to be worth a row. */
const VIOLATION = 1e-4;
/** Values below this are as good as nothing. */
const SLIGHT = 0.01;

export interface Separation {
  /** Minimal landmarks of which the point takes too little. */
  readonly rows: readonly LandmarkRow[];
  /** Actions from which the goals follow, met on the way; null where no threshold let them follow. */
  readonly plan: readonly number[] | null;
}

/** How far the value of `row` falls short of what it must be; negative where it does not. */
export function shortfall(value: Float64Array, { head, actions }: LandmarkRow): number {
  let sum = 0;
  for (const action of actions) sum += value[action] ?? 0;
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
  private readonly costly: Int32Array;
  private round = 0;

  constructor(
    private readonly task: Task,
    private readonly closure: Closure,
  ) {
    this.costly = Int32Array.from([...task.cost.keys()].filter((action) => (task.cost[action] ?? 0) > 0));
  }

  /** `gone` actions are in no plan that is still looked for: they are treated as if the task had none of them. */
  separate(value: Float64Array, gone: Uint8Array): Separation {
    const found = new Map<string, LandmarkRow>();
    let plan: readonly number[] | null = null;
    for (const tie of this.tieBreaks()) {
      const order = this.byValue(value, gone, tie);
      for (const threshold of THRESHOLDS) {
        const row = this.grow(order, value, { target: GOALS, threshold });
        if (row === null) plan = order.filter((action) => (value[action] ?? 0) > threshold);
        else if (shortfall(value, row) > VIOLATION) found.set(row.actions.join(), row);
      }
    }
    return { rows: [...found.values(), ...this.separateNeeds(value, gone)], plan };
  }

  private separateNeeds(value: Float64Array, gone: Uint8Array): readonly LandmarkRow[] {
    const order = this.byValue(value, gone, (action) => this.task.cost[action] ?? 0);
    return order.flatMap((target) => {
      const taken = value[target] ?? 0;
      if (taken < SLIGHT || (this.task.actions[target]?.needs.length ?? 0) === 0) return [];
      const row = this.grow(order, value, { target, threshold: taken - VIOLATION });
      return row !== null && shortfall(value, row) > VIOLATION ? [row] : [];
    });
  }

  /** Null where the target follows from the actions above the threshold alone. */
  private grow(
    order: readonly number[],
    value: Float64Array,
    { target, threshold }: { readonly target: number; readonly threshold: number },
  ): LandmarkRow | null {
    const { closure } = this;
    closure.reset(target);
    let next = 0;
    for (; (value[order[next] ?? -1] ?? 0) > threshold; next++) {
      const action = order[next] ?? 0;
      if (action !== target) closure.allow(action);
    }
    if (closure.isComplete) return null;
    const refused: number[] = [];
    for (; next < order.length; next++) {
      const action = order[next] ?? 0;
      if (action !== target && !closure.allowShortOfTarget(action)) refused.push(action);
    }
    return { head: target, actions: Int32Array.from(refused).sort() };
  }

  /** Cheap actions go into the closure first, so that dear ones make the row; and a shuffled order, a new one each round. */
  private tieBreaks(): readonly ((action: number) => number)[] {
    const { cost } = this.task;
    const salt = Math.imul(++this.round, 0x9e3779b1);
    return [(action) => cost[action] ?? 0, (action) => Math.imul(action + 1, 0x85ebca6b ^ salt) >>> 0];
  }

  private byValue(value: Float64Array, gone: Uint8Array, tie: (action: number) => number): readonly number[] {
    return Array.from(this.costly)
      .filter((action) => gone[action] === 0)
      .map((action) => ({ action, value: value[action] ?? 0, tie: tie(action) }))
      .sort((a, b) => b.value - a.value || a.tie - b.tie)
      .map(({ action }) => action);
  }
}
