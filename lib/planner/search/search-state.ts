import { noEntry } from "@/lib/planner/task/no-entry";
import type { Task } from "@/lib/planner/task/task";
import type { BillLimit } from "./budget";
import { Closure } from "./closure";
import { CoverProgram } from "./cover-program";
import { type PlanActions, PlanFinder, prune, weigh } from "./first-plan";
import { type ExclusionRow, GOALS, type LandmarkRow, type SideLimit } from "./rows";
import type { SearchMemory } from "./search-memory";
import { LandmarkSeparator } from "./separate-landmarks";

/** What the branches are walked for: a proof of the least weight, or another plan that weighs the same. */
export interface Quest {
  /** Each plan found is the limit for the next, and what is ruled out at the root is ruled out for good. */
  readonly isProof: boolean;
  /** Nothing more is looked into: it is found, or time is up. */
  isOver(): boolean;
  /** Whether one more branch may be looked into. */
  enter(): boolean;
  /** A branch with this bound is not looked into. */
  leave(bound: number): void;
  /** Whether `plan`, which is light enough, is one that is looked for. */
  accepts(plan: PlanActions): boolean;
  /** A plan that is accepted is within all limits. */
  found(): void;
  /** Whether the budget allows a plan of this weight could not be told. */
  leaveUndecided(weight: number): void;
}

/** What the program has least of: the weight, or what is billed, where any plan within the budget will do. */
export type Objective = "weight" | "bill";

export interface StateOptions {
  /** What a plan may come to beside its weight. */
  readonly sides?: readonly SideLimit[] | undefined;
  /** What it may be billed. */
  readonly budget?: BillLimit | null | undefined;
  /** What the search before left. */
  readonly memory?: SearchMemory | undefined;
  readonly objective?: Objective;
  readonly isTimeUp: () => boolean;
}

/** With more actions than these a round takes longer than making the first plan better. */
const MANY_ACTIONS = 2000;
/** With fewer landmarks than these from the search before, a search starts afresh. */
const FEW_ROWS = 4;

/** What bounding, proving and breaking ties work on: the program, what is ruled out, and the best plan. */
export class SearchState {
  readonly program: CoverProgram;
  readonly closure: Closure;
  readonly finder: PlanFinder;
  readonly separator: LandmarkSeparator;
  /** Actions that are in no plan as light as the best one, or in none within the budget. */
  readonly gone: Uint8Array;
  /** The solution of the program: actions of the task, then bills, then the lever. */
  readonly value: Float64Array;
  /** An action beyond the task's that costs nothing: taking it switches on the row that it heads. */
  readonly lever: number;
  readonly budget: BillLimit | null;
  /** Rows against plans that were met and are billed too much; they join the program in the next round. */
  tooDear: ExclusionRow[] = [];
  best: PlanActions | null = null;
  /** Only plans below this count, in the units of the objective. */
  limit: number;
  readonly objective: Objective;
  private readonly sides: readonly SideLimit[];
  private readonly isTimeUp: () => boolean;

  constructor(
    readonly task: Task,
    quest: Quest,
    { sides = [], budget = null, memory, objective = "weight", isTimeUp }: StateOptions,
  ) {
    this.objective = objective;
    this.sides = sides;
    this.budget = budget;
    this.isTimeUp = isTimeUp;
    this.closure = new Closure(task);
    this.finder = new PlanFinder(task, this.closure);
    this.separator = new LandmarkSeparator(task, this.closure);
    this.lever = task.actions + (budget?.mostOf.length ?? 0);
    this.value = new Float64Array(this.lever + 1);
    this.gone = new Uint8Array(task.actions);
    for (const { amount, most } of [...sides, ...(budget?.sides ?? [])])
      for (let action = 0; action < task.actions; action++)
        if ((amount[action] ?? noEntry()) > most) this.gone[action] = 1;
    this.limit =
      objective === "bill" && budget !== null ? budget.most + 1 : weigh(task, task.cost.keys()) + 1;
    this.offer(quest, this.finder.first());
    if (task.actions > MANY_ACTIONS) this.improveBest(quest);
    this.program = this.firstProgram(this.recall(quest, memory));
  }

