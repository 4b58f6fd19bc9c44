import { GOALS } from "./closure";
import { type LandmarkRow, NOT_ALL, type ProgramRow, shortfall } from "./separate-landmarks";

/** Where a variable stands: in a row of the tableau, in a column, or settled at a fixed value. */
const SETTLED = -1_000_000_000;
const FEASIBLE = 1e-7;
const PIVOT = 1e-9;
/** Sums with side limits are not exact: so much is taken off their bounds, which are rounded up to whole numbers. */
const SIDE_MARGIN = 0.25;
/** Duals are rounded down to multiples of this, so that all sums in `safeBound` are exact in double precision. */
const QUANTUM = 2 ** -11;
/** How far a ray is followed at most. So far out sums are not exact: thousands of roundings stay below the margin. */
const FARTHEST = 2 ** 52;
const RAY_MARGIN = 1024;
const RAY_ROUNDING = 2 ** -38;

/** All that changes while the program is solved and branched on; a copy brings back an earlier state. */
export interface ProgramState {
  readonly stride: number;
  readonly height: number;
  readonly width: number;
  readonly tableau: Float64Array;
  readonly value: Float64Array;
  readonly reduced: Float64Array;
  readonly objective: number;
  readonly basic: Int32Array;
  readonly nonbasic: Int32Array;
  readonly where: Int32Array;
  readonly settled: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** A plan may come to no more than `most`: the sum of `amount` over its actions. Whole numbers, `most` not below zero. */
export interface SideLimit {
  readonly amount: ArrayLike<number>;
  readonly most: number;
}

/** A row with its dual: what the bound counts of it, a multiple of 2⁻¹¹. */
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

/**
 * The covering program `min cost·x` with `sum of x over row >= 1` (or `>= x of its head`, or `<= its length - 1`), side limits and `x >= 0`,
 * solved by the dual simplex method on a dense condensed tableau: each basic variable as a combination of the nonbasic
 * ones. Rows may be added and actions taken (x = 1) or ruled out (x = 0) at any time: the reduced costs stay valid, so
 * solving goes on from where it was.
 */
export class CoverProgram {
  private stride: number;
  private height = 0;
  private width: number;
  private tableau: Float64Array;
  private value: Float64Array;
  private readonly reduced: Float64Array;
  private objective = 0;
  private basic: Int32Array;
  private readonly nonbasic: Int32Array;
  private where: Int32Array;
  private readonly settled: Float64Array;
  private readonly lower: Float64Array;
  private readonly upper: Float64Array;
  private readonly nonzero: Int32Array;
  private readonly reducedCost: Float64Array;
  private readonly dual: Map<number, number> = new Map();
  /** null where a row was withdrawn. */
  private readonly rows: (ProgramRow | null)[] = [];
  private readonly rowKeys = new Map<string, number>();
  private readonly sides: readonly SideLimit[];
  private readonly most: ArrayLike<number> | undefined;
  pivots = 0;

  /**
   * `columns`: the actions that may be taken. Their costs are lowered a little, each differently, against cycling; what
   * costs nothing is made to cost a little. `most`: how often an action can be taken at all, else once.
   */
  constructor(
    private readonly cost: ArrayLike<number>,
    columns: readonly number[],
    {
      sides = [],
      most,
    }: { readonly sides?: readonly SideLimit[]; readonly most?: ArrayLike<number> | undefined } = {},
  ) {
    this.sides = sides;
    this.most = most;
    const actions = cost.length;
    this.stride = columns.length;
    this.width = columns.length;
    this.tableau = new Float64Array(16 * this.stride);
    this.value = new Float64Array(16);
    this.basic = new Int32Array(16);
    this.reduced = Float64Array.from(columns, (action) => {
      const price = cost[action] ?? 0;
      const step = 0.002 * ((Math.imul(action + 1, 0x9e3779b1) >>> 8) / 2 ** 24);
      return price === 0 ? step : price - step;
    });
    this.nonbasic = Int32Array.from(columns);
    this.where = new Int32Array(actions + 64).fill(SETTLED);
    this.settled = new Float64Array(actions);
    this.lower = new Float64Array(actions);
    this.upper = new Float64Array(actions).fill(Number.POSITIVE_INFINITY);
    this.nonzero = new Int32Array(columns.length);
    this.reducedCost = new Float64Array(actions);
    for (const [column, action] of columns.entries()) this.where[action] = -1 - column;
    for (const [id, side] of sides.entries()) this.addSide(side, id, columns);
  }

