import type { AnswerCost, HoursRange } from "@/lib/answer";
import type { Hours, Price } from "@/lib/catalog";

/** Hours as people say them: whole from ten on, halves below. */
export function hoursNumber(hours: number): string {
  if (hours >= 10) return grouped(Math.round(hours));
  return String(Math.round(hours * 2) / 2 || Math.round(hours * 10) / 10);
}

/** "22 h" */
export function hoursText(hours: number): string {
  return `${hoursNumber(hours)} h`;
}

/** "22 h", or "14 h of video" where the figure counts a part only. */
export function lengthText({ typical, covers }: Pick<Hours, "typical" | "covers">): string {
  return covers === undefined ? hoursText(typical) : `${hoursText(typical)} of ${PART_NAME[covers]}`;
}

const PART_NAME = { videos: "video", labs: "labs" } as const;

/** "18 to 35 h", or "22 h" where both ends read the same. */
export function hoursRangeText({ low, high }: Pick<HoursRange, "low" | "high">): string {
  const [from, to] = [hoursNumber(low), hoursNumber(high)];
  return from === to ? `${to} h` : `${from} to ${to} h`;
}

/** "1,234": the separator is fixed so that server and browser agree. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

export function dollars(amount: number): string {
  return `$${grouped(amount)}`;
}

type CostFigures = Pick<AnswerCost, "low" | "high" | "unknown">;

/** "$196 to $316", "$49", "nothing to pay"; what has no known price is told apart by `unknownCostText`. */
export function costText({ low, high, unknown }: CostFigures): string {
  if (high === 0) return unknown.length > 0 ? "not known" : "nothing to pay";
  if (Math.round(low) === Math.round(high)) return dollars(high);
  return `${dollars(low)} to ${dollars(high)}`;
}

/** What the cost leaves out, or null where every price is known. */
export function unknownCostText({ unknown }: Pick<CostFigures, "unknown">): string | null {
  if (unknown.length === 0) return null;
  return unknown.length === 1
    ? "1 course has no known price"
    : `${unknown.length} courses have no known price`;
}

const PER = { once: "once", month: "a month", course: "a course" } as const satisfies Record<
  Price["per"],
  string
>;

/** "$49 to $79 a month" */
export function priceText({ lowCents, highCents, per }: Price): string {
  if (highCents === 0) return "Free";
  const low = cents(lowCents);
  const high = cents(highCents);
  return `${low === high ? high : `${low} to ${high}`} ${PER[per]}`;
}

function cents(value: number): string {
  return value % 100 === 0
    ? dollars(value / 100)
    : `$${grouped(Math.floor(value / 100))}.${String(value % 100).padStart(2, "0")}`;
}

/** "1 course", "5 courses" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c" */
export function listText(items: readonly string[], joiner = "and"): string {
  const last = items[items.length - 1];
  if (last === undefined) return "";
  const others = items.slice(0, -1);
  return others.length === 0 ? last : `${others.join(", ")} ${joiner} ${last}`;
}
