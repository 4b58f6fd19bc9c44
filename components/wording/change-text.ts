import type { Difference, PlanChange } from "@/lib/answer";
import { counted, dollars, hoursText, listText } from "./amounts";

/** What a change would do to the plan: "20 h less, 12 days sooner, $49 less. “A” comes in." */
export function changeText({ difference, after }: PlanChange, named: readonly string[] = []): string {
  if (after === null) return "There would be no plan.";
  if (difference === null) return "There would be a plan again.";
  const exchange = exchangeText(difference, named);
  const figures = figuresText(difference);
  if (figures === null) return exchange ?? "Changes nothing now.";
  return `${figures}.${exchange === null ? "" : ` ${exchange}`}`;
}

/** Which courses come and go beside `named`: "“A” comes in; “B” and “C” go." Null where none does. */
export function exchangeText({ comesIn, goesOut }: Difference, named: readonly string[] = []): string | null {
  const others = (courses: Difference["comesIn"]) =>
    courses.filter(({ id }) => !named.includes(id)).map(({ title }) => `“${title}”`);
  const [into, out] = [others(comesIn), others(goesOut)];
  const parts = [
    ...(into.length > 0 ? [`${listText(into)} ${into.length === 1 ? "comes" : "come"} in`] : []),
    ...(out.length > 0 ? [`${listText(out)} ${out.length === 1 ? "goes" : "go"}`] : []),
  ];
  return parts.length === 0 ? null : `${parts.join("; ")}.`;
}

/** What changes in hours, days and money; null where nothing does. Less than a minute is nothing. */
function figuresText({ hours, days, cost }: Difference): string | null {
  const parts = [
    ...(Math.abs(hours) < 1 / 60 ? [] : [`${hoursText(Math.abs(hours))} ${hours > 0 ? "more" : "less"}`]),
    ...(days === 0 ? [] : [`${counted(Math.abs(days), "day")} ${days > 0 ? "later" : "sooner"}`]),
    ...moneyText(cost),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}

function moneyText({ low, high }: Difference["cost"]): readonly string[] {
  const [least, most] = [Math.round(Math.min(low, high)), Math.round(Math.max(low, high))];
  if (least === 0 && most === 0) return [];
  if (least < 0 && most > 0) return [`between ${dollars(-least)} less and ${dollars(most)} more`];
  const [from, to] = most <= 0 ? [-most, -least] : [least, most];
  const amount =
    from === to ? dollars(to) : from === 0 ? `up to ${dollars(to)}` : `${dollars(from)} to ${dollars(to)}`;
  return [`${amount} ${most <= 0 ? "less" : "more"}`];
}
