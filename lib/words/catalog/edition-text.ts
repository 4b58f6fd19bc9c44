import { parseCivilDate } from "@/lib/civil-date";
import { dayText } from "@/lib/words/dates";
import { dates } from "@/lib/words/messages/en/dates";
import { english, type Translator } from "@/lib/words/messages/translator";

/** An edition as people name it: by its day. */
export function editionText(edition: string, t: Translator = english): string {
  const day = parseCivilDate(edition.slice(0, 10));
  return day === null ? t(dates).edition(edition) : dayText(day, t);
}
