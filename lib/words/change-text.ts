import type { PlanChange } from "@/lib/answer";
import { differenceText, exchangeText } from "./difference-text";

/** What a change would do to the plan: "20 h less, 12 days sooner, $49 less. “A” comes in." */
export function changeText(
  { difference, after, outcome }: PlanChange,
  named: readonly string[] = [],
): string {
  if (outcome === "not-in-time") return "What it would change could not be worked out in time.";
  if (after === null) return "There would be no plan.";
  if (difference === null) return "There would be a plan again.";
  const { hours, days, cost } = difference;
  const exchange = exchangeText(difference, named);
  const isSame = Math.abs(hours) < 1 / 60 && days === 0 && cost.low === 0 && cost.high === 0;
  if (isSame) return exchange ?? "Changes nothing now.";
  const figures = differenceText(difference);
  return `${figures.charAt(0).toUpperCase()}${figures.slice(1)}.${exchange === null ? "" : ` ${exchange}`}`;
}
