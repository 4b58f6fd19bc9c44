import { noEntry } from "@/lib/planner/task/no-entry";
import type { Bounding } from "./bounding";
import type { Quest, SearchState } from "./search-state";

/** Values nearer to a whole number are rounding. */
const WHOLE = 1e-6;

/** Branch and cut, depth first: an action is taken, then ruled out, and what is left is bounded each time. */
export class Branching {
  constructor(
    private readonly state: SearchState,
    private readonly bounding: Bounding,
  ) {}

  /** Looks into what the program has left, of which `known` is a bound. */
  explore(quest: Quest, known: number): void {
    if (!quest.enter()) {
      quest.leave(known);
      return;
    }
    const bound = this.bounding.bound(quest, { isRoot: false, known });
    if (bound !== null) this.branch(quest, bound);
  }

  branch(quest: Quest, bound: number): void {
    const action = this.chooseAction();
    if (action === null) return;
    const { program } = this.state;
    const before = program.save();
    program.take(action);
    this.explore(quest, bound);
    program.restore(before);
    program.ruleOut(action);
    this.explore(quest, bound);
  }

  /** The action whose value says least, dear ones before cheap ones; null where every action is settled. */
  private chooseAction(): number | null {
    const { state } = this;
    let best: number | null = null;
    let bestScore = -1;
    for (let action = 0; action < state.task.actions; action++) {
      if (!state.isOpen(action)) continue;
      const value = state.program.valueOf(action);
      const doubt = Math.min(value, 1 - value);
      const score =
        doubt > WHOLE ? doubt * Math.sqrt(state.task.cost[action] ?? noEntry()) : -0.5 + value / 4;
      if (score > bestScore) {
        best = action;
        bestScore = score;
      }
    }
    return best;
  }
}
