/** Hours of each weekday, Monday first: quarter hours from 0 to 24, at least one above 0. */
export type WeekdayHours = readonly [
  monday: number,
  tuesday: number,
  wednesday: number,
  thursday: number,
  friday: number,
  saturday: number,
  sunday: number,
];

/** Hours a week that can be planned with: bounds included, in quarter hours. */
export const WEEK_HOURS = { min: 1, max: 80, perUnit: 4 } as const;
/** Weeks in a year. */
export const YEAR_WEEKS = 52;
/** Hours of one weekday, likewise. */
export const WEEKDAY_HOURS = { min: 0, max: 24, perUnit: 4 } as const;

/** Hours of all seven days. */
export function hoursIn(weekdays: WeekdayHours): number {
  return weekdays.reduce((sum, hours) => sum + hours, 0);
}

/** The most hours a week, in quarter hours, at which a week of this shape puts no more than 24 hours on any day. */
export function mostHours(weekdays: WeekdayHours | null): number {
  const { max, perUnit } = WEEK_HOURS;
  if (weekdays === null) return max;
  const whole = (WEEKDAY_HOURS.max * hoursIn(weekdays)) / Math.max(...weekdays);
  return Math.min(max, Math.floor(whole * perUnit) / perUnit);
}

/**
 * The hours of each weekday when the week has `hoursPerWeek` in all, Monday first: exact, so they may be no quarter
 * hours.
 */
export function weekdayHours(weekdays: WeekdayHours | null, hoursPerWeek: number): WeekdayHours {
  const [mon, tue, wed, thu, fri, sat, sun] = weekdays ?? [1, 1, 1, 1, 1, 1, 1];
  const scale = hoursPerWeek / hoursIn([mon, tue, wed, thu, fri, sat, sun]);
  return [mon * scale, tue * scale, wed * scale, thu * scale, fri * scale, sat * scale, sun * scale];
}
