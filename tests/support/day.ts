import { type CivilDate, parseCivilDate } from "@/lib/civil-date";

/** The day that a test means; throws on a typing error in the test. */
export function day(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (parsed === null) throw new Error(`The test names a day that does not exist: ${text}`);
  return parsed;
}
