import { noEntry } from "@/lib/planner/task/no-entry";
import type { Tableau } from "./tableau";

const FEASIBLE = 1e-7;
const PIVOT = 1e-9;
/** Ratios that differ by less are ties, which the greatest entry wins. */
const SAME_RATIO = 1e-12;
/** More pivots than any program takes: rounding could make them go round in circles. */
const MOST_PIVOTS = 50_000;
/** The clock is asked once in so many pivots. */
const CLOCK = 64;

/** `out`: the row's variable is above zero though it is out; else it is below its floor. */
export interface StuckRow {
  readonly row: number;
  readonly isBelow: boolean;
  readonly gap: number;
}

/** `open`: the objective passed `enough`, or time was up. `stuck`: no column mends a row, so that no solution is left but for rounding. */
export type SimplexEnd =
  | { readonly kind: "optimal" }
  | { readonly kind: "open" }
  | ({ readonly kind: "stuck" } & StuckRow);

/** Pivots until no row is broken: the dual simplex method. Reduced costs stay valid while rows are added and choices fixed. */
export function solveDual(
  tableau: Tableau,
  { enough, stop }: { readonly enough: number; readonly stop?: (() => boolean) | undefined },
): SimplexEnd {
  for (let pivots = 0; pivots < MOST_PIVOTS; pivots++) {
    if (tableau.objective > enough || (pivots % CLOCK === CLOCK - 1 && stop?.())) return { kind: "open" };
    const row = leavingRow(tableau);
    if (row < 0) return { kind: "optimal" };
    const value = tableau.value[row] ?? noEntry();
    const floor = tableau.floorOf(tableau.basic[row] ?? noEntry());
    const isBelow = value < floor;
    const column = enteringColumn(tableau, row, isBelow ? 1 : -1);
    const target = isBelow ? floor : 0;
    if (column < 0) return { kind: "stuck", row, isBelow, gap: Math.abs(value - target) };
    tableau.pivot(row, column, target);
  }
  return { kind: "open" };
}

/** The duals that grow without end along a stuck row, `far` out: by variable, whichever are positive. */
export function dualsOnRay(
  tableau: Tableau,
  { row, isBelow }: StuckRow,
  far: number,
): ReadonlyMap<number, number> {
  const duals = new Map<number, number>();
  const step = isBelow ? far : -far;
  for (let j = 0; j < tableau.width; j++) {
    const dual =
      (tableau.reduced[j] ?? noEntry()) - step * (tableau.entries[row * tableau.stride + j] ?? noEntry());
    if (dual > 0) duals.set(tableau.nonbasic[j] ?? noEntry(), dual);
  }
  if (isBelow) duals.set(tableau.basic[row] ?? noEntry(), far);
  return duals;
}

/** Dual steepest edge: the greatest violation for the length of its row; -1 where no row is broken. */
function leavingRow(tableau: Tableau): number {
  let best = -1;
  let bestScore = 0;
  for (let row = 0; row < tableau.height; row++) {
    const gap = tableau.gapOf(row);
    if (gap <= FEASIBLE) continue;
    const score = (gap * gap) / squaredLength(tableau, row);
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  return best;
}

function squaredLength({ entries, stride, width }: Tableau, row: number): number {
  const end = row * stride + width;
  let sum = 1;
  for (let j = row * stride; j < end; j++) {
    const entry = entries[j] ?? noEntry();
    sum += entry * entry;
  }
  return sum;
}

/** The column of least ratio, which keeps all reduced costs from turning negative; -1 where none mends the row. */
function enteringColumn({ entries, reduced, stride, width }: Tableau, row: number, sign: 1 | -1): number {
  const offset = row * stride;
  let best = -1;
  let bestRatio = Number.POSITIVE_INFINITY;
  let bestEntry = 0;
  for (let j = 0; j < width; j++) {
    const entry = sign * (entries[offset + j] ?? noEntry());
    if (entry <= PIVOT) continue;
    const ratio = Math.max(0, reduced[j] ?? noEntry()) / entry;
    if (ratio > bestRatio + SAME_RATIO || (ratio > bestRatio - SAME_RATIO && entry <= bestEntry)) continue;
    best = j;
    bestRatio = Math.min(ratio, bestRatio);
    bestEntry = entry;
  }
  return best;
}
