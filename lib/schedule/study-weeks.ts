/** Hours of work: as listed, from low to high, and where all takes as long as plans usually do. */
export interface StudyHours {
  readonly low: number;
  readonly high: number;
  readonly slow: number;
}

/** Weeks, rounded up: nobody finishes in half a week of study that the next one does not hold. */
export interface StudyWeeks {
  readonly low: number;
  readonly high: number;
  readonly slow: number;
}

/**
 * How far work runs over what is expected: 55.5 days for theses that were expected to take 33.9 (Buehler, Griffin and
 * Ross 1994). A rule of thumb from one study of planning, not a measurement of courses.
 */
export const OVERRUN = 1.6;

/**
 * The calendar weeks that `hours` of work fill at `hoursPerWeek` (more than 0).
 *
 * @example studyWeeks({ low: 80, high: 160, slow: 256 }, 5) // { low: 16, high: 32, slow: 52 }
 */
export function studyWeeks(hours: StudyHours, hoursPerWeek: number): StudyWeeks {
  const weeks = (work: number) => Math.ceil(work / hoursPerWeek);
  return { low: weeks(hours.low), high: weeks(hours.high), slow: weeks(hours.slow) };
}
