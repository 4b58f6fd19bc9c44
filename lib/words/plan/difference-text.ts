import type { Difference, NamedCourse } from "@/lib/answer";
import { counted, dollars, hoursText, listText } from "@/lib/words/amounts";

/** What another plan would change in hours, days and money: "11 h more, 16 days later, $79 to $98 more". */
export function differenceText(difference: Difference): string {
  const { hours, days, cost, programs } = difference;
  const parts = [
    isNothing(hours) ? "the same hours" : `${hoursText(Math.abs(hours))} ${hours > 0 ? "more" : "less"}`,
    days === 0 ? null : `${counted(Math.abs(days), "day")} ${days > 0 ? "later" : "sooner"}`,
    moneyText(cost),
    programs === 0 ? null : `${counted(Math.abs(programs), "program")} ${programs > 0 ? "more" : "fewer"}`,
    unknownText(cost.unknown),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** Less than a minute of a plan is nothing. */
const isNothing = (hours: number): boolean => Math.abs(hours) < 1 / 60;

function moneyText({ low, high }: Difference["cost"]): string | null {
  const [least, most] = [Math.round(Math.min(low, high)), Math.round(Math.max(low, high))];
  if (least === 0 && most === 0) return "the same cost";
  if (least < 0 && most > 0) return `between ${dollars(-least)} less and ${dollars(most)} more`;
  const [from, to] = least < 0 ? [-most, -least] : [least, most];
  const amount =
    from === to ? dollars(to) : from === 0 ? `up to ${dollars(to)}` : `${dollars(from)} to ${dollars(to)}`;
  return `${amount} ${least < 0 ? "less" : "more"}`;
}

function unknownText(unknown: number): string | null {
  if (unknown === 0) return null;
  const courses = counted(Math.abs(unknown), "course");
  return `${courses} ${unknown > 0 ? "more" : "fewer"} without a known price`;
}

/** Which courses come and go beside `named`: "“A” comes in as well; “B” and “C” go." Null where none does. */
export function exchangeText({ comesIn, goesOut }: Difference, named: readonly string[] = []): string | null {
  const others = (courses: readonly NamedCourse[]) =>
    courses.filter(({ id }) => !named.includes(id)).map(({ title }) => `“${title}”`);
  const [into, out] = [others(comesIn), others(goesOut)];
  const parts = [
    into.length > 0 ? `${listText(into)} ${into.length === 1 ? "comes" : "come"} in` : null,
    out.length > 0 ? `${listText(out)} ${out.length === 1 ? "goes" : "go"}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `${parts.join("; ")}.`;
}
