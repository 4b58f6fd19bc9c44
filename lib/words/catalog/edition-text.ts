import { parseCivilDate } from "@/lib/civil-date";
import { dayText } from "@/lib/words/dates";

/** An edition as people name it: by its day. */
export function editionText(edition: string): string {
  const day = parseCivilDate(edition.slice(0, 10));
  return day === null ? `edition ${edition}` : dayText(day);
}
