import type { Task } from "@/lib/planner/task/task";
import type { PlanLimits } from "@/lib/planner/types";
import { Bounding } from "./bounding";
import { Branching } from "./branching";
import { TieBreaker } from "./break-ties";
import type { BillLimit } from "./budget";
import type { PricedRow } from "./cover-program";
import { Proof } from "./proof";
import { prove } from "./prove";
import type { SideLimit } from "./rows";
import type { SearchMemory } from "./search-memory";
import { SearchState } from "./search-state";

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
}

/** With a budget, each tie can take as long as the proof: they may take half of its branches, and so many besides. */
const MOST_TIE_NODES = 64;

/**
 * The lightest plan of `task`, proven where no limit stopped the search: branch and cut on the landmark program. A plan must
 * take an action of every landmark, landmarks are found where the program's solution misses one, actions whose reduced cost
 * exceeds the room are ruled out, and what is left is branched on. See README.md. Of the lightest plans it is the one whose
 * sorted list of `names` comes first (a gap's plan is just the best one found).
 */
export function findLightestPlan(task: Task, options: SearchOptions = {}): SearchOutcome {
  const { limits = {}, sides, budget, names, memory, anyPlan = false } = options;
  const { stop } = limits;
  const proof = new Proof(limits, anyPlan);
  const state = new SearchState(task, proof, { sides, budget, memory, isTimeUp: () => proof.isOver() });
  const bounding = new Bounding(state, { stop });
  const branching = new Branching(state, bounding);
  prove(state, proof, { bounding, branching, stop });
  if (state.best !== null) memory?.keep(task, state.program.landmarksInUse(), state.best);
  if (names && !proof.isCut) {
    const mostNodes = budget ? MOST_TIE_NODES + proof.nodes / 2 : Number.POSITIVE_INFINITY;
    const stopTies = () => stop?.() ?? false;
    new TieBreaker(state, { names, stop: stopTies, mostNodes, bounding, branching }).breakTies();
  }
  return resultOf(state, proof);
}

function resultOf(state: SearchState, { isCut, leftOpen, nodes }: Proof): SearchOutcome {
  const { best } = state;
  if (best === null) return { kind: isCut ? "not-in-time" : "none" };
  const weight = state.weightOf(best);
  const lowerBound = isCut ? Math.min(weight, Math.max(0, Math.ceil(leftOpen))) : weight;
  return { kind: "found", found: { actions: best, weight, lowerBound, nodes } };
}

/**
 * The landmarks with which the root of the search alone bounds the weight of every plan from below, nothing ruled out:
 * the least whole number above the sum of the duals of those for the goals. Each is tight or next to it.
 */
export function boundAtRoot(task: Task, weight: number, limits: PlanLimits = {}): readonly PricedRow[] {
  const proof = new Proof(limits, false);
  const state = new SearchState(task, proof, { isTimeUp: () => proof.isOver() });
  state.limit = weight;
  new Bounding(state, { keepsAll: true, stop: limits.stop }).exhaust(proof);
  return state.program.pricedRows();
}
