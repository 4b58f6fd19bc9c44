import { noEntry } from "@/lib/planner/task/no-entry";
import type { Bounding } from "./bounding";
import type { Quest, SearchState } from "./search-state";

/** Values nearer to a whole number are rounding. */
const WHOLE = 1e-6;
/** Bills whose values are nearer to a whole number are not branched on. */
const DOUBTFUL = 0.02;

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
    const choice = this.chooseBill() ?? this.chooseAction();
    if (choice === null) return;
    const { program } = this.state;
    const before = program.save();
    program.take(choice);
    this.explore(quest, bound);
    program.restore(before);
    program.ruleOut(choice);
    this.explore(quest, bound);
  }

  /** Where the bill is what counts: the bill of which it says least whether it is paid at all. */
  private chooseBill(): number | null {
    const { budget, task, program, objective } = this.state;
    if (budget === null || objective !== "bill") return null;
    let best: number | null = null;
    let bestScore = 0;
    for (let bill = task.actions; bill < task.actions + budget.bills; bill++) {
      const value = program.valueOf(bill);
      const doubt = program.isSettled(bill) ? 0 : Math.min(value, 1 - value);
      const score = doubt * (budget.price[bill] ?? noEntry());
      if (doubt < DOUBTFUL || score <= bestScore) continue;
      best = bill;
      bestScore = score;
    }
    return best;
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
      const cost = state.task.cost[action] ?? noEntry();
      const score = doubt > WHOLE ? doubt * Math.sqrt(cost) : -0.5 + value / 4;
      if (score > bestScore) {
        best = action;
        bestScore = score;
      }
    }
    return best;
  }
}
