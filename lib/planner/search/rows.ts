import { noEntry } from "@/lib/planner/task/no-entry";

/** What is to be reached: all goals, or all needs of one action. */
export type Target = { readonly kind: "goals" } | { readonly kind: "needs"; readonly of: number };

export const GOALS: Target = { kind: "goals" };
export const needsOf = (action: number): Target => ({ kind: "needs", of: action });

/**
 * A disjunctive landmark: every plan takes at least one of `actions`, or, for the needs of an action, every plan that takes
 * that action does. All of them cost something; sorted.
 */
export interface LandmarkRow {
  readonly kind: "landmark";
  readonly target: Target;
  readonly actions: Int32Array;
}

/** Every plan that is looked for leaves out one of `actions`, which are sorted. */
export interface ExclusionRow {
  readonly kind: "not-all";
  readonly actions: Int32Array;
}

/** Every plan that is looked for has a sum of `factors` over its `actions` of at least `least`. */
export interface LinearRow {
  readonly kind: "linear";
  readonly actions: Int32Array;
  readonly factors: Float64Array;
  readonly least: number;
}

export type ProgramRow = LandmarkRow | ExclusionRow | LinearRow;

/** A plan may come to no more than `most`: the sum of `amount` over its actions. Whole numbers, `most` not below zero. */
export interface SideLimit {
  readonly amount: Float64Array;
  readonly most: number;
}

/** How far the value of `row` falls short of what it must be; negative where it does not. */
export function shortfall(value: Float64Array, row: ProgramRow): number {
  let sum = 0;
  switch (row.kind) {
    case "linear":
      for (let i = 0; i < row.actions.length; i++)
        sum += (row.factors[i] ?? noEntry()) * valueAt(value, row.actions, i);
      return row.least - sum;
    case "not-all":
      for (const action of row.actions) sum += value[action] ?? noEntry();
      return sum - (row.actions.length - 1);
    case "landmark":
      for (const action of row.actions) sum += value[action] ?? noEntry();
      return (row.target.kind === "goals" ? 1 : (value[row.target.of] ?? noEntry())) - sum;
  }
}

const valueAt = (value: Float64Array, actions: Int32Array, i: number): number =>
  value[actions[i] ?? noEntry()] ?? noEntry();

/** The same text for equal rows. */
export function keyOf(row: ProgramRow): string {
  const actions = row.actions.join();
  switch (row.kind) {
    case "linear":
      return `${row.least}:${actions}:${row.factors.join()}`;
    case "not-all":
      return `not all:${actions}`;
    case "landmark":
      return row.target.kind === "goals" ? actions : `${row.target.of}:${actions}`;
  }
}
