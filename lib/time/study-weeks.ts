const WEEKS_IN_YEAR = 52;

export interface StudyRhythm {
  /** Above 0. */
  readonly hoursPerWeek: number;
  /** Weeks of a year in which there is study, 1 to 52. */
  readonly studyWeeksPerYear: number;
}

/**
 * The calendar weeks that `hours` of work fill, weeks without study counted in.
 *
 * @example calendarWeeks(200, { hoursPerWeek: 5, studyWeeksPerYear: 40 }) // 52: 40 weeks of study in a year
 */
export function calendarWeeks(hours: number, { hoursPerWeek, studyWeeksPerYear }: StudyRhythm): number {
  return ((hours / hoursPerWeek) * WEEKS_IN_YEAR) / studyWeeksPerYear;
}
