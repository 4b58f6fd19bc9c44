import type { Difference, NamedCourse } from "@/lib/answer";
import { dollars, dollarsRangeText, hoursText } from "@/lib/words/amounts";
import { amounts } from "@/lib/words/messages/en/amounts";
import { changes } from "@/lib/words/messages/en/plan/changes";
import { english, type Translator } from "@/lib/words/messages/translator";

/** What another plan would change in hours, days and money: "11 h more, 16 days later, $79 to $98 more". */
export function differenceText(difference: Difference, t: Translator = english): string {
  const said = t(changes);
  const { hours, days, cost, programs } = difference;
  const parts = [
    hoursChange(hours, t),
    days === 0 ? null : days > 0 ? said.later(days) : said.sooner(-days),
    moneyChange(cost, t),
    programs === 0 ? null : programs > 0 ? said.morePrograms(programs) : said.fewerPrograms(-programs),
    unpricedChange(cost.unknown, t),
  ];
  return t(amounts).figures(parts.filter((part) => part !== null));
}

/** Less than a minute of a plan is nothing. */
const isNothing = (hours: number): boolean => Math.abs(hours) < 1 / 60;

function hoursChange(hours: number, t: Translator): string {
  if (isNothing(hours)) return t(changes).sameHours;
  return hours > 0 ? t(amounts).moreBy(hoursText(hours, t)) : t(amounts).lessBy(hoursText(-hours, t));
}

function moneyChange({ low, high }: Difference["cost"], t: Translator): string {
  const said = t(changes);
  const [least, most] = [Math.round(Math.min(low, high)), Math.round(Math.max(low, high))];
  if (least === 0 && most === 0) return said.sameCost;
  if (least < 0 && most > 0) return said.lessToMore(dollars(-least, t), dollars(most, t));
  const [from, to] = least < 0 ? [-most, -least] : [least, most];
  const amount = from === 0 && to !== 0 ? t(amounts).upTo(dollars(to, t)) : dollarsRangeText(from, to, t);
  return least < 0 ? t(amounts).lessBy(amount) : t(amounts).moreBy(amount);
}

function unpricedChange(unknown: number, t: Translator): string | null {
  if (unknown === 0) return null;
  return unknown > 0 ? t(changes).moreUnpriced(unknown) : t(changes).fewerUnpriced(-unknown);
}

/** Which courses come and go beside `named`: "“A” comes in as well; “B” and “C” go." Null where none does. */
export function exchangeText(
  { comesIn, goesOut }: Difference,
  named: readonly string[] = [],
  t: Translator = english,
): string | null {
  const others = (courses: readonly NamedCourse[]) =>
    courses.filter(({ id }) => !named.includes(id)).map(({ title }) => title);
  const [into, out] = [others(comesIn), others(goesOut)];
  if (into.length > 0 && out.length > 0) return t(changes).comeInAndGo(into, out);
  if (into.length > 0) return t(changes).comeIn(into);
  return out.length > 0 ? t(changes).go(out) : null;
}
