import { lengthsOf } from "@/lib/planner/task/lists";
import { noEntry } from "@/lib/planner/task/no-entry";
import type { Task } from "@/lib/planner/task/task";
import { MinHeap } from "./min-heap";

/**
 * Values of facts under given action costs, by Knuth's generalised Dijkstra over AND/OR graphs: an action comes to its
 * cost and the sum over its needs (h_add), which guides the search for good plans. Arrays are made once and written again.
 */
export class Relaxation {
  /** Least value of each fact; Infinity where it cannot be reached. */
  readonly value: Float64Array;
  /** The action that gave each fact its value; -1 for none. */
  readonly via: Int32Array;
  /** Needs of each action that are not settled yet. */
  private readonly open: Int32Array;
  private readonly needs: Int32Array;
  /** Actions that need nothing. */
  private readonly roots: Int32Array;
  private readonly sum: Float64Array;
  private readonly settled: Uint8Array;
  private readonly heap = new MinHeap();

  constructor(private readonly task: Task) {
    this.value = new Float64Array(task.facts);
    this.via = new Int32Array(task.facts);
    this.settled = new Uint8Array(task.facts);
    this.open = new Int32Array(task.actions);
    this.sum = new Float64Array(task.actions);
    this.needs = lengthsOf(task.needs);
    this.roots = actionsWithoutNeeds(this.needs);
  }

  /** Computes all values. An action with `banned[action] !== 0` is not there. */
  run(cost: Float64Array, banned: Uint8Array): void {
    const { heap, settled, value } = this;
    const { start, item } = this.task.users;
    value.fill(Number.POSITIVE_INFINITY);
    this.via.fill(-1);
    settled.fill(0);
    this.sum.fill(0);
    this.open.set(this.needs);
    heap.clear();
    for (const action of this.roots) if (banned[action] === 0) this.give(action, cost[action] ?? noEntry());
    for (let fact = heap.pop(); fact >= 0; fact = heap.pop()) {
      if (settled[fact] !== 0) continue;
      settled[fact] = 1;
      const end = start[fact + 1] ?? noEntry();
      for (let i = start[fact] ?? noEntry(); i < end; i++) {
        const action = item[i] ?? noEntry();
        if (banned[action] === 0) this.meet(action, fact, cost);
      }
    }
  }

  /** The sum over the goals. */
  goalValue(): number {
    let sum = 0;
    for (const goal of this.task.goals) sum += this.value[goal] ?? noEntry();
    return sum;
  }

  private meet(action: number, fact: number, cost: Float64Array): void {
    const sum = (this.sum[action] ?? noEntry()) + (this.value[fact] ?? noEntry());
    this.sum[action] = sum;
    const left = (this.open[action] ?? noEntry()) - 1;
    this.open[action] = left;
    if (left === 0) this.give(action, sum + (cost[action] ?? noEntry()));
  }

  private give(action: number, value: number): void {
    const { start, item } = this.task.gives;
    const end = start[action + 1] ?? noEntry();
    for (let i = start[action] ?? noEntry(); i < end; i++) {
      const fact = item[i] ?? noEntry();
      if (value >= (this.value[fact] ?? noEntry())) continue;
      this.value[fact] = value;
      this.via[fact] = action;
      this.heap.push(value, fact);
    }
  }
}

function actionsWithoutNeeds(counts: Int32Array): Int32Array {
  return Int32Array.from([...counts.keys()].filter((action) => counts[action] === 0));
}
