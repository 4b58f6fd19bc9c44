import { findFirstPlan, prune, weigh } from "./first-plan";
import { LandmarkCuts } from "./landmark-cuts";
import type { Task } from "./task";
import type { PlanLimits } from "./types";

export interface SearchResult {
  /** The actions taken, those that cost nothing left out. */
  readonly actions: ReadonlySet<number>;
  readonly weight: number;
  /** No plan weighs less. Equals `weight` where the search was not cut short. */
  readonly lowerBound: number;
  readonly nodes: number;
}

/** The lightest plan of `task`, proven where no limit stopped the search; null where the goals are out of reach. */
export function findLightestPlan(task: Task, limits: PlanLimits): SearchResult | null {
  const first = findFirstPlan(task);
  if (first === null) return null;
  const search = new Search(task, limits);
  const root = search.bound();
  search.improveOn(first);
  search.run();
  const { actions, weight } = search.best(first);
  const lowerBound = search.stopped ? Math.min(root, weight) : weight;
  return { actions, weight, lowerBound, nodes: search.nodes };
}

/**
 * Among the plans of least weight, the one whose sorted list of `names` comes first: each name in turn is taken into
 * the plan where some lightest plan has it beside those taken so far, and ruled out where none has.
 */
export function breakTies(
  task: Task,
  lightest: SearchResult,
  name: (action: number) => string | null,
): SearchResult {
  const named = task.actions.flatMap((_, action) => {
    const id = name(action);
    return id === null ? [] : [{ id, action }];
  });
  named.sort((a, b) => (a.id < b.id ? -1 : 1));
  const search = new Search(task, {});
  search.ruleOutHeavierThan(lightest.weight);
  let { actions } = lightest;
  let open = named.filter(({ action }) => actions.has(action)).length;
  for (const { action } of named) {
    if (open === 0) break;
    if (actions.has(action)) {
      open--;
      search.take(action);
      continue;
    }
    const other = search.isRuledOut(action) ? null : search.anyUpTo(lightest.weight, action);
    if (other === null) search.ruleOut(action);
    else {
      actions = other;
      search.take(action);
      open = named.filter((one) => one.id > (name(action) ?? "") && actions.has(one.action)).length;
    }
  }
  return { ...lightest, actions };
}

/** Depth-first branch and bound over which actions are taken and which are ruled out, bounded by landmark cuts. */
class Search {
  nodes = 0;
  stopped = false;
  private readonly cuts: LandmarkCuts;
  /** What each action still costs: nothing once it is taken. */
  private readonly cost: Float64Array;
  private readonly banned: Uint8Array;
  private readonly taken: number[] = [];
  private spent = 0;
  private upper = Number.POSITIVE_INFINITY;
  private found: ReadonlySet<number> | null = null;
  private firstIsEnough = false;

  constructor(
    private readonly task: Task,
    private readonly limits: PlanLimits,
  ) {
    this.cuts = new LandmarkCuts(task);
    this.cost = Float64Array.from(task.cost);
    this.banned = new Uint8Array(task.actions.length);
  }

  bound(): number {
    return this.spent + this.cuts.run(this.cost, this.banned, Number.POSITIVE_INFINITY).bound;
  }

  /** From here on only plans lighter than `actions` count. */
  improveOn(actions: ReadonlySet<number>): void {
    this.upper = weigh(this.task, actions);
  }

  best(otherwise: ReadonlySet<number>): { readonly actions: ReadonlySet<number>; readonly weight: number } {
    const actions = this.found ?? otherwise;
    return { actions, weight: weigh(this.task, actions) };
  }

  take(action: number): void {
    this.spent += this.cost[action] ?? 0;
    this.cost[action] = 0;
    this.taken.push(action);
  }

  ruleOut(action: number): void {
    this.banned[action] = 1;
  }

  isRuledOut(action: number): boolean {
    return this.banned[action] !== 0;
  }

  /** Rules out, for good, every action that no plan of at most `weight` can hold. */
  ruleOutHeavierThan(weight: number): void {
    this.upper = weight + 1;
    const { bound } = this.cuts.run(this.cost, this.banned, Number.POSITIVE_INFINITY);
    this.ruleOutBy(bound);
  }

  /** Some plan of at most `weight` that takes `action` beside what is taken, or null. */
  anyUpTo(weight: number, action: number): ReadonlySet<number> | null {
    this.upper = weight + 1;
    this.found = null;
    this.firstIsEnough = true;
    this.inBranch(action, () => this.run());
    return this.found;
  }

  run(): void {
    if (this.stopped || (this.firstIsEnough && this.found !== null)) return;
    if (this.limitReached()) return;
    this.nodes++;
    const { bound, landmarks } = this.cuts.run(this.cost, this.banned, this.upper - this.spent);
    if (this.spent + bound >= this.upper) return;
    if (landmarks.length === 0) {
      this.record();
      return;
    }
    const ruledOut = this.ruleOutBy(bound);
    this.branch(landmarks.reduce((a, b) => (b.actions.length < a.actions.length ? b : a)).actions, ruledOut);
    for (const action of ruledOut) this.banned[action] = 0;
  }

  /** Every plan takes an action of the landmark: the first of them that it takes tells the branches apart. */
  private branch(landmark: readonly number[], ruledOut: number[]): void {
    const order = landmark
      .filter((action) => this.banned[action] === 0)
      .sort((a, b) => (this.cost[a] ?? 0) - (this.cost[b] ?? 0) || a - b);
    for (const action of order) {
      this.inBranch(action, () => this.run());
      this.banned[action] = 1;
      ruledOut.push(action);
    }
  }

  private inBranch(action: number, visit: () => void): void {
    const cost = this.cost[action] ?? 0;
    this.take(action);
    visit();
    this.taken.pop();
    this.cost[action] = cost;
    this.spent -= cost;
  }

  /** The goals follow from what is taken: a plan, lighter than all before. */
  private record(): void {
    this.found = prune(this.task, new Set(this.taken));
    this.upper = weigh(this.task, this.found);
  }

  /** Reduced-cost fixing: an action whose uncounted cost lifts the bound to the upper bound is in no better plan. */
  private ruleOutBy(bound: number): number[] {
    const room = this.upper - this.spent - bound;
    const out: number[] = [];
    for (let action = 0; action < this.banned.length; action++) {
      if (this.banned[action] !== 0 || this.cuts.uncounted(action) < room) continue;
      this.banned[action] = 1;
      out.push(action);
    }
    return out;
  }

  private limitReached(): boolean {
    const { nodes, stop } = this.limits;
    this.stopped ||=
      (nodes !== undefined && this.nodes >= nodes) || (stop !== undefined && this.nodes % 16 === 0 && stop());
    return this.stopped;
  }
}
