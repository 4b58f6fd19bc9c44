import type { FactKind, Source } from "./schema";

/** How many years a fact of a kind is taken as fresh. What is older is marked, not refused. */
export const FRESH_YEARS: Readonly<Partial<Record<FactKind, number>>> = {
  price: 1,
  audit: 1,
  rating: 2,
  hours: 4,
};

/** Whether a fact of this kind and date is older than such facts stay fresh, on the day `today`. */
export function isTooOld(date: string, fact: FactKind, today: string): boolean {
  const years = FRESH_YEARS[fact];
  if (years === undefined) return false;
  const oldest = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
  return date < oldest.slice(0, date.length);
}

/** Whether all that carries a fact of this kind is dated and too old; what is undated says so itself. */
export function isStale(fact: FactKind, sources: readonly Source[], today: string): boolean {
  const carrying = sources.filter(({ copy }) => !copy);
  return carrying.length > 0 && carrying.every(({ asOf }) => asOf !== null && isTooOld(asOf, fact, today));
}
