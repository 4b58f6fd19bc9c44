import { type Catalog, type Course, type TraitId, traitsOf } from "@/lib/catalog";

/** The trait behind each of T1 to T4. */
export const TRAIT_OF = {
  T1: "builds",
  T2: "whole-workflow",
  T3: "backed",
  T4: "keepable",
} as const satisfies Record<string, TraitId>;

/** The catalog's name for each of K1 to K4. */
export const KIND_OF = {
  K1: "university-specialization",
  K2: "industry-program",
  K3: "single-course",
  K4: "bootcamp-nanodegree",
} as const satisfies Record<string, Course["kind"]>;

export interface TraitCount {
  readonly yes: number;
  readonly unknown: number;
  /** All courses that can be planned. */
  readonly of: number;
}

/** How many of the courses that can be planned show a trait, and of how many no source says. */
export function countTrait(catalog: Catalog, trait: TraitId): TraitCount {
  const verdicts = catalog.courses
    .filter(({ plannable }) => plannable)
    .flatMap((course) => traitsOf(course).filter(({ id }) => id === trait));
  const count = (verdict: string) => verdicts.filter((one) => one.verdict === verdict).length;
  return { yes: count("yes"), unknown: count("unknown"), of: verdicts.length };
}

export function countKind(catalog: Catalog, kind: Course["kind"]): number {
  return catalog.courses.filter((course) => course.kind === kind).length;
}
