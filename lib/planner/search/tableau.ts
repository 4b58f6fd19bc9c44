import { noEntry } from "@/lib/planner/task/no-entry";

/** Entries smaller than this are rounding. */
const TINY = 1e-11;
const FIRST_ROWS = 16;
/** Like that of `indexOf`: no row, no column. */
const NOWHERE = -1;

/** All that changes while the tableau is solved and variables are fixed; a copy brings back an earlier state. */
export type TableauState = ReturnType<Tableau["save"]>;

/**
 * A dense condensed simplex tableau: each basic variable as a combination of the nonbasic ones, which are zero. All variables
 * are numbers and not negative. The first `choices` of them can be fixed at one (taken) or at zero (out); such a variable
 * leaves the tableau as soon as it is nonbasic. The variables after them are slacks of rows.
 */
export class Tableau {
  height = 0;
  width: number;
  stride: number;
  /** Row by row, `stride` apart. */
  entries: Float64Array;
  /** The value of the basic variable of each row. */
  value = new Float64Array(FIRST_ROWS);
  /** The reduced cost of each column. */
  readonly reduced: Float64Array;
  objective = 0;
  /** The variable of each row, and of each column. */
  basic = new Int32Array(FIRST_ROWS);
  readonly nonbasic: Int32Array;
  /** Where each variable stands. */
  private rowOf: Int32Array;
  private columnOf: Int32Array;
  private readonly taken: Uint8Array;
  private readonly out: Uint8Array;
  /** Columns in which the row of a pivot is not zero. */
  private readonly filled: Int32Array;

  /** `columns`: the variables that are not out from the start, with `costs`, none negative. */
  constructor(
    private readonly choices: number,
    columns: readonly number[],
    costs: Float64Array,
  ) {
    this.width = columns.length;
    this.stride = columns.length;
    this.entries = new Float64Array(FIRST_ROWS * this.stride);
    this.reduced = costs.slice();
    this.nonbasic = Int32Array.from(columns);
    this.filled = new Int32Array(columns.length);
    this.rowOf = new Int32Array(choices + 64).fill(NOWHERE);
    this.columnOf = new Int32Array(choices + 64).fill(NOWHERE);
    this.taken = new Uint8Array(choices);
    this.out = new Uint8Array(choices).fill(1);
    for (const [column, variable] of columns.entries()) {
      this.columnOf[variable] = column;
      this.out[variable] = 0;
    }
  }

  /** The value of a variable in the current solution. */
  valueOf(variable: number): number {
    const row = this.rowOf[variable] ?? noEntry();
    if (row >= 0) return this.value[row] ?? noEntry();
    return this.isColumn(variable) ? 0 : this.floorOf(variable);
  }

  isTaken(choice: number): boolean {
    return this.taken[choice] === 1;
  }

  isFixed(choice: number): boolean {
    return this.taken[choice] === 1 || this.out[choice] === 1;
  }

  /** No variable may be less: one where it is taken, else zero. */
  floorOf(variable: number): number {
    return variable < this.choices && this.taken[variable] === 1 ? 1 : 0;
  }

  /** By how much the basic variable of `row` is below its floor or, where it is out, above zero. */
  gapOf(row: number): number {
    const variable = this.basic[row] ?? noEntry();
    const value = this.value[row] ?? noEntry();
    const below = this.floorOf(variable) - value;
    return below <= 0 && variable < this.choices && this.out[variable] === 1 ? value : below;
  }

  holds(variable: number): boolean {
    return (
      variable < this.rowOf.length && ((this.rowOf[variable] ?? noEntry()) >= 0 || this.isColumn(variable))
    );
  }

  /** Starts a row for `slack`, which is `constant` and what `addTerm` adds. */
  startRow(slack: number, constant: number): void {
    this.reserve(slack);
    const row = this.height++;
    this.entries.fill(0, row * this.stride, (row + 1) * this.stride);
    this.value[row] = constant;
    this.basic[row] = slack;
    this.rowOf[slack] = row;
  }