  weightOf(plan: PlanActions): number {
    return weigh(this.task, plan);
  }

  /** Takes note of a plan that was met, where it is lighter than the best one and within all limits. */
  offer(quest: Quest, actions: Iterable<number> | null): void {
    if (actions === null) return;
    const plan = prune(this.task, this.closure, actions);
    const weight = this.weightOf(plan);
    if ((this.objective === "weight" && weight >= this.limit) || !quest.accepts(plan)) return;
    if (!this.sides.every(({ amount, most }) => sumOf(amount, plan) <= most)) return;
    if (!this.isAffordable(quest, plan)) return;
    this.best = plan;
    if (quest.isProof) this.limit = weight;
    quest.found();
  }

  improveBest(quest: Quest): void {
    if (this.best !== null) this.offer(quest, this.finder.improve(this.best, this.isTimeUp));
  }

  /** Whether the program may still take `action` or leave it, and its weight is not nothing. */
  isOpen(action: number): boolean {
    return (this.task.cost[action] ?? noEntry()) > 0 && !this.program.isSettled(action);
  }

  /** To be called at the root. */
  ruleOutForGood(action: number): void {
    this.gone[action] = 1;
    this.program.ruleOut(action);
  }

  readValues(): void {
    for (let action = 0; action < this.value.length; action++)
      this.value[action] = this.program.valueOf(action);
  }

  /** Where `plan` is billed too much, a smallest part of it that is (a minimal cover) becomes a row: not all of these. */
  private isAffordable(quest: Quest, plan: PlanActions): boolean {
    const { budget } = this;
    if (budget === null) return true;
    const { low, high } = budget.bill(plan);
    if (high <= budget.most) return true;
    const isProven = low > budget.most;
    const cover = new Set(plan);
    for (const action of plan) {
      if (!isProven || this.isTimeUp()) break;
      cover.delete(action);
      if (budget.bill(cover).low <= budget.most) cover.add(action);
    }
    if (!isProven) quest.leaveUndecided(this.weightOf(plan));
    this.tooDear.push({ kind: "not-all", actions: Int32Array.from(cover).sort() });
    return false;
  }

  /** Over `known` landmarks, and those of the budget. */
  private firstProgram(known: readonly LandmarkRow[]): CoverProgram {
    const { actions, cost } = this.task;
    const { rows = [], mostOf = [], sides = [] } = this.budget ?? {};
    const isIn = (action: number) =>
      action >= actions || ((cost[action] ?? noEntry()) > 0 && this.gone[action] === 0);
    const costs = this.widened(
      this.objective === "bill" && this.budget !== null ? this.budget.price : cost,
      0,
    );
    const most = this.widened(new Float64Array(actions).fill(1), 1);
    most.set(mostOf, actions);
    const program = new CoverProgram(costs, [...costs.keys()].filter(isIn), {
      sides: [...this.sides, ...sides].map((side) => ({ ...side, amount: this.widened(side.amount, 0) })),
      most: this.budget === null ? undefined : most,
    });
    for (const row of [...known, ...rows]) program.addRow(row);
    return program;
  }

  /** A number for each action, bill and the lever: `rest` where `list` has none. */
  private widened(list: Float64Array, rest: number): Float64Array {
    const wide = new Float64Array(this.value.length).fill(rest);
    wide.set(list);
    return wide;
  }

  /** The landmarks of the search before, where enough of them are left to start from; its plan is offered. */
  private recall(quest: Quest, memory: SearchMemory | undefined): readonly LandmarkRow[] {
    if (memory === undefined || this.best === null) return [];
    const { rows, plan } = memory.recall(this.task, this.closure);
    if (rows.length < FEW_ROWS) return [];
    this.closure.reset(GOALS);
    for (const action of plan) this.closure.allow(action);
    if (this.closure.isComplete) this.offer(quest, plan);
    return rows;
  }
}

function sumOf(amount: Float64Array, actions: Iterable<number>): number {
  let sum = 0;
  for (const action of actions) sum += amount[action] ?? noEntry();
  return sum;
}
