import type { AnswerCost, HoursRange } from "@/lib/answer";
import type { Hours, Price } from "@/lib/catalog";
import { amounts } from "./messages/en/amounts";
import { english, type Translator } from "./messages/translator";

/** Hours as people say them: whole from ten on, halves below. */
export function saidHours(hours: number): number {
  if (hours >= 10) return Math.round(hours);
  return Math.round(hours * 2) / 2 || Math.round(hours * 10) / 10;
}

/** "22", "1,234", "7.5" */
export function hoursNumber(hours: number, t: Translator = english): string {
  return t(amounts).figure(saidHours(hours));
}

/** "22 h" */
export function hoursText(hours: number, t: Translator = english): string {
  return t(amounts).hours(saidHours(hours));
}

/** "22 h", or "14 h of video" where the figure counts a part only. */
export function lengthText(
  { typical, covers }: Pick<Hours, "typical" | "covers">,
  t: Translator = english,
): string {
  const hours = hoursText(typical, t);
  return covers === undefined ? hours : t(amounts).hoursOf[covers](hours);
}

/** "18 to 35 h", or "22 h" where both ends read the same. */
export function hoursRangeText(
  { low, high }: Pick<HoursRange, "low" | "high">,
  t: Translator = english,
): string {
  const [from, to] = [saidHours(low), saidHours(high)];
  return from === to ? t(amounts).hours(to) : t(amounts).hoursRange(from, to);
}

/** "1,234" */
export function grouped(value: number, t: Translator = english): string {
  return t(amounts).figure(Math.round(value));
}

/** "$1,234" */
export function dollars(amount: number, t: Translator = english): string {
  return t(amounts).dollars(Math.round(amount));
}

/** "$98 to $316", "$49" */
export function dollarsRangeText(low: number, high: number, t: Translator = english): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? t(amounts).dollars(to) : t(amounts).dollarsRange(from, to);
}

type CostFigures = Pick<AnswerCost, "low" | "high" | "unknown">;

/** "$196 to $316", "$49", "nothing to pay"; what has no known price is told apart by `unknownCostText`. */
export function costText({ low, high, unknown }: CostFigures, t: Translator = english): string {
  if (high > 0) return dollarsRangeText(low, high, t);
  return unknown.length > 0 ? t(amounts).costUnknown : t(amounts).costNothing;
}

/** What the cost leaves out, or null where every price is known. */
export function unknownCostText(
  { unknown }: Pick<CostFigures, "unknown">,
  t: Translator = english,
): string | null {
  return unknown.length === 0 ? null : t(amounts).unpriced(unknown.length);
}

/** "$49 to $79 a month" */
export function priceText({ lowCents, highCents, per }: Price, t: Translator = english): string {
  return highCents === 0 ? t(amounts).free : t(amounts).price(lowCents, highCents, per);
}

/** "a, b and c" */
export function listText(items: readonly string[], t: Translator = english): string {
  return t(amounts).and(items);
}

// English alone: for the components whose words are not yet messages. Goes with the last of them.
export { counted } from "./messages/en/grammar";
