import type { Task } from "@/lib/planner/task/task";
import type { PlanLimits } from "@/lib/planner/types";
import type { BillLimit } from "./budget";
import { Closure, GOALS } from "./closure";
import { CoverProgram, type PricedRow, type SideLimit } from "./cover-program";
import { type PlanActions, PlanFinder, prune, weigh } from "./first-plan";
import type { SearchMemory } from "./search-memory";
import { type LandmarkRow, LandmarkSeparator, NOT_ALL, type ProgramRow } from "./separate-landmarks";

export interface SearchResult {
  /** The actions taken, those that cost nothing left out. */
  readonly actions: ReadonlySet<number>;
  readonly weight: number;
  /** No plan weighs less. Equals `weight` where the search was not cut short. */
  readonly lowerBound: number;
  readonly nodes: number;
}

/** `none`: proven. `not-in-time`: cut short before it had a plan or knew that there is none. */
export type SearchOutcome =
  | { readonly kind: "found"; readonly found: SearchResult }
  | { readonly kind: "none" }
  | { readonly kind: "not-in-time" };

export interface SearchOptions {
  /** Bound the search, whether or not it has a plan by then. */
  readonly limits?: PlanLimits;
  /** What a plan may come to beside its weight. */
  readonly sides?: readonly SideLimit[];
  /** What it may be billed. */
  readonly budget?: BillLimit | null;
  /** Names for breaking ties: null for actions that no tie is broken by. */
  readonly names?: (action: number) => string | null;
  /** What the search before left, and where this one leaves its own. */
  readonly memory?: SearchMemory | undefined;
  /** Any plan does: the search ends with the first one. */
  readonly anyPlan?: boolean;
  /** Nothing is ruled out by reduced costs: the landmarks alone carry the bound. */
  readonly keepsAll?: boolean;
}

/**
 * The lightest plan of `task`, proven where no limit stopped the search. Of the lightest plans it is the one whose sorted list of `names` comes first (a gap's plan is just the best one found).
 */
export function findLightestPlan(task: Task, options: SearchOptions = {}): SearchOutcome {
  const search = new BranchAndCut(task, options);
  search.prove();
  search.remember();
  if (options.names && !search.isCut) search.breakTies(options.names);
  return search.result();
}

/**
 * The landmarks with which the root of the search alone bounds the weight of every plan from below, nothing ruled out:
 * the least whole number above the sum of the duals of those without a head. Each is tight or next to it.
 */
export function boundAtRoot(task: Task, weight: number, limits: PlanLimits = {}): readonly PricedRow[] {
  return new BranchAndCut(task, { keepsAll: true, limits }).boundBelow(weight);
}

/** Rounds of separation in a row that may gain next to nothing before the search branches. */
const PATIENCE = 3;
/** What counts as a gain, relative to the room between bound and best plan. */
const GAIN = 0.01;
const MOST_ROUNDS = 60;
/** By how much a known landmark must be violated to come back into the program. */
const VIOLATION = 1e-4;
/** So many of them come back in a round at most. */
const MOST_KNOWN = 40;
/** With more actions than these a round takes longer than making the first plan better. */
const MANY_ACTIONS = 2000;
/** With fewer landmarks than these from the search before, a search starts afresh. */
const FEW_ROWS = 4;
/** Rows beyond which loose ones are dropped between rounds. */
const MANY_ROWS = 80;
/** What a unit of weight counts in cents where plans are sought that a budget allows. */
const WEIGHT_SHARES = [0, 1, 2 ** -20] as const;

/**
 * Branch and cut on the landmark program: a plan must take an action of every landmark, landmarks are found where the
 * program's solution misses one, actions whose reduced cost exceeds the room are ruled out, and what is left is branched
 * on. Landmarks are valid for the whole task wherever they were found. See README.md.
 */