  /** The variables of actions come first, then those of side limits, then those of rows. */
  private get firstRow(): number {
    return this.cost.length + this.sides.length;
  }

  /** The limit as `1 - sum of amount / most >= 0`: half a unit above `most`, which no whole sum can reach. */
  private addSide({ amount, most }: SideLimit, id: number, columns: readonly number[]): void {
    const at = this.height++;
    for (const [column, action] of columns.entries())
      this.tableau[at * this.stride + column] = -(amount[action] ?? 0) / (most + 0.5);
    this.value[at] = 1;
    this.basic[at] = this.cost.length + id;
    this.where[this.cost.length + id] = at;
  }

  get rowCount(): number {
    return this.height;
  }

  /** The value of `action` in the current solution. */
  valueOf(action: number): number {
    const at = this.where[action] ?? SETTLED;
    if (at >= 0) return this.value[at] ?? 0;
    return at === SETTLED ? (this.settled[action] ?? 0) : 0;
  }

  isSettled(action: number): boolean {
    return this.where[action] === SETTLED || this.lower[action] === 1 || this.upper[action] === 0;
  }

  isTaken(action: number): boolean {
    return this.where[action] === SETTLED ? this.settled[action] === 1 : this.lower[action] === 1;
  }

  /** The first `count` rows that are not in the tableau though `value` breaks them by more than `violation`, linear ones apart. */
  brokenRows(value: Float64Array, violation: number, count: number): readonly LandmarkRow[] {
    const broken: LandmarkRow[] = [];
    for (let id = 0; id < this.rows.length && broken.length < count; id++) {
      const row = this.rows[id];
      if (!row || "factors" in row || this.where[this.firstRow + id] !== SETTLED) continue;
      if (shortfall(value, row) > violation) broken.push(row);
    }
    return broken;
  }

  /** The landmarks that stand in the tableau. */
  landmarksInUse(): readonly LandmarkRow[] {
    return this.rows.flatMap((row, id) =>
      row !== null && !("factors" in row) && this.where[this.firstRow + id] !== SETTLED ? row : [],
    );
  }

  /** Adds `row` to the tableau; false where it stands there already. */
  addRow(row: ProgramRow): boolean {
    const id = this.rowId(row);
    const slack = this.firstRow + id;
    this.reserve();
    if (this.where[slack] !== SETTLED) return false;
    const at = this.height++;
    this.tableau.fill(0, at * this.stride, (at + 1) * this.stride);
    if ("factors" in row) {
      this.value[at] = -row.least;
      for (const [i, action] of row.actions.entries()) this.addTerm(at, action, row.factors[i] ?? 0);
    } else {
      this.value[at] = row.head === GOALS ? -1 : row.head === NOT_ALL ? row.actions.length - 1 : 0;
      for (const action of row.actions) this.addTerm(at, action, row.head === NOT_ALL ? -1 : 1);
      if (row.head >= 0) this.addTerm(at, row.head, -1);
    }
    this.basic[at] = slack;
    this.where[slack] = at;
    return true;
  }

  /** Forgets a row that was valid for a while only. It must not stand in the tableau. */
  withdraw(row: LandmarkRow): void {
    const id = this.rows.indexOf(row);
    if (id < 0) return;
    this.rowKeys.delete(keyOf(row));
    this.rows[id] = null;
  }

  /** Drops rows that the solution meets with room to spare: they may be added again. */
  dropLooseRows(): void {
    for (let at = this.height - 1; at >= 0; at--) {
      const variable = this.basic[at] ?? 0;
      if (variable < this.firstRow || (this.value[at] ?? 0) < 1e-6) continue;
      this.where[variable] = SETTLED;
      const last = --this.height;
      if (at === last) continue;
      this.tableau.copyWithin(at * this.stride, last * this.stride, last * this.stride + this.width);
      this.value[at] = this.value[last] ?? 0;
      const moved = this.basic[last] ?? 0;
      this.basic[at] = moved;
      this.where[moved] = at;
    }
  }

  /** Drops loose rows and the room of settled columns, so that copies and pivots touch less. */
  compact(): void {
    this.dropLooseRows();
    const { tableau, stride, width } = this;
    for (let i = 1; i < this.height; i++) tableau.copyWithin(i * width, i * stride, i * stride + width);
    this.stride = width;
  }

