import { MinHeap } from "./min-heap";
import type { Task } from "./task";

/** How the values of an action's needs make up the value of the action. */
type Combine = "max" | "sum";

/**
 * Values of facts under given action costs, by Knuth's generalised Dijkstra over AND/OR graphs: `max` gives h_max,
 * a lower bound; `sum` gives h_add, which guides the search for good plans. Arrays are made once and written again.
 */
export class Relaxation {
  /** Least value of each fact; Infinity where it cannot be reached. */
  readonly value: Float64Array;
  /** The action that gave each fact its value; -1 for none. */
  readonly via: Int32Array;
  /** For each action, the need of greatest value (h_max's supporter); -1 where it needs nothing or is not reached. */
  readonly supporter: Int32Array;
  private readonly open: Int32Array;
  private readonly sum: Float64Array;
  private readonly settled: Uint8Array;
  private readonly heap = new MinHeap();

  constructor(
    private readonly task: Task,
    private readonly combine: Combine,
  ) {
    this.value = new Float64Array(task.facts);
    this.via = new Int32Array(task.facts);
    this.settled = new Uint8Array(task.facts);
    this.supporter = new Int32Array(task.actions.length);
    this.open = new Int32Array(task.actions.length);
    this.sum = new Float64Array(task.actions.length);
  }

  /** Computes all values. An action with `banned[action] !== 0` is not there. */
  run(cost: ArrayLike<number>, banned: Uint8Array): void {
    const { task, heap } = this;
    this.value.fill(Number.POSITIVE_INFINITY);
    this.via.fill(-1);
    this.supporter.fill(-1);
    this.settled.fill(0);
    this.sum.fill(0);
    heap.clear();
    for (const [action, { needs }] of task.actions.entries()) {
      this.open[action] = needs.length;
      if (needs.length === 0 && banned[action] === 0) this.give(action, cost[action] ?? 0);
    }
    for (let fact = heap.pop(); fact >= 0; fact = heap.pop()) {
      if (this.settled[fact] !== 0) continue;
      this.settled[fact] = 1;
      for (const action of task.users[fact] ?? []) if (banned[action] === 0) this.meet(action, fact, cost);
    }
  }

  /** The goals' value: the dearest for `max`, the total for `sum`. */
  goalValue(): number {
    let value = 0;
    for (const goal of this.task.goals) {
      const one = this.value[goal] ?? 0;
      value = this.combine === "max" ? Math.max(value, one) : value + one;
    }
    return value;
  }

  private meet(action: number, fact: number, cost: ArrayLike<number>): void {
    const value = this.value[fact] ?? 0;
    this.sum[action] =
      this.combine === "max" ? Math.max(this.sum[action] ?? 0, value) : (this.sum[action] ?? 0) + value;
    const left = (this.open[action] ?? 0) - 1;
    this.open[action] = left;
    if (left > 0) return;
    // Facts settle in order of value, so the last need to be met is one of greatest value.
    this.supporter[action] = fact;
    this.give(action, (this.sum[action] ?? 0) + (cost[action] ?? 0));
  }

  private give(action: number, value: number): void {
    for (const fact of this.task.actions[action]?.gives ?? []) {
      if (value >= (this.value[fact] ?? 0)) continue;
      this.value[fact] = value;
      this.via[fact] = action;
      this.heap.push(value, fact);
    }
  }
}
