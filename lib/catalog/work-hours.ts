import type { Hours } from "./schema";
import type { Course } from "./types";

/** The hours that an activity takes today, the repair of what no longer runs as delivered included; null where unknown. */
export function workHours({ hours, runsToday, extraHours }: Course): Hours | null {
  if (hours === null || extraHours === null || runsToday?.value !== "with-changes") return hours;
  const { low, typical, high } = hours;
  return { ...hours, low: low + extraHours, typical: typical + extraHours, high: high + extraHours };
}