  /** Takes `action` for good (until an earlier state is restored). */
  take(action: number): void {
    const at = this.where[action] ?? SETTLED;
    if (at === SETTLED) return;
    this.lower[action] = 1;
    if (at >= 0) return;
    const column = -1 - at;
    this.objective += this.reduced[column] ?? 0;
    for (let i = 0; i < this.height; i++)
      this.value[i] = (this.value[i] ?? 0) + (this.tableau[i * this.stride + column] ?? 0);
    this.settle(column, 1);
  }

  /** Rules `action` out for good (until an earlier state is restored). */
  ruleOut(action: number): void {
    const at = this.where[action] ?? SETTLED;
    if (at === SETTLED) return;
    this.upper[action] = 0;
    if (at < 0) this.settle(-1 - at, 0);
  }

  /**
   * Pivots until the solution is optimal (true) or no solution is left (false). `enough`: stops as soon as the objective
   * passes it, or `stop` says so, with true.
   */
  solve(enough: number, stop?: () => boolean): boolean {
    for (let guard = 0; guard < 50_000; guard++) {
      if (this.objective > enough || (guard % 64 === 63 && stop?.())) return true;
      const leaving = this.leavingRow();
      if (leaving < 0) return true;
      const variable = this.basic[leaving] ?? 0;
      const isAction = variable < this.cost.length;
      const low = isAction ? (this.lower[variable] ?? 0) : 0;
      const below = (this.value[leaving] ?? 0) < low;
      const entering = this.enteringColumn(leaving, below ? 1 : -1);
      if (entering < 0) return !this.isHopeless(leaving, below, enough);
      const target = below ? low : 0;
      this.pivot(leaving, entering, target);
      const isFixed = isAction && (this.lower[variable] === 1 || this.upper[variable] === 0);
      if (isFixed) this.settle(entering, target);
    }
    return true;
  }

  /** The bound that weak duality gives with the true costs, in exact arithmetic. */
  safeBound(): SafeBound {
    const actions = this.cost.length;
    this.dual.clear();
    for (let j = 0; j < this.width; j++) {
      const variable = this.nonbasic[j] ?? 0;
      const dual = Math.floor((this.reduced[j] ?? 0) / QUANTUM) * QUANTUM;
      if (variable >= actions && dual > 0) this.dual.set(variable - actions, dual);
    }
    return this.boundFrom(this.dual);
  }

  /** The rows that make up the safe bound of the current solution, with their duals. */
  pricedRows(): readonly PricedRow[] {
    this.safeBound();
    return [...this.dual].flatMap(([id, dual]) => {
      const row = this.rows[id - this.sides.length];
      return row && !("factors" in row) ? [{ row, dual }] : [];
    });
  }

  save(): ProgramState {
    return {
      stride: this.stride,
      height: this.height,
      width: this.width,
      tableau: this.tableau.slice(0, this.height * this.stride),
      value: this.value.slice(0, this.height),
      reduced: this.reduced.slice(),
      objective: this.objective,
      basic: this.basic.slice(0, this.height),
      nonbasic: this.nonbasic.slice(),
      where: this.where.slice(0, this.firstRow + this.rows.length),
      settled: this.settled.slice(),
      lower: this.lower.slice(),
      upper: this.upper.slice(),
    };
  }

  restore(state: ProgramState): void {
    this.stride = state.stride;
    this.height = state.height;
    this.width = state.width;
    this.objective = state.objective;
    this.tableau.set(state.tableau);
    this.value.set(state.value);
    this.reduced.set(state.reduced);
    this.basic.set(state.basic);
    this.nonbasic.set(state.nonbasic);
    this.where.fill(SETTLED);
    this.where.set(state.where);
    this.settled.set(state.settled);
    this.lower.set(state.lower);
    this.upper.set(state.upper);
  }

