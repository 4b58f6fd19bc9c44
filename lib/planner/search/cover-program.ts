import { noEntry } from "@/lib/planner/task/no-entry";
import { dualsOnRay, type StuckRow, solveDual } from "./dual-simplex";
import { keyOf, type LandmarkRow, type ProgramRow, type SideLimit, shortfall } from "./rows";
import { Tableau, type TableauState } from "./tableau";

/** Sums with side limits are not exact: so much is taken off their bounds, which are rounded up to whole numbers. */
const SIDE_MARGIN = 0.25;
/** Duals are rounded down to multiples of this, so that all sums in `safeBound` are exact in double precision. */
const QUANTUM = 2 ** -11;
/** How far a ray is followed at most. So far out sums are not exact: thousands of roundings stay below the margin. */
const FARTHEST = 2 ** 52;
const RAY_MARGIN = 1024;
const RAY_ROUNDING = 2 ** -38;
/** Rows with more room than this may go. */
const LOOSE = 1e-6;

/** A landmark with its dual: what the bound counts of it, a multiple of 2⁻¹¹. */
export interface PricedRow {
  readonly row: LandmarkRow;
  readonly dual: number;
}

export interface SafeBound {
  /** No choice of actions that meets the rows and the branches weighs less; exact, whatever was rounded before. */
  readonly bound: number;
  /** What taking each action adds to the bound at least. */
  readonly reducedCost: Float64Array;
}

export interface ProgramLimits {
  readonly sides?: readonly SideLimit[];
  /** How often an action can be taken at all, else once. */
  readonly most?: Float64Array | undefined;
}

/**
 * The covering program: the least `cost·x` under landmarks (a sum of x of at least 1, or at least the x of an action),
 * exclusions, linear rows, side limits and `x >= 0`. Rows may be added and actions taken (x = 1) or ruled out (x = 0) at any
 * time; solving goes on from where it was. Solutions come from a `Tableau` in floating point; bounds do not (`safeBound`).
 */
export class CoverProgram {
  private readonly tableau: Tableau;
  private readonly reducedCost: Float64Array;
  /** null where a row was withdrawn. */
  private readonly rows: (ProgramRow | null)[] = [];
  private readonly rowKeys = new Map<string, number>();
  private readonly sides: readonly SideLimit[];
  private readonly most: Float64Array | undefined;

  /**
   * `columns`: the actions that may be taken. The tableau lowers their costs a little, each differently, against cycling;
   * what costs nothing is made to cost a little.
   */
  constructor(
    private readonly cost: Float64Array,
    columns: readonly number[],
    { sides = [], most }: ProgramLimits = {},
  ) {
    this.sides = sides;
    this.most = most;
    this.reducedCost = new Float64Array(cost.length);
    const lowered = Float64Array.from(columns, (action) => {
      const price = cost[action] ?? noEntry();
      const step = 0.002 * ((Math.imul(action + 1, 0x9e3779b1) >>> 8) / 2 ** 24);
      return price === 0 ? step : price - step;
    });
    this.tableau = new Tableau(cost.length, columns, lowered);
    for (const [id, side] of sides.entries()) this.addSide(side, id, columns);
  }

  /** The limit as `1 - sum of amount / most >= 0`: half a unit above `most`, which no whole sum can reach. */
  private addSide({ amount, most }: SideLimit, id: number, columns: readonly number[]): void {
    this.tableau.startRow(this.cost.length + id, 1);
    for (const action of columns) this.tableau.addTerm(action, -(amount[action] ?? noEntry()) / (most + 0.5));
  }

  get rowCount(): number {
    return this.tableau.height;
  }

  /** The value of `action` in the current solution. */
  valueOf(action: number): number {
    return this.tableau.valueOf(action);
  }

  isSettled(action: number): boolean {
    return this.tableau.isFixed(action);
  }

  isTaken(action: number): boolean {
    return this.tableau.isTaken(action);
  }

  /** Takes `action` for good (until an earlier state is restored). */
  take(action: number): void {
    this.tableau.take(action);
  }

  /** Rules `action` out for good (until an earlier state is restored). */
  ruleOut(action: number): void {
    this.tableau.ruleOut(action);
  }

  save(): TableauState {
    return this.tableau.save();
  }

  restore(state: TableauState): void {
    this.tableau.restore(state);
  }

  /** The first `count` rows that are not in the tableau though `value` breaks them by more than `violation`, linear ones apart. */
  brokenRows(value: Float64Array, violation: number, count: number): readonly ProgramRow[] {
    const broken: ProgramRow[] = [];
    for (let id = 0; id < this.rows.length && broken.length < count; id++) {
      const row = this.rows[id];
      if (!row || row.kind === "linear" || this.tableau.holds(this.slackOf(id))) continue;
      if (shortfall(value, row) > violation) broken.push(row);
    }
    return broken;
  }

  /** The landmarks that stand in the tableau. */
  landmarksInUse(): readonly LandmarkRow[] {
    return this.rows.flatMap((row, id) =>
      row?.kind === "landmark" && this.tableau.holds(this.slackOf(id)) ? row : [],
    );
  }

  /** Adds `row` to the tableau; false where it stands there already. */
  addRow(row: ProgramRow): boolean {
    const slack = this.slackOf(this.rowId(row));
    if (this.tableau.holds(slack)) return false;
    const { tableau } = this;
    switch (row.kind) {
      case "linear":
        tableau.startRow(slack, -row.least);
        for (let i = 0; i < row.actions.length; i++)
          tableau.addTerm(row.actions[i] ?? noEntry(), row.factors[i] ?? noEntry());
        return true;
      case "not-all":
        tableau.startRow(slack, row.actions.length - 1);
        for (const action of row.actions) tableau.addTerm(action, -1);
        return true;
      case "landmark":
        tableau.startRow(slack, row.target.kind === "goals" ? -1 : 0);
        for (const action of row.actions) tableau.addTerm(action, 1);
        if (row.target.kind === "needs") tableau.addTerm(row.target.of, -1);
        return true;
    }
  }