class BranchAndCut {
  /** Nodes of the proof; those that break ties are not counted. */
  nodes = 0;
  private stopped = false;
  /** Whether the budget allows some plan could not be told in time. */
  private undecided = false;
  private readonly program: CoverProgram;
  private readonly separator: LandmarkSeparator;
  private readonly closure: Closure;
  private readonly finder: PlanFinder;
  private readonly sides: readonly SideLimit[];
  private readonly budget: BillLimit | null;
  /** An action beyond the task's that costs nothing: taking it switches on the row that it heads. */
  private readonly lever: number;
  /** Rows against plans that were met and are billed too much; they join the program in the next round. */
  private tooDear: LandmarkRow[] = [];
  private readonly keepsAll: boolean;
  private readonly anyPlan: boolean;
  private readonly memory: SearchMemory | undefined;
  private readonly limits: PlanLimits;
  /** Actions that are in no plan as light as the best one. */
  private readonly gone: Uint8Array;
  private readonly value: Float64Array;
  private best: PlanActions | null = null;
  /** Only plans lighter than this count. */
  private limit: number;
  /** The least bound of the branches that were not looked into. */
  private leftOpen = Number.POSITIVE_INFINITY;
  private stopAtFirst = false;
  private foundOne = false;
  /** While ties are broken, a plan counts only where it takes one of these. */
  private tied: readonly number[] = [];

  constructor(
    private readonly task: Task,
    { limits = {}, sides = [], budget = null, keepsAll = false, anyPlan = false, memory }: SearchOptions,
  ) {
    this.limits = limits;
    this.memory = memory;
    this.keepsAll = keepsAll;
    this.anyPlan = anyPlan;
    this.budget = budget;
    this.sides = sides;
    this.closure = new Closure(task);
    this.finder = new PlanFinder(task, this.closure);
    this.separator = new LandmarkSeparator(task, this.closure);
    this.gone = new Uint8Array(task.actions);
    const bills = budget?.bills ?? 0;
    this.lever = task.actions + bills;
    this.value = new Float64Array(this.lever + 1);
    this.limit = weigh(task, task.cost.keys()) + 1;
    for (const { amount, most } of [...sides, ...(budget?.sides ?? [])])
      for (let action = 0; action < task.actions; action++)
        if ((amount[action] ?? 0) > most) this.gone[action] = 1;
    this.recordIfAny(this.finder.first());
    if (task.actions > MANY_ACTIONS) this.improveBest();
    this.program = this.firstProgram();
  }

  remember(): void {
    if (this.best !== null) this.memory?.keep(this.task, this.program.landmarksInUse(), this.best);
  }

  /** Something was not looked into. */
  get isCut(): boolean {
    return this.stopped || this.undecided;
  }

  /** The program without rows, or over the landmarks of the search before where enough of them are left to start from. */
  private firstProgram(): CoverProgram {
    const { actions, cost } = this.task;
    const { bills = 0, rows = [], mostOf = [], sides = [] } = this.budget ?? {};
    const known = this.recall();
    const columns = [...cost.keys()].filter((action) => (cost[action] ?? 0) > 0 && this.gone[action] === 0);
    const bill = Array.from({ length: bills }, (_, i) => actions + i);
    const costs = new Float64Array(this.value.length);
    costs.set(cost);
    const most = this.budget === null ? undefined : [...cost.map(() => 1), ...mostOf, 1];
    const limits = { sides: [...this.sides, ...sides], most };
    const program = new CoverProgram(costs, [...columns, ...bill, this.lever], limits);
    for (const row of [...known, ...rows]) program.addRow(row);
    return program;
  }

  private recall(): readonly LandmarkRow[] {
    if (this.memory === undefined || this.best === null) return [];
    const { rows, plan } = this.memory.recall(this.task, this.closure);
    if (rows.length < FEW_ROWS) return [];
    this.closure.reset(GOALS);
    for (const action of plan) this.closure.allow(action);
    if (this.closure.isComplete) this.record(plan);
    return rows;
  }