  private boundFrom(duals: ReadonlyMap<number, number>): SafeBound {
    const { reducedCost } = this;
    reducedCost.set(this.cost);
    let bound = 0;
    for (const [id, dual] of duals) {
      const side = this.sides[id];
      if (side) bound -= this.priceSide(side, dual);
      const row = this.rows[id - this.sides.length];
      if (!row) continue;
      if ("factors" in row) {
        bound += dual * row.least - SIDE_MARGIN;
        for (const [i, action] of row.actions.entries())
          reducedCost[action] = (reducedCost[action] ?? 0) - dual * (row.factors[i] ?? 0);
        continue;
      }
      const isLandmark = row.head !== NOT_ALL;
      if (row.head === GOALS) bound += dual;
      else if (isLandmark) reducedCost[row.head] = (reducedCost[row.head] ?? 0) + dual;
      else bound -= dual * (row.actions.length - 1);
      const share = isLandmark ? dual : -dual;
      for (const action of row.actions) reducedCost[action] = (reducedCost[action] ?? 0) - share;
    }
    for (let action = 0; action < reducedCost.length; action++) {
      const reduced = reducedCost[action] ?? 0;
      const isOut = this.isSettled(action) && !this.isTaken(action);
      if (this.isTaken(action)) bound += reduced;
      else if (reduced < 0 && !isOut) bound += reduced * (this.most?.[action] ?? 1);
    }
    return { bound, reducedCost };
  }

  private priceSide({ amount, most }: SideLimit, dual: number): number {
    const { reducedCost } = this;
    for (let action = 0; action < reducedCost.length; action++)
      reducedCost[action] = (reducedCost[action] ?? 0) + (dual * (amount[action] ?? 0)) / (most + 0.5);
    return dual + SIDE_MARGIN;
  }

  /**
   * Whether the row without an entering column really proves that nothing is left: its ray, followed far, must lift the
   * safe bound past `enough`. A row that only rounding made look so does not pass.
   */
  private isHopeless(row: number, below: boolean, enough: number): boolean {
    const actions = this.cost.length;
    const offset = row * this.stride;
    const sign = below ? 1 : -1;
    const variable = this.basic[row] ?? 0;
    const end = below && variable < actions ? (this.lower[variable] ?? 0) : 0;
    const violation = Math.abs((this.value[row] ?? 0) - end);
    const far = Math.min(FARTHEST, 2 ** Math.ceil(Math.log2((4 * (enough + RAY_MARGIN)) / violation)));
    const duals = new Map<number, number>();
    const put = (variable: number, dual: number): void => {
      if (variable >= actions && dual > 0) duals.set(variable - actions, Math.floor(dual));
    };
    for (let j = 0; j < this.width; j++)
      put(this.nonbasic[j] ?? 0, (this.reduced[j] ?? 0) - far * sign * (this.tableau[offset + j] ?? 0));
    if (below) put(this.basic[row] ?? 0, far);
    return this.boundFrom(duals).bound > enough + RAY_MARGIN + far * RAY_ROUNDING;
  }

