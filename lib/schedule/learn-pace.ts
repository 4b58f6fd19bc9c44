/** A finished course: the hours that it is listed with, and the hours that it took its learner. */
export interface LoggedCourse {
  readonly listedHours: number;
  readonly spentHours: number;
}

export interface LearnedPace {
  /** Factor on listed hours, to the hundredth, between 0.5 and 4. */
  readonly pace: number;
  readonly listedHours: number;
  readonly spentHours: number;
  /** How much of the pace is the learner's own figures, between 0 and 1; the rest is the listed pace. */
  readonly trust: number;
}

/** Listed hours that the belief in the listed pace is worth: those of the catalog's middle course. */
export const BELIEF_HOURS = 20;
const PACE = { min: 0.5, max: 4 } as const;

/**
 * The pace of somebody who has logged finished courses; null without one that can be used (both hours above 0).
 *
 * The rule is credibility as insurers use it (Bühlmann 1967): own figures count with weight n / (n + k), where n are the
 * listed hours of all logged courses and k is 20, the listed hours of a middling course; the rest of the weight stays with
 * the listed pace, 1. In other words, the hours spent and the hours listed are added up as though one course of 20 hours
 * had been done exactly as listed. So one course moves the pace half of the way, a short brush-up hardly at all, and a
 * hundred logged hours nearly the whole way.
 *
 * @example
 * learnPace([{ listedHours: 20, spentHours: 30 }]) // pace 1.25: (30 + 20) / (20 + 20)
 */
export function learnPace(logged: readonly LoggedCourse[]): LearnedPace | null {
  const usable = logged.filter(({ listedHours, spentHours }) => listedHours > 0 && spentHours > 0);
  if (usable.length === 0) return null;
  const listedHours = usable.reduce((sum, course) => sum + course.listedHours, 0);
  const spentHours = usable.reduce((sum, course) => sum + course.spentHours, 0);
  const factor = (spentHours + BELIEF_HOURS) / (listedHours + BELIEF_HOURS);
  const bounded = Math.min(PACE.max, Math.max(PACE.min, factor));
  return {
    pace: Math.round(bounded * 100) / 100,
    listedHours,
    spentHours,
    trust: listedHours / (listedHours + BELIEF_HOURS),
  };
}