  result(): SearchOutcome {
    const { best, nodes } = this;
    if (best === null) return { kind: this.isCut ? "not-in-time" : "none" };
    const weight = weigh(this.task, best);
    const lowerBound = this.isCut ? Math.min(weight, Math.max(0, Math.ceil(this.leftOpen))) : weight;
    return { kind: "found", found: { actions: best, weight, lowerBound, nodes } };
  }

  boundBelow(weight: number): readonly PricedRow[] {
    this.limit = weight;
    for (let round = 0; round < PATIENCE && this.relax(0, { isRoot: true }) !== null; round++);
    return this.program.pricedRows();
  }

  /** Finds the lightest weight. Afterwards the program stands at the root again. */
  prove(): void {
    const first = this.relax(0, { isRoot: true });
    if (first === null) return;
    if (this.best === null) this.seekAffordable();
    this.improveBest();
    const bound = this.relax(first, { isRoot: true });
    if (bound === null) return;
    this.program.compact();
    const root = this.program.save();
    this.branch(bound);
    this.program.restore(root);
  }

  /**
   * Each name in turn is taken into the plan where some lightest plan has it beside those taken so far, and ruled out
   * where none has; the names between two of the plan together, halved where one of them is tied. No plan that weighs the
   * same holds another as a part, since every action costs something: another one takes a name that is still open. Each
   * time the plan changed, it is asked first whether there is any. The clock may cut this short, which leaves a lightest
   * plan all the same.
   */
  breakTies(names: (action: number) => string | null): void {
    const { program, best } = this;
    if (best === null) return;
    this.limit = weigh(this.task, best) + 1;
    this.stopAtFirst = true;
    this.fixByReducedCost(true);
    program.compact();
    const isOpen = (action: number) =>
      !this.best?.has(action) && !program.isSettled(action) && this.gone[action] === 0;
    const named = this.task.owners
      .flatMap((_, action) => {
        const name = best.has(action) || isOpen(action) ? names(action) : null;
        return name === null ? [] : [{ name, action }];
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const actions = named.map(({ action }) => action);
    let isNew = true;
    for (let place = 0; place < actions.length; ) {
      const open = actions.slice(place).filter(isOpen);
      if (open.length === 0 || this.limits.stop?.() || (isNew && !this.hasLightest(open))) return;
      const next = actions.findIndex((action, i) => i >= place && this.best?.has(action));
      if (next < 0) return;
      const found = this.firstTied(actions.slice(place, next).filter(isOpen));
      isNew = found !== null;
      program.take(found ?? actions[next] ?? 0);
      place = (found === null ? next : actions.indexOf(found)) + 1;
    }
  }

  /** The first of `actions` that a lightest plan takes, which is `best` then; those before it, or all, are ruled out. */
  private firstTied(actions: readonly number[]): number | null {
    const { program } = this;
    let [from, to] = [0, actions.length];
    if (to === 0) return null;
    for (let half = to; ; half = (from + to + 1) >> 1) {
      const part = actions.slice(from, half);
      if (this.hasLightest(part)) to = half;
      else {
        for (const action of part) program.ruleOut(action);
        from = half;
      }
      if (from === to) return null;
      if (to - from === 1 && this.best?.has(actions[from] ?? 0)) return actions[from] ?? null;
    }
  }

  /** Whether a lightest plan takes one of `actions`; `best` is then that plan. */
  private hasLightest(actions: readonly number[]): boolean {
    const { program, lever } = this;
    const before = program.save();
    const row = { head: lever, actions: Int32Array.from(actions).sort() };
    program.addRow(row);
    program.take(lever);
    this.foundOne = false;
    this.tied = actions;
    this.explore(0);
    program.restore(before);
    program.withdraw(row);
    return this.foundOne;
  }

  /** One node: bound it, and branch where it may hold a better plan. */
  private explore(parentBound: number): void {
    if (this.stopAtFirst ? this.foundOne || this.limits.stop?.() : this.limitReached()) {
      this.leftOpen = Math.min(this.leftOpen, parentBound);
      return;
    }
    if (!this.stopAtFirst) this.nodes++;
    const bound = this.relax(parentBound, { isRoot: false });
    if (bound !== null) this.branch(bound);
  }

  private branch(bound: number): void {
    const action = this.chooseBranch();
    if (action < 0) return;
    const before = this.program.save();
    this.program.take(action);
    this.explore(bound);
    this.program.restore(before);
    this.program.ruleOut(action);
    this.explore(bound);
  }

  /**
   * Solves the program, adds the landmarks that its solution misses, and so on. The node's bound, or null where the node
   * can hold no plan below the limit (or its only one was recorded).
   */
  private relax(known: number, { isRoot }: { readonly isRoot: boolean }): number | null {
    const { program } = this;
    let bound = known;
    let idle = 0;
    for (let round = 0; round < MOST_ROUNDS && idle < PATIENCE; round++) {
      if (this.stopAtFirst ? this.limits.stop?.() : this.isTimeUp()) {
        this.leftOpen = Math.min(this.leftOpen, bound);
        return null;
      }
      if (!program.solve(this.limit + 1, this.limits.stop)) return null;
      const before = bound;
      bound = Math.max(known, program.safeBound().bound);
      if (Math.ceil(bound) >= this.limit) return null;
      if (this.stopAtFirst && this.foundOne) return null;
      this.fixByReducedCost(isRoot);
      this.readValues();
      if (!this.cut(isRoot)) break;
      // Without a plan there is no room to measure a gain by.
      const isSlow = this.best !== null && bound - before < GAIN * (this.limit - bound);
      idle = round > 0 && isSlow ? idle + 1 : 0;
      if (program.rowCount > MANY_ROWS) program.dropLooseRows();
    }
    if (Math.ceil(bound) >= this.limit) return null;
    return bound;
  }

  /** Adds violated landmarks, known ones first; false where there are none. Plans met on the way are recorded. */
  private cut(isRoot: boolean): boolean {
    if ((!isRoot || this.budget !== null) && this.addKnownRows()) return true;
    const { rows, plan } = this.separator.separate(this.value, this.gone);
    this.recordIfAny(plan ?? this.finder.near(this.value, this.gone, this.limit));
    let added = false;
    const wholeMonths = this.budget?.cuts(this.value) ?? [];
    const found: readonly ProgramRow[] = [...rows, ...wholeMonths, ...this.tooDear];
    for (const row of found) added = this.program.addRow(row) || added;
    this.tooDear = [];
    return added;
  }

  private addKnownRows(): boolean {
    const { program, value } = this;
    let added = false;
    for (const row of program.brokenRows(value, VIOLATION, MOST_KNOWN)) added = program.addRow(row) || added;
    return added;
  }

  /** Plans by what they are billed, for want of any: the cheapest ones, then ways to have less on the bill. */
  private seekAffordable(): void {
    const { budget } = this;
    if (budget === null) return;
    for (const weight of WEIGHT_SHARES) {
      const cheap = this.finder.under(
        (action) => (budget.least[action] ?? 0) + weight * (this.task.cost[action] ?? 0),
      );
      if (cheap === null || this.isTimeUp()) return;
      this.recordIfAny(
        this.finder.cheapen(
          cheap,
          (plan) => budget.bill(plan).high,
          () => this.isTimeUp(),
        ),
      );
    }
  }

  private improveBest(): void {
    if (this.best !== null) this.record(this.finder.improve(this.best, () => this.isTimeUp()));
  }

  private recordIfAny(actions: Iterable<number> | null): void {
    if (actions !== null) this.record(actions);
  }

  private record(actions: Iterable<number>): void {
    const plan = prune(this.task, this.closure, actions);
    const weight = weigh(this.task, plan);
    if (weight >= this.limit || (this.stopAtFirst && !this.agrees(plan))) return;
    if (!this.sides.every(({ amount, most }) => sum(amount, plan) <= most) || !this.isAffordable(plan))
      return;
    this.best = plan;
    this.foundOne = true;
    if (!this.stopAtFirst) this.limit = weight;
  }

  /** Where `plan` is billed too much, a smallest part of it that is (a minimal cover) becomes a row: not all of these. */
  private isAffordable(plan: PlanActions): boolean {
    const { budget } = this;
    if (budget === null) return true;
    const { low, high } = budget.bill(plan);
    if (high <= budget.most) return true;
    const isTooDear = (part: PlanActions) => budget.bill(part).low > budget.most;
    const isProven = low > budget.most;
    const cover = new Set(plan);
    for (const action of plan) {
      if (!isProven || this.isTimeUp()) break;
      cover.delete(action);
      if (!isTooDear(cover)) cover.add(action);
    }
    if (!isProven && !this.stopAtFirst) {
      this.undecided = true;
      this.leftOpen = Math.min(this.leftOpen, weigh(this.task, plan));
    }
    this.tooDear.push({ head: NOT_ALL, actions: Int32Array.from(cover).sort() });
    return false;
  }

  /** While ties are broken, a plan counts only where it holds all that was taken and nothing that was ruled out. */
  private agrees(plan: ReadonlySet<number>): boolean {
    const { program } = this;
    if (!this.tied.some((action) => plan.has(action))) return false;
    return this.task.owners.every(
      (_, action) =>
        (this.task.cost[action] ?? 0) === 0 ||
        !program.isSettled(action) ||
        program.isTaken(action) === plan.has(action),
    );
  }

  /** Rules out what would lift the bound to the limit; at the root for good, where not even a tie could hold it. */
  private fixByReducedCost(isRoot: boolean): void {
    const { program, gone } = this;
    if (this.keepsAll) return;
    const { bound, reducedCost } = program.safeBound();
    const limit = isRoot && this.best !== null ? weigh(this.task, this.best) + 1 : this.limit;
    for (let action = 0; action < gone.length; action++) {
      if ((this.task.cost[action] ?? 0) === 0 || gone[action] !== 0 || program.isSettled(action)) continue;
      if (Math.ceil(bound + (reducedCost[action] ?? 0)) < limit || program.valueOf(action) > 1e-9) continue;
      program.ruleOut(action);
      if (isRoot && !this.stopAtFirst) gone[action] = 1;
    }
  }

  private readValues(): void {
    for (let action = 0; action < this.value.length; action++)
      this.value[action] = this.program.valueOf(action);
  }

  /** The action whose value says least, dear ones before cheap ones; -1 where every action is settled. */
  private chooseBranch(): number {
    let best = -1;
    let bestScore = -1;
    for (let action = 0; action < this.value.length; action++) {
      const cost = this.task.cost[action] ?? 0;
      if (cost === 0 || this.program.isSettled(action)) continue;
      const value = this.program.valueOf(action);
      const score =
        Math.min(value, 1 - value) > 1e-6 ? Math.min(value, 1 - value) * Math.sqrt(cost) : -0.5 + value / 4;
      if (score > bestScore) {
        best = action;
        bestScore = score;
      }
    }
    return best;
  }

  private limitReached(): boolean {
    const { nodes } = this.limits;
    this.stopped ||= nodes !== undefined && this.nodes >= nodes;
    return this.isTimeUp();
  }

  private isTimeUp(): boolean {
    this.stopped ||= (this.anyPlan && this.best !== null) || (this.limits.stop?.() ?? false);
    return this.stopped;
  }
}

function sum(amount: ArrayLike<number>, actions: Iterable<number>): number {
  let total = 0;
  for (const action of actions) total += amount[action] ?? 0;
  return total;
}