  /** Forgets a row that was valid for a while only. It must not stand in the tableau. */
  withdraw(row: ProgramRow): void {
    const id = this.rows.indexOf(row);
    if (id < 0) return;
    this.rowKeys.delete(keyOf(row));
    this.rows[id] = null;
  }

  /** Drops rows that the solution meets with room to spare: they may be added again. */
  dropLooseRows(): void {
    this.tableau.dropLooseRows(this.slackOf(0), LOOSE);
  }

  /** Drops loose rows and the room of settled columns. */
  compact(): void {
    this.dropLooseRows();
    this.tableau.compact();
  }

  /**
   * Solves the program; false where no solution is left. Stops as soon as the objective passes `enough`, or `stop` says so,
   * with true.
   */
  solve(enough: number, stop?: () => boolean): boolean {
    const end = solveDual(this.tableau, { enough, stop });
    return end.kind !== "stuck" || !this.isHopeless(end, enough);
  }

  /** The bound that weak duality gives with the true costs, in exact arithmetic. */
  safeBound(): SafeBound {
    return this.boundFrom(this.duals());
  }

  /** The landmarks that make up the safe bound of the current solution, with their duals. */
  pricedRows(): readonly PricedRow[] {
    return [...this.duals()].flatMap(([slack, dual]) => {
      const row = this.rows[slack - this.slackOf(0)];
      return row?.kind === "landmark" ? [{ row, dual }] : [];
    });
  }

  /** By slack, rounded down. */
  private duals(): ReadonlyMap<number, number> {
    const { nonbasic, reduced, width } = this.tableau;
    const duals = new Map<number, number>();
    for (let j = 0; j < width; j++) {
      const variable = nonbasic[j] ?? noEntry();
      if (variable < this.cost.length) continue;
      const dual = Math.floor((reduced[j] ?? noEntry()) / QUANTUM) * QUANTUM;
      if (dual > 0) duals.set(variable, dual);
    }
    return duals;
  }

  private boundFrom(duals: ReadonlyMap<number, number>): SafeBound {
    const { reducedCost, tableau, most } = this;
    reducedCost.set(this.cost);
    let bound = 0;
    for (const [slack, dual] of duals) {
      const side = this.sides[slack - this.cost.length];
      if (side) bound -= this.priceSide(side, dual);
      const row = this.rows[slack - this.slackOf(0)];
      if (row) bound += this.priceRow(row, dual);
    }
    for (let action = 0; action < reducedCost.length; action++) {
      const reduced = reducedCost[action] ?? noEntry();
      if (tableau.isTaken(action)) bound += reduced;
      else if (reduced < 0 && !tableau.isFixed(action))
        bound += reduced * (most === undefined ? 1 : (most[action] ?? noEntry()));
    }
    return { bound, reducedCost };
  }

  /** Takes `dual` times the row off the reduced costs; what it adds to the bound. */
  private priceRow(row: ProgramRow, dual: number): number {
    const { reducedCost } = this;
    const lower = (action: number, by: number): void => {
      reducedCost[action] = (reducedCost[action] ?? noEntry()) - by;
    };
    switch (row.kind) {
      case "linear":
        for (let i = 0; i < row.actions.length; i++)
          lower(row.actions[i] ?? noEntry(), dual * (row.factors[i] ?? noEntry()));
        return dual * row.least - SIDE_MARGIN;
      case "not-all":
        for (const action of row.actions) lower(action, -dual);
        return -dual * (row.actions.length - 1);
      case "landmark":
        for (const action of row.actions) lower(action, dual);
        if (row.target.kind === "goals") return dual;
        lower(row.target.of, -dual);
        return 0;
    }
  }

  private priceSide({ amount, most }: SideLimit, dual: number): number {
    const { reducedCost } = this;
    for (let action = 0; action < reducedCost.length; action++)
      reducedCost[action] =
        (reducedCost[action] ?? noEntry()) + (dual * (amount[action] ?? noEntry())) / (most + 0.5);
    return dual + SIDE_MARGIN;
  }

  /**
   * Whether a stuck row really proves that nothing is left: its ray, followed far, must lift the safe bound past `enough`. A
   * row that only rounding made look so does not pass.
   */
  private isHopeless(stuck: StuckRow, enough: number): boolean {
    const far = Math.min(FARTHEST, 2 ** Math.ceil(Math.log2((4 * (enough + RAY_MARGIN)) / stuck.gap)));
    const duals = new Map<number, number>();
    for (const [variable, dual] of dualsOnRay(this.tableau, stuck, far))
      if (variable >= this.cost.length) duals.set(variable, Math.floor(dual));
    return this.boundFrom(duals).bound > enough + RAY_MARGIN + far * RAY_ROUNDING;
  }

  /** The variables of actions come first, then those of side limits, then those of rows. */
  private slackOf(id: number): number {
    return this.cost.length + this.sides.length + id;
  }

  private rowId(row: ProgramRow): number {
    const key = keyOf(row);
    const known = this.rowKeys.get(key);
    if (known !== undefined) return known;
    const id = this.rows.push(row) - 1;
    this.rowKeys.set(key, id);
    return id;
  }
}
