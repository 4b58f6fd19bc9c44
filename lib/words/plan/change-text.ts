import type { PlanChange } from "@/lib/answer";
import { changes } from "@/lib/words/messages/en/plan/changes";
import { english, type Translator } from "@/lib/words/messages/translator";
import { differenceText, exchangeText } from "./difference-text";

/** What a change would do to the plan: "20 h less, 12 days sooner, $49 less. “A” comes in." */
export function changeText(
  { difference, after, outcome }: PlanChange,
  named: readonly string[] = [],
  t: Translator = english,
): string {
  if (outcome === "not-in-time") return t(changes).notInTime;
  if (after === null) return t(changes).noPlan;
  if (difference === null) return t(changes).planAgain;
  const { hours, days, cost } = difference;
  const exchange = exchangeText(difference, named, t);
  const isSame = Math.abs(hours) < 1 / 60 && days === 0 && cost.low === 0 && cost.high === 0;
  if (isSame) return exchange ?? t(changes).nothing;
  return t(changes).sentence(differenceText(difference, t), exchange);
}