  /** Dual steepest edge: the greatest violation for the length of its row. */
  private leavingRow(): number {
    const actions = this.cost.length;
    let best = -1;
    let bestScore = 0;
    for (let i = 0; i < this.height; i++) {
      const variable = this.basic[i] ?? 0;
      const value = this.value[i] ?? 0;
      const low = variable < actions ? (this.lower[variable] ?? 0) : 0;
      let gap = low - value;
      if (gap <= FEASIBLE) {
        if (variable >= actions || this.upper[variable] !== 0 || value <= FEASIBLE) continue;
        gap = value;
      }
      const score = (gap * gap) / this.squaredLength(i);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private squaredLength(row: number): number {
    const offset = row * this.stride;
    let sum = 1;
    for (let j = offset; j < offset + this.width; j++) {
      const entry = this.tableau[j] ?? 0;
      sum += entry * entry;
    }
    return sum;
  }

  private enteringColumn(row: number, sign: 1 | -1): number {
    const offset = row * this.stride;
    let best = -1;
    let bestRatio = Number.POSITIVE_INFINITY;
    let bestEntry = 0;
    for (let j = 0; j < this.width; j++) {
      const entry = sign * (this.tableau[offset + j] ?? 0);
      if (entry <= PIVOT) continue;
      const ratio = Math.max(0, this.reduced[j] ?? 0) / entry;
      if (ratio > bestRatio + 1e-12 || (ratio > bestRatio - 1e-12 && entry <= bestEntry)) continue;
      best = j;
      bestRatio = Math.min(ratio, bestRatio);
      bestEntry = entry;
    }
    return best;
  }

  /** Swaps the basic variable of `row`, which leaves at `target`, with the nonbasic one of `column`. */
  private pivot(row: number, column: number, target: number): void {
    this.pivots++;
    const { tableau, stride, width, nonzero } = this;
    const offset = row * stride;
    const inverse = 1 / (tableau[offset + column] ?? 1);
    const step = (target - (this.value[row] ?? 0)) * inverse;
    let count = 0;
    for (let j = 0; j < width; j++) {
      const entry = tableau[offset + j] ?? 0;
      if (j === column || entry === 0) continue;
      tableau[offset + j] = -entry * inverse;
      nonzero[count++] = j;
    }
    tableau[offset + column] = inverse;
    this.value[row] = step;
    for (let i = 0; i < this.height; i++) {
      if (i === row) continue;
      const base = i * stride;
      const factor = tableau[base + column] ?? 0;
      if (factor === 0) continue;
      this.value[i] = (this.value[i] ?? 0) + factor * step;
      for (let k = 0; k < count; k++) {
        const j = nonzero[k] ?? 0;
        const sum = (tableau[base + j] ?? 0) + factor * (tableau[offset + j] ?? 0);
        tableau[base + j] = Math.abs(sum) < 1e-11 ? 0 : sum;
      }
      tableau[base + column] = factor * inverse;
    }
    this.priceOut(offset, column, { inverse, step, count });
    const entering = this.nonbasic[column] ?? 0;
    const leaving = this.basic[row] ?? 0;
    this.nonbasic[column] = leaving;
    this.basic[row] = entering;
    this.where[entering] = row;
    this.where[leaving] = -1 - column;
  }

  private priceOut(
    offset: number,
    column: number,
    { inverse, step, count }: { readonly inverse: number; readonly step: number; readonly count: number },
  ): void {
    const { reduced, tableau, nonzero } = this;
    const price = reduced[column] ?? 0;
    this.objective += price * step;
    for (let k = 0; k < count; k++) {
      const j = nonzero[k] ?? 0;
      reduced[j] = (reduced[j] ?? 0) + price * (tableau[offset + j] ?? 0);
    }
    reduced[column] = price * inverse;
  }

  /** Takes the column out of the tableau, its variable an action fixed at `value`. */
  private settle(column: number, value: number): void {
    const action = this.nonbasic[column] ?? 0;
    this.settled[action] = value;
    this.where[action] = SETTLED;
    const last = --this.width;
    if (column === last) return;
    const moved = this.nonbasic[last] ?? 0;
    this.nonbasic[column] = moved;
    this.where[moved] = -1 - column;
    this.reduced[column] = this.reduced[last] ?? 0;
    for (let i = 0; i < this.height; i++)
      this.tableau[i * this.stride + column] = this.tableau[i * this.stride + last] ?? 0;
  }

  /** Adds `sign` times the variable of `action` to the row at `at`. */
  private addTerm(at: number, action: number, sign: number): void {
    const { tableau, stride } = this;
    const offset = at * stride;
    const place = this.where[action] ?? SETTLED;
    if (place === SETTLED) {
      this.value[at] = (this.value[at] ?? 0) + sign * (this.settled[action] ?? 0);
    } else if (place < 0) {
      tableau[offset - 1 - place] = (tableau[offset - 1 - place] ?? 0) + sign;
    } else {
      this.value[at] = (this.value[at] ?? 0) + sign * (this.value[place] ?? 0);
      const from = place * stride;
      for (let j = 0; j < this.width; j++)
        tableau[offset + j] = (tableau[offset + j] ?? 0) + sign * (tableau[from + j] ?? 0);
    }
  }

  private rowId(row: ProgramRow): number {
    const key = keyOf(row);
    const known = this.rowKeys.get(key);
    if (known !== undefined) return known;
    const id = this.rows.push(row) - 1;
    this.rowKeys.set(key, id);
    return id;
  }

  private reserve(): void {
    const needed = this.firstRow + this.rows.length;
    if (this.where.length < needed) {
      const grown = new Int32Array(2 * needed).fill(SETTLED);
      grown.set(this.where);
      this.where = grown;
    }
    if (this.height < this.value.length) return;
    const grow = <T extends Float64Array | Int32Array>(old: T, bigger: T): T => {
      bigger.set(old);
      return bigger;
    };
    this.tableau = grow(
      this.tableau,
      new Float64Array(Math.max(this.tableau.length, 4 * this.height * this.stride)),
    );
    this.value = grow(this.value, new Float64Array(4 * this.height));
    this.basic = grow(this.basic, new Int32Array(4 * this.height));
  }
}

const keyOf = (row: ProgramRow): string =>
  "factors" in row
    ? `${row.least}:${row.actions.join()}:${row.factors.join()}`
    : `${row.head}:${row.actions.join()}`;
