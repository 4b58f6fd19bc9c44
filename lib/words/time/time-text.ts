import { time } from "@/lib/words/messages/en/views/time";
import type { Translator } from "@/lib/words/messages/translator";

/** Hours as a forecast may say them: never more than two figures of its number. */
export function aboutHours(hours: number, t: Translator): string {
  return t(time).hours(roughly(Math.max(1, hours)));
}

function roughly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

const WEEKS_PER_MONTH = 52 / 12;
const MOST_WEEKS = 16;
const MOST_MONTHS = 23;

/** "1 week", "14 weeks", "9 months", "2 years 4 months" */
export function spanText(weeks: number, t: Translator): string {
  if (weeks <= MOST_WEEKS) return t(time).weeks(Math.max(1, Math.round(weeks)));
  const months = Math.round(weeks / WEEKS_PER_MONTH);
  return months <= MOST_MONTHS ? t(time).months(months) : t(time).years(Math.floor(months / 12), months % 12);
}
