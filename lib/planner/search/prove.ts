import type { Bounding } from "./bounding";
import type { Branching } from "./branching";
import type { Proof } from "./proof";
import type { SearchState } from "./search-state";
import { seekAffordable } from "./seek-affordable";

/**
 * Finds the lightest weight: a plan within the budget, the root, better plans, then branch and cut. Afterwards the program
 * stands at the root again.
 */
export function prove(
  state: SearchState,
  proof: Proof,
  {
    bounding,
    branching,
    stop,
  }: {
    readonly bounding: Bounding;
    readonly branching: Branching;
    readonly stop: (() => boolean) | undefined;
  },
): void {
  if (state.best === null && !seekAffordable(state, proof, stop)) return;
  const first = bounding.bound(proof, { isRoot: true, known: 0 });
  if (first === null) return;
  state.improveBest(proof);
  const bound = bounding.bound(proof, { isRoot: true, known: first });
  if (bound === null) return;
  state.program.compact();
  const root = state.program.save();
  branching.branch(proof, bound);
  state.program.restore(root);
}
