import { type CivilDate, parseCivilDate } from "@/lib/civil-date";

/** Today in Greenwich: the one place of the server that asks the clock for a date. */
export function todayUtc(): CivilDate {
  const today = parseCivilDate(new Date().toISOString().slice(0, 10));
  if (today === null) throw new RangeError("The clock of this machine is set outside the years 1900 to 2199");
  return today;
}
