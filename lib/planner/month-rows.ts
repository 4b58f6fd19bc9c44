import type { LinearRow } from "./search/separate-landmarks";

/** Courses that can only be paid by the month, under one of `bills`: together they take no longer than those are paid for. */
export interface MonthLimit {
  /** Actions of the bills. */
  readonly bills: readonly number[];
  readonly courses: readonly { readonly action: number; readonly months: number }[];
}

/** Months that may be missing through rounding when begun ones are counted. */
const ROUNDING = 1e-8;
/** Factors are multiples of this, rounded to where the row asks for less. */
const QUANTUM = 2 ** -16;
/** By how much a row must be broken to be worth adding. */
const VIOLATION = 0.02;
/** Courses of at least these values are taken as chosen, one set after the other. */
const LEAST_CHOSEN = 0.1;
const CHOSEN = [0.999, 0.5, LEAST_CHOSEN] as const;

const less = (factor: number): number => QUANTUM * Math.floor(factor / QUANTUM);
const more = (factor: number): number => QUANTUM * Math.ceil(factor / QUANTUM);

/** Months paid are no fewer than those of the courses. */
export function monthRow({ bills, courses }: MonthLimit): LinearRow {
  return {
    actions: Int32Array.from([...bills, ...courses.map(({ action }) => action)]),
    factors: Float64Array.from([
      ...bills.map(() => 1),
      ...courses.map(({ months }) => -less(shortened(months))),
    ]),
    least: 0,
  };
}

const shortened = (months: number): number => Math.max(0, months - ROUNDING);

/**
 * Rows that whole months allow beyond `monthRow`, by mixed-integer rounding (Nemhauser and Wolsey 1990): for courses that
 * are chosen, the begun month counts whole, less what leaving one of them out can save.
 */
export class MonthRounding {
  constructor(private readonly limits: readonly MonthLimit[]) {}

  cuts(value: Float64Array): readonly LinearRow[] {
    return this.limits.flatMap((limit) => {
      if (limit.courses.every(({ action }) => (value[action] ?? 0) < LEAST_CHOSEN)) return [];
      const paid = limit.bills.reduce((sum, bill) => sum + (value[bill] ?? 0), 0);
      for (const threshold of CHOSEN) {
        const row = roundedRow(limit, (action) => (value[action] ?? 0) >= threshold);
        if (row !== null && isBroken(row, value, { bills: limit.bills.length, paid })) return [row];
      }
      return [];
    });
  }
}

function isBroken(
  { actions, factors, least }: LinearRow,
  value: Float64Array,
  { bills, paid }: { readonly bills: number; readonly paid: number },
): boolean {
  let sum = paid;
  for (let i = bills; i < actions.length; i++) sum += (factors[i] ?? 0) * (value[actions[i] ?? 0] ?? 0);
  return sum < least - VIOLATION;
}

function roundedRow({ bills, courses }: MonthLimit, isChosen: (action: number) => boolean): LinearRow | null {
  const chosen = courses.filter(({ action }) => isChosen(action));
  const total = chosen.reduce((sum, { months }) => sum + shortened(months), 0);
  const part = total - Math.floor(total);
  if (chosen.length === 0 || part < 1e-4) return null;
  const inChosen = new Set(chosen.map(({ action }) => action));
  // A course left out saves, and one more adds, months beyond those of the chosen ones.
  const round = (months: number) => Math.floor(months) + Math.min(1, (months - Math.floor(months)) / part);
  let least = Math.ceil(total);
  const factors = courses.map(({ action, months }) => {
    if (!inChosen.has(action)) return more(round(-shortened(months)) + ROUNDING);
    const saved = more(round(shortened(months)) + ROUNDING);
    least -= saved;
    return -saved;
  });
  const used = courses.flatMap(({ action }, i) =>
    factors[i] === 0 ? [] : [{ action, factor: factors[i] ?? 0 }],
  );
  return {
    actions: Int32Array.from([...bills, ...used.map(({ action }) => action)]),
    factors: Float64Array.from([...bills.map(() => 1), ...used.map(({ factor }) => factor)]),
    least,
  };
}