  /** Adds `factor` times the variable to the row that was started last. */
  addTerm(variable: number, factor: number): void {
    const { entries, stride } = this;
    const last = this.height - 1;
    const offset = last * stride;
    const row = this.rowOf[variable] ?? noEntry();
    const column = this.columnOf[variable] ?? noEntry();
    if (row >= 0) {
      this.value[last] = (this.value[last] ?? noEntry()) + factor * (this.value[row] ?? noEntry());
      const from = row * stride;
      for (let j = 0; j < this.width; j++)
        entries[offset + j] = (entries[offset + j] ?? noEntry()) + factor * (entries[from + j] ?? noEntry());
    } else if (column >= 0) {
      entries[offset + column] = (entries[offset + column] ?? noEntry()) + factor;
    } else {
      this.value[last] = (this.value[last] ?? noEntry()) + factor * this.floorOf(variable);
    }
  }

  /** Drops the rows of the slacks from `firstSlack` on that are met with more than `room` to spare. */
  dropLooseRows(firstSlack: number, room: number): void {
    for (let row = this.height - 1; row >= 0; row--) {
      const variable = this.basic[row] ?? noEntry();
      if (variable < firstSlack || (this.value[row] ?? noEntry()) < room) continue;
      this.rowOf[variable] = NOWHERE;
      const last = --this.height;
      if (row === last) continue;
      this.entries.copyWithin(row * this.stride, last * this.stride, last * this.stride + this.width);
      this.value[row] = this.value[last] ?? noEntry();
      const moved = this.basic[last] ?? noEntry();
      this.basic[row] = moved;
      this.rowOf[moved] = row;
    }
  }

  /** Gives up the room of fixed columns, so that copies and pivots touch less. */
  compact(): void {
    const { entries, stride, width } = this;
    for (let row = 1; row < this.height; row++)
      entries.copyWithin(row * width, row * stride, row * stride + width);
    this.stride = width;
  }

  /** Fixes a choice at one (until an earlier state is restored). */
  take(choice: number): void {
    if (!this.holds(choice)) return;
    this.taken[choice] = 1;
    if (!this.isColumn(choice)) return;
    const column = this.columnOf[choice] ?? noEntry();
    this.objective += this.reduced[column] ?? noEntry();
    for (let row = 0; row < this.height; row++)
      this.value[row] =
        (this.value[row] ?? noEntry()) + (this.entries[row * this.stride + column] ?? noEntry());
    this.dropColumn(column);
  }

  /** Fixes a choice at zero (until an earlier state is restored). */
  ruleOut(choice: number): void {
    if (!this.holds(choice)) return;
    this.out[choice] = 1;
    if (this.isColumn(choice)) this.dropColumn(this.columnOf[choice] ?? noEntry());
  }

  /** Swaps the basic variable of `row`, which leaves at `target`, with the nonbasic one of `column`. */
  pivot(row: number, column: number, target: number): void {
    const { entries, stride, width, filled } = this;
    const offset = row * stride;
    const inverse = 1 / (entries[offset + column] ?? noEntry());
    const step = (target - (this.value[row] ?? noEntry())) * inverse;
    let count = 0;
    for (let j = 0; j < width; j++) {
      const entry = entries[offset + j] ?? noEntry();
      if (j === column || entry === 0) continue;
      entries[offset + j] = -entry * inverse;
      filled[count++] = j;
    }
    entries[offset + column] = inverse;
    this.value[row] = step;
    for (let i = 0; i < this.height; i++) {
      if (i === row) continue;
      const base = i * stride;
      const factor = entries[base + column] ?? noEntry();
      if (factor === 0) continue;
      this.value[i] = (this.value[i] ?? noEntry()) + factor * step;
      for (let k = 0; k < count; k++) {
        const j = filled[k] ?? noEntry();
        const sum = (entries[base + j] ?? noEntry()) + factor * (entries[offset + j] ?? noEntry());
        entries[base + j] = Math.abs(sum) < TINY ? 0 : sum;
      }
      entries[base + column] = factor * inverse;
    }
    this.priceOut(offset, column, { inverse, step, count });
    const entering = this.nonbasic[column] ?? noEntry();
    const leaving = this.basic[row] ?? noEntry();
    this.nonbasic[column] = leaving;
    this.basic[row] = entering;
    this.rowOf[entering] = row;
    this.columnOf[entering] = NOWHERE;
    this.rowOf[leaving] = NOWHERE;
    this.columnOf[leaving] = column;
    if (leaving < this.choices && this.isFixed(leaving)) this.dropColumn(column);
  }

