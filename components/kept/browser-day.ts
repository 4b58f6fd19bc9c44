import { type CivilDate, parseCivilDate } from "@/lib/civil-date";

/** Today in Greenwich by this browser's clock, as everywhere in Waymark. */
export function browserDay(): CivilDate {
  const today = parseCivilDate(new Date().toISOString().slice(0, 10));
  if (today === null) throw new RangeError("The clock of this device is set outside the years 1900 to 2199");
  return today;
}
