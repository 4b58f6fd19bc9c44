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

  constructor(private readonly task: Task) {
    this.relaxation = new Relaxation(task, "max");
    this.cost = new Float64Array(task.actions.length);
    this.goalZone = new Uint8Array(task.facts);
    this.reached = new Uint8Array(task.facts);
  }

  /** The bound under `cost` without the banned actions; stops early once it reaches `enough`. */
  run(cost: ArrayLike<number>, banned: Uint8Array, enough: number): LandmarkBound {
    this.cost.set(cost);
    const landmarks: Landmark[] = [];
    let bound = 0;
    while (bound < enough) {
      this.relaxation.run(this.cost, banned);
      const value = this.relaxation.goalValue();
      if (value === Number.POSITIVE_INFINITY) return { bound: value, landmarks };
      if (value === 0) break;
      this.markGoalZone(banned);
      const actions = this.cut(banned);
      const weight = Math.min(...actions.map((action) => this.cost[action] ?? 0));
      for (const action of actions) this.cost[action] = (this.cost[action] ?? 0) - weight;
      landmarks.push({ actions, weight });
      bound += weight;
    }
    return { bound, landmarks };
  }

  /** What `action` costs beyond what the last bound counted of it. */
  uncounted(action: number): number {
    return this.cost[action] ?? 0;
  }

  /** Facts from which the dearest goal follows through actions that cost nothing (any more). */
  private markGoalZone(banned: Uint8Array): void {
    const { task, goalZone, relaxation } = this;
    goalZone.fill(0);
    const queue: number[] = [];
    const add = (fact: number): void => {
      if (fact < 0 || goalZone[fact] !== 0) return;
      goalZone[fact] = 1;
      queue.push(fact);
    };
    add(
      task.goals.reduce(
        (a, b) => ((relaxation.value[b] ?? 0) > (relaxation.value[a] ?? 0) ? b : a),
        task.goals[0] ?? -1,
      ),
    );
    for (let fact = queue.pop(); fact !== undefined; fact = queue.pop()) {
      for (const action of task.givers[fact] ?? []) {
        if (banned[action] === 0 && this.cost[action] === 0) add(relaxation.supporter[action] ?? -1);
      }
    }
  }

  /** Actions that cross from what is reached without the goal zone into the goal zone. */
  private cut(banned: Uint8Array): number[] {
    const { task, goalZone, reached, relaxation } = this;
    reached.fill(0);
    const crossing: number[] = [];
    const queue: number[] = [];
    const apply = (action: number): void => {
      if (banned[action] !== 0) return;
      const gives = task.actions[action]?.gives ?? [];
      if (gives.some((fact) => goalZone[fact] !== 0)) {
        crossing.push(action);
        return;
      }
      for (const fact of gives) {
        if (reached[fact] !== 0) continue;
        reached[fact] = 1;
        queue.push(fact);
      }
    };
    for (const [action, { needs }] of task.actions.entries()) if (needs.length === 0) apply(action);
    for (let fact = queue.pop(); fact !== undefined; fact = queue.pop()) {
      for (const action of task.users[fact] ?? []) if (relaxation.supporter[action] === fact) apply(action);
    }
    return crossing;
  }
}