  save() {
    const { stride, height, width } = this;
    return {
      ...{ stride, height, width, objective: this.objective },
      entries: this.entries.slice(0, height * stride),
      value: this.value.slice(0, height),
      reduced: this.reduced.slice(0, width),
      basic: this.basic.slice(0, height),
      nonbasic: this.nonbasic.slice(0, width),
      rowOf: this.rowOf.slice(),
      columnOf: this.columnOf.slice(),
      taken: this.taken.slice(),
      out: this.out.slice(),
    };
  }

  restore(state: TableauState): void {
    this.stride = state.stride;
    this.height = state.height;
    this.width = state.width;
    this.objective = state.objective;
    this.entries.set(state.entries);
    this.value.set(state.value);
    this.reduced.set(state.reduced);
    this.basic.set(state.basic);
    this.nonbasic.set(state.nonbasic);
    this.rowOf.fill(NOWHERE);
    this.rowOf.set(state.rowOf);
    this.columnOf.fill(NOWHERE);
    this.columnOf.set(state.columnOf);
    this.taken.set(state.taken);
    this.out.set(state.out);
  }

  private isColumn(variable: number): boolean {
    return (this.columnOf[variable] ?? noEntry()) >= 0;
  }

  private priceOut(
    offset: number,
    column: number,
    { inverse, step, count }: { readonly inverse: number; readonly step: number; readonly count: number },
  ): void {
    const { reduced, entries, filled } = this;
    const price = reduced[column] ?? noEntry();
    this.objective += price * step;
    for (let k = 0; k < count; k++) {
      const j = filled[k] ?? noEntry();
      reduced[j] = (reduced[j] ?? noEntry()) + price * (entries[offset + j] ?? noEntry());
    }
    reduced[column] = price * inverse;
  }

  /** Takes the column of a fixed choice out of the tableau. */
  private dropColumn(column: number): void {
    this.columnOf[this.nonbasic[column] ?? noEntry()] = NOWHERE;
    const last = --this.width;
    if (column === last) return;
    const moved = this.nonbasic[last] ?? noEntry();
    this.nonbasic[column] = moved;
    this.columnOf[moved] = column;
    this.reduced[column] = this.reduced[last] ?? noEntry();
    for (let row = 0; row < this.height; row++)
      this.entries[row * this.stride + column] = this.entries[row * this.stride + last] ?? noEntry();
  }

  /** Makes room for the variable `slack` and one more row. */
  private reserve(slack: number): void {
    if (slack >= this.rowOf.length) {
      this.rowOf = grown(this.rowOf, new Int32Array(2 * slack).fill(NOWHERE));
      this.columnOf = grown(this.columnOf, new Int32Array(2 * slack).fill(NOWHERE));
    }
    if (this.height < this.value.length) return;
    const rows = 4 * this.height;
    this.entries = grown(this.entries, new Float64Array(Math.max(this.entries.length, rows * this.stride)));
    this.value = grown(this.value, new Float64Array(rows));
    this.basic = grown(this.basic, new Int32Array(rows));
  }
}

function grown<List extends Float64Array | Int32Array>(old: List, bigger: List): List {
  bigger.set(old);
  return bigger;
}
