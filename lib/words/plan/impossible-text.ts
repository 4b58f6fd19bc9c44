import type { WayOut, WhyNoPlan } from "@/lib/answer";
import type { Wish } from "@/lib/request";
import { costText, dollars, hoursText } from "@/lib/words/amounts";
import { assertNever } from "@/lib/words/assert-never";
import { dayText } from "@/lib/words/dates";
import { impossible } from "@/lib/words/messages/en/plan/impossible";
import { english, type Translator } from "@/lib/words/messages/translator";
import type { Words } from "@/lib/words/words";

export interface ImpossibleWords {
  readonly headline: string;
  readonly explanation: string;
}

/** Why there is no plan, in a few words. */
export function impossibleHeadline(why: WhyNoPlan, t: Translator = english): string {
  switch (why.kind) {
    case "untaught":
      return t(impossible).untaught;
    case "clash":
      return t(impossible).clash(why.wishes.length);
    case "beyond-calendar":
      return t(impossible).endless;
    case "not-in-time":
      return t(impossible).notInTime;
    default:
      return assertNever(why);
  }
}

/** Why there is no plan, in words. */
export function impossibleWords(why: WhyNoPlan, words: Words, t: Translator = english): ImpossibleWords {
  return { headline: impossibleHeadline(why, t), explanation: explanationOf(why, words, t) };
}

function explanationOf(why: WhyNoPlan, words: Words, t: Translator): string {
  const named = (ids: readonly string[]) => ids.map((id) => words.skill(id));
  switch (why.kind) {
    case "untaught":
      return t(impossible).untaughtWhy(named(why.skills));
    case "clash":
      return why.isSmallest === false
        ? t(impossible).someClashWhy(why.wishes.length, named(why.skills))
        : t(impossible).clashWhy(why.wishes.length, named(why.skills));
    case "beyond-calendar":
      return t(impossible).endlessWhy(dayText(why.lastDay, t));
    case "not-in-time":
      return t(impossible).notInTimeWhy;
    default:
      return assertNever(why);
  }
}

/** A wish as a phrase, and the words of the link that takes it back. */
export function wishWords(
  wish: Wish,
  words: Words,
  t: Translator = english,
): { readonly wish: string; readonly undo: string } {
  const undo = t(impossible).undo[wish.kind];
  const said = t(impossible).wish;
  switch (wish.kind) {
    case "pin":
      return { wish: said.pin(words.course(wish.course)), undo };
    case "skip":
      return { wish: said.skip(words.course(wish.course)), undo };
    case "audit":
      return { wish: said.audit, undo };
    case "budget":
      return { wish: said.budget(dollars(wish.cents / 100, t)), undo };
    default:
      return assertNever(wish);
  }
}

/** The words of the link that makes `way` true. */
export function wayOutLabel(way: WayOut, words: Words, t: Translator = english): string {
  return way.raiseTo === null
    ? wishWords(way.wish, words, t).undo
    : t(impossible).raiseTo(dollars(way.raiseTo / 100, t));
}

/** "Then: 5 courses, 135 h, likely by 12 May 2027, $294 to $839." */
export function wayOutText({ drop, totals, finish }: WayOut, words: Words, t: Translator = english): string {
  const others = drop.slice(1).map((wish) => wishWords(wish, words, t).wish);
  const then =
    finish === null
      ? t(impossible).wayOutDone
      : t(impossible).wayOut(
          totals.mainCourses,
          hoursText(totals.hours.typical, t),
          dayText(finish.likely, t),
          costText(totals.cost, t),
        );
  return others.length === 0 ? then : t(impossible).alsoTakesBack(then, others);
}
