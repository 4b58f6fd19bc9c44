import { Bounding } from "./bounding";
import { Branching } from "./branching";
import type { Proof } from "./proof";
import { type Quest, SearchState } from "./search-state";

/** Bills beyond this are not exact in the bound: a budget above it rules nothing out. */
const MOST_CENTS = 2 ** 40;

/** The search for any plan within the budget. It shares nodes and clock with the proof. */
class Seek implements Quest {
  readonly isProof = false;
  isFound = false;
  isUndecided = false;
  /** The root is bounded to its end even where a plan is found, since it tells what no plan within the budget takes. */
  isAtRoot = true;

  constructor(private readonly proof: Proof) {}

  isOver(): boolean {
    return (this.isFound && !this.isAtRoot) || this.proof.isOver();
  }

  enter(): boolean {
    return !this.isFound && this.proof.enter();
  }

  leave(): void {}

  accepts(): boolean {
    return true;
  }

  found(): void {
    this.isFound = true;
  }

  leaveUndecided(weight: number): void {
    this.isUndecided = true;
    this.proof.leaveUndecided(weight);
  }
}

/**
 * The same search with what is billed in place of the weight: finds a plan within the budget for `state`, which has none, and
 * rules out for good what no such plan takes. false where it is proven that there is none. `state` stands at the root.
 */
export function seekAffordable(state: SearchState, proof: Proof, stop: (() => boolean) | undefined): boolean {
  const { task, budget } = state;
  if (budget === null || budget.most > MOST_CENTS) return true;
  const seek = new Seek(proof);
  const isTimeUp = () => proof.isOver();
  const billed = new SearchState(task, seek, { budget, objective: "bill", isTimeUp });
  const bounding = new Bounding(billed, { stop });
  const bound = bounding.bound(seek, { isRoot: true, known: 0 });
  for (const [action, isGone] of billed.gone.entries()) if (isGone === 1) state.ruleOutForGood(action);
  for (const row of billed.program.landmarksInUse())
    if (row.actions.every((action) => action < task.actions)) state.program.addRow(row);
  seek.isAtRoot = false;
  if (!seek.isFound && bound !== null) new Branching(billed, bounding).branch(seek, bound);
  state.offer(proof, billed.best);
  return state.best !== null || seek.isUndecided || proof.isCut;
}
