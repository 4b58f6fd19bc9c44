import { DECIMAL, readNumber } from "@/lib/request/reading/read-values";
import type { Reading } from "@/lib/request/reading/reading";
import { hoursIn, mostHours, WEEK_HOURS, WEEKDAY_HOURS, type WeekdayHours } from "@/lib/request/week-hours";
import { type WishSpec, wishSpec } from "@/lib/request/wish-spec";

export interface WeekFields {
  /** 1 to 80. */
  readonly hoursPerWeek: number;
  /**
   * How the week's hours lie on its days, by proportion: `hoursPerWeek` says how many they are in all. null spreads them
   * evenly over seven days.
   */
  readonly weekdays: WeekdayHours | null;
}

const usual: WeekFields = { hoursPerWeek: 5, weekdays: null };

/** The days decide nothing but dates; the hours also what is paid by the month. */
const hoursAndDays = wishSpec<WeekFields>({
  parameters: [
    { name: "hours", value: { kind: "number", range: WEEK_HOURS } },
    { name: "days", value: { kind: "text" } },
  ],
  scope: "time",
  usual,
  read: readWeek,
  spell: ({ hoursPerWeek, weekdays }) => ({
    hours: String(hoursPerWeek),
    days: weekdays?.join(",") ?? null,
  }),
});

export const week: WishSpec<WeekFields> = {
  ...hoursAndDays,
  idle: (isPaidByTime) => ({ ...hoursAndDays.idle(isPaidByTime), weekdays: null }),
};

/**
 * Hours a week and how they lie on its days. `days` alone says both; beside `hours` it gives the shape of the week, and
 * `hours` says how many there are in all.
 */
function readWeek(reading: Reading): WeekFields {
  const weekdays = readWeekdays(reading);
  if (weekdays === null) {
    const { hoursPerWeek } = usual;
    return {
      hoursPerWeek: readNumber(reading, "hours", { range: WEEK_HOURS, usual: hoursPerWeek }),
      weekdays,
    };
  }
  const sum = Math.min(WEEK_HOURS.max, Math.max(WEEK_HOURS.min, hoursIn(weekdays)));
  const asked = readNumber(reading, "hours", { range: WEEK_HOURS, usual: sum });
  const hoursPerWeek = Math.min(asked, mostHours(weekdays));
  if (hoursPerWeek < asked) reading.report("hours", String(asked), "too-full-days", String(hoursPerWeek));
  return { hoursPerWeek, weekdays };
}

function readWeekdays({ values, report }: Reading): WeekdayHours | null {
  const text = values.get("days");
  if (!text) return null;
  const { min, max, perUnit } = WEEKDAY_HOURS;
  const given = text.split(",").map((part) => (DECIMAL.test(part) ? Number(part) : Number.NaN));
  const week = given.every((hours) => hours >= min && hours <= max)
    ? asWeek(given.map((hours) => Math.round(hours * perUnit) / perUnit))
    : null;
  if (week === null) report("days", text, "bad-week");
  else if (given.some((hours, i) => hours !== week[i])) report("days", text, "rounded", week.join(","));
  return week;
}

/** Seven days with some hours among them, or null. */
function asWeek(hours: readonly number[]): WeekdayHours | null {
  const [mon, tue, wed, thu, fri, sat, sun, ...more] = hours;
  if (mon === undefined || tue === undefined || wed === undefined || thu === undefined) return null;
  if (fri === undefined || sat === undefined || sun === undefined || more.length > 0) return null;
  const week: WeekdayHours = [mon, tue, wed, thu, fri, sat, sun];
  return hoursIn(week) > 0 ? week : null;
}
