/** Bounds of a number, both included, and how fine it may be: `perUnit` 4 allows quarters. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly perUnit: number;
}

/** The nearest value in `range`, on its step. */
export function within(value: number, { min, max, perUnit }: NumberRange): number {
  return Math.min(max, Math.max(min, Math.round(value * perUnit) / perUnit));
}
