import { noEntry } from "@/lib/planner/task/no-entry";
import type { SafeBound } from "./cover-program";
import type { ProgramRow } from "./rows";
import type { Quest, SearchState } from "./search-state";

/** Rounds of separation in a row that may gain next to nothing before the search branches. */
const PATIENCE = 3;
/** What counts as a gain, relative to the room between bound and best plan. */
const GAIN = 0.01;
const MOST_ROUNDS = 60;
/** By how much a known landmark must be violated to come back into the program. */
const VIOLATION = 1e-4;
/** So many of them come back in a round at most. */
const MOST_KNOWN = 40;
/** Rows beyond which loose ones are dropped between rounds. */
const MANY_ROWS = 80;
/** Values up to this are rounding. */
const NOTHING = 1e-9;

/** Where in the tree a program is bounded: what holds at the root holds everywhere. */
export interface Place {
  readonly isRoot: boolean;
  /** A bound that is known already. */
  readonly known: number;
}

export interface BoundingOptions {
  /** Nothing is ruled out by reduced costs: the landmarks alone carry the bound. */
  readonly keepsAll?: boolean | undefined;
  readonly stop?: (() => boolean) | undefined;
}

/** Bounds what the program has left from below: solves it, adds the landmarks that its solution misses, and so on. */
export class Bounding {
  constructor(
    private readonly state: SearchState,
    private readonly options: BoundingOptions,
  ) {}

  /**
   * Rounds until the bound no longer rises or no landmark is missed; plans met on the way are offered. null where nothing is
   * left to look into: no plan that is looked for, or no time.
   */
  bound(quest: Quest, { isRoot, known }: Place): number | null {
    const { state } = this;
    const { program } = state;
    let bound = known;
    let idle = 0;
    for (let round = 0; round < MOST_ROUNDS && idle < PATIENCE; round++) {
      if (quest.isOver()) {
        quest.leave(bound);
        return null;
      }
      if (!program.solve(state.limit + 1, this.options.stop)) return null;
      const before = bound;
      const safe = program.safeBound();
      bound = Math.max(known, safe.bound);
      if (Math.ceil(bound) >= state.limit) return null;
      this.ruleOutByCost(quest, isRoot, safe);
      state.readValues();
      if (!this.separate(quest, isRoot, safe)) break;
      // Without a plan there is no room to measure a gain by, unless it is that of the budget.
      const isSlow =
        (state.best !== null || state.objective === "bill") && bound - before < GAIN * (state.limit - bound);
      idle = round > 0 && isSlow ? idle + 1 : 0;
      if (program.rowCount > MANY_ROWS) program.dropLooseRows();
    }
    return Math.ceil(bound) >= state.limit ? null : bound;
  }

  /** Bounds the root again and again, while that may help. */
  exhaust(quest: Quest): void {
    for (let round = 0; round < PATIENCE; round++)
      if (this.bound(quest, { isRoot: true, known: 0 }) === null) return;
  }

  /** Rules out what would lift the bound to the limit; at the root for good, where not even a tie could hold it. */
  ruleOutByCost(
    quest: Quest,
    isRoot: boolean,
    { bound, reducedCost }: SafeBound = this.state.program.safeBound(),
  ): void {
    const { state } = this;
    const { program, gone, best } = state;
    if (this.options.keepsAll) return;
    const limit = state.limit + (isRoot && quest.isProof && best !== null ? 1 : 0);
    for (let action = 0; action < gone.length; action++) {
      if (gone[action] !== 0 || !state.isOpen(action)) continue;
      if (Math.ceil(bound + (reducedCost[action] ?? noEntry())) < limit || program.valueOf(action) > NOTHING)
        continue;
      program.ruleOut(action);
      if (isRoot && (quest.isProof || state.objective === "bill")) gone[action] = 1;
    }
  }

  /** Adds violated rows, known ones first; false where there are none. */
  private separate(quest: Quest, isRoot: boolean, { reducedCost }: SafeBound): boolean {
    const { state } = this;
    const { program, value, gone, budget } = state;
    if ((!isRoot || budget !== null) && this.add(program.brokenRows(value, VIOLATION, MOST_KNOWN)))
      return true;
    if (isRoot) {
      const ascent = state.separator.ascend(reducedCost, gone, this.options.stop);
      state.offer(quest, ascent.plan);
      if (this.add(ascent.rows)) return true;
    }
    const { rows, plan } = state.separator.separate(value, gone);
    state.offer(
      quest,
      plan ??
        state.finder.near(value, gone, state.objective === "weight" ? state.limit : Number.POSITIVE_INFINITY),
    );
    const added = this.add([...rows, ...(budget?.cuts(value) ?? []), ...state.tooDear]);
    state.tooDear = [];
    return added;
  }

  private add(rows: readonly ProgramRow[]): boolean {
    let added = false;
    for (const row of rows) added = this.state.program.addRow(row) || added;
    return added;
  }
}
