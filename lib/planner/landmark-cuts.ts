import { Relaxation } from "./relaxation";
import type { Task } from "./task";

/** Actions of which every plan takes at least one, and what they add to the bound. */
interface Landmark {
  readonly actions: readonly number[];
  readonly weight: number;
}

export interface LandmarkBound {
  /** No plan weighs less; Infinity where the goals cannot be reached. */
  readonly bound: number;
  readonly landmarks: readonly Landmark[];
}

/**
 * LM-cut (Helmert and Domshlak 2009): each round cuts the graph of costliest needs between what is reachable and what
 * leads to a goal for nothing; the cut is a disjunctive landmark, its least cost is added to the bound and taken from
 * each of its actions, so that no cost is counted twice.
 */
export class LandmarkCuts {
  private readonly relaxation: Relaxation;
  private readonly cost: Float64Array;
  private readonly goalZone: Uint8Array;
  private readonly reached: Uint8Array;
  private readonly queue: Int32Array;

  constructor(private readonly task: Task) {
    this.relaxation = new Relaxation(task, "max");
    this.cost = new Float64Array(task.actions);
    this.goalZone = new Uint8Array(task.facts);
    this.reached = new Uint8Array(task.facts);
    this.queue = new Int32Array(task.facts);
  }

  /** The bound under the task's costs without the banned actions; where time is up, that of the cuts made so far. */
  run(banned: Uint8Array, isTimeUp: () => boolean): LandmarkBound {
    this.cost.set(this.task.cost);
    const landmarks: Landmark[] = [];
    let bound = 0;
    for (;;) {
      this.relaxation.run(this.cost, banned);
      const value = this.relaxation.goalValue();
      if (value === Number.POSITIVE_INFINITY) return { bound: value, landmarks };
      if (value === 0 || (bound > 0 && isTimeUp())) return { bound, landmarks };
      this.markGoalZone(banned);
      const actions = this.cut(banned);
      let weight = Number.POSITIVE_INFINITY;
      for (const action of actions) weight = Math.min(weight, this.cost[action] ?? 0);
      for (const action of actions) this.cost[action] = (this.cost[action] ?? 0) - weight;
      landmarks.push({ actions, weight });
      bound += weight;
    }
  }

  /** What `action` costs beyond what the last bound counted of it. */
  uncounted(action: number): number {
    return this.cost[action] ?? 0;
  }

  private dearestGoal(): number {
    const { value } = this.relaxation;
    let dearest = -1;
    for (const goal of this.task.goals)
      if (dearest < 0 || (value[goal] ?? 0) > (value[dearest] ?? 0)) dearest = goal;
    return dearest;
  }

  /** Facts from which the dearest goal follows through actions that cost nothing (any more). */
  private markGoalZone(banned: Uint8Array): void {
    const { goalZone, queue, cost, relaxation } = this;
    const { start, item } = this.task.givers;
    goalZone.fill(0);
    const goal = this.dearestGoal();
    goalZone[goal] = 1;
    queue[0] = goal;
    let length = 1;
    while (length > 0) {
      const fact = queue[--length] ?? 0;
      const end = start[fact + 1] ?? 0;
      for (let i = start[fact] ?? 0; i < end; i++) {
        const action = item[i] ?? 0;
        if (banned[action] !== 0 || cost[action] !== 0) continue;
        const need = relaxation.supporter[action] ?? -1;
        if (need < 0 || goalZone[need] !== 0) continue;
        goalZone[need] = 1;
        queue[length++] = need;
      }
    }
  }

  /** Actions that cross from what is reached without the goal zone into the goal zone. */
  private cut(banned: Uint8Array): number[] {
    const { reached, queue, relaxation } = this;
    const { users, gives } = this.task;
    reached.fill(0);
    const crossing: number[] = [];
    let length = 0;
    const apply = (action: number): void => {
      if (banned[action] !== 0) return;
      const from = gives.start[action] ?? 0;
      const end = gives.start[action + 1] ?? 0;
      for (let i = from; i < end; i++) {
        if (this.goalZone[gives.item[i] ?? 0] === 0) continue;
        crossing.push(action);
        return;
      }
      for (let i = from; i < end; i++) {
        const fact = gives.item[i] ?? 0;
        if (reached[fact] !== 0) continue;
        reached[fact] = 1;
        queue[length++] = fact;
      }
    };
    for (const action of relaxation.roots) apply(action);
    while (length > 0) {
      const fact = queue[--length] ?? 0;
      const end = users.start[fact + 1] ?? 0;
      for (let i = users.start[fact] ?? 0; i < end; i++) {
        const action = users.item[i] ?? 0;
        if (relaxation.supporter[action] === fact) apply(action);
      }
    }
    return crossing;
  }
}
