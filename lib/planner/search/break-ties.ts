import type { Bounding } from "./bounding";
import type { Branching } from "./branching";
import type { PlanActions } from "./first-plan";
import { type LandmarkRow, needsOf } from "./rows";
import type { Quest, SearchState } from "./search-state";

/** How much of it there may be. */
class Effort {
  nodes = 0;

  constructor(
    private readonly most: number,
    private readonly stop: () => boolean,
  ) {}

  isSpent(): boolean {
    return this.nodes >= this.most || this.stop();
  }
}

/** The search for a plan as light as the best one that takes one of `among` and agrees with what is settled. */
class Tie implements Quest {
  readonly isProof = false;
  isFound = false;

  constructor(
    private readonly state: SearchState,
    private readonly among: readonly number[],
    private readonly effort: Effort,
  ) {}

  isOver(): boolean {
    return this.isFound || this.effort.isSpent();
  }

  enter(): boolean {
    if (this.isOver()) return false;
    this.effort.nodes++;
    return true;
  }

  leave(): void {}

  accepts(plan: PlanActions): boolean {
    const { program, task } = this.state;
    if (!this.among.some((action) => plan.has(action))) return false;
    return task.cost.every(
      (cost, action) =>
        cost === 0 || !program.isSettled(action) || program.isTaken(action) === plan.has(action),
    );
  }

  found(): void {
    this.isFound = true;
  }

  leaveUndecided(): void {}
}

export interface TieOptions {
  /** null for actions that no tie is broken by. */
  readonly names: (action: number) => string | null;
  readonly stop: () => boolean;
  /** Branches that may be looked into for it. */
  readonly mostNodes: number;
  readonly bounding: Bounding;
  readonly branching: Branching;
}

/**
 * Each name in turn is taken into the plan where some lightest plan has it beside those taken so far, and ruled out
 * where none has; the names between two of the plan together, halved where one of them is tied. No plan that weighs the
 * same holds another as a part, since every action costs something: another one takes a name that is still open. Each
 * time the plan changed, it is asked first whether there is any. The clock or `mostNodes` may cut this short, which leaves a
 * lightest plan all the same.
 */
export class TieBreaker {
  private readonly effort: Effort;

  constructor(
    private readonly state: SearchState,
    private readonly options: TieOptions,
  ) {
    this.effort = new Effort(options.mostNodes, options.stop);
  }

  /** The best plan of `state`, which is proven, gives way to the lightest one whose names come first. */
  breakTies(): void {
    const { state } = this;
    const { program, best } = state;
    if (best === null) return;
    state.limit = state.weightOf(best) + 1;
    this.options.bounding.ruleOutByCost(new Tie(state, [], this.effort), true);
    program.compact();
    const actions = this.namedActions(best);
    let isNew = true;
    for (let place = 0; place < actions.length; ) {
      const open = actions.slice(place).filter((action) => this.isTied(action));
      if (open.length === 0 || this.effort.isSpent() || (isNew && !this.hasLightest(open))) return;
      const next = actions.findIndex((action, i) => i >= place && state.best?.has(action));
      const taken = actions[next];
      if (taken === undefined) return;
      const found = this.firstTied(actions.slice(place, next).filter((action) => this.isTied(action)));
      isNew = found !== null;
      program.take(found ?? taken);
      place = (found === null ? next : actions.indexOf(found)) + 1;
    }
  }

  /** What the best plan takes and what another one could, by name. */
  private namedActions(best: PlanActions): readonly number[] {
    return this.state.task.owners
      .flatMap((_, action) => {
        const name = best.has(action) || this.isTied(action) ? this.options.names(action) : null;
        return name === null ? [] : [{ name, action }];
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ action }) => action);
  }

  /** Another lightest plan may take `action`. */
  private isTied(action: number): boolean {
    const { best, program, gone } = this.state;
    return !best?.has(action) && !program.isSettled(action) && gone[action] === 0;
  }

  /** The first of `actions` that a lightest plan takes, which is `best` then; those before it, or all, are ruled out. */
  private firstTied(actions: readonly number[]): number | null {
    const { program } = this.state;
    let [from, to] = [0, actions.length];
    if (to === 0) return null;
    for (let half = to; ; half = (from + to + 1) >> 1) {
      const part = actions.slice(from, half);
      if (this.hasLightest(part)) to = half;
      else {
        for (const action of part) program.ruleOut(action);
        from = half;
      }
      const first = actions[from];
      if (from === to || first === undefined) return null;
      if (to - from === 1 && this.state.best?.has(first)) return first;
    }
  }

  /** Whether a lightest plan takes one of `actions`; `best` is then that plan. */
  private hasLightest(actions: readonly number[]): boolean {
    const { program, lever } = this.state;
    const before = program.save();
    const row: LandmarkRow = {
      kind: "landmark",
      target: needsOf(lever),
      actions: Int32Array.from(actions).sort(),
    };
    const tie = new Tie(this.state, actions, this.effort);
    program.addRow(row);
    program.take(lever);
    this.options.branching.explore(tie, 0);
    program.restore(before);
    program.withdraw(row);
    return tie.isFound;
  }
}
