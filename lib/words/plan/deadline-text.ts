import type { AnswerDeadline, DatedRequest, DeadlineWay } from "@/lib/answer";
import type { LeastHours } from "@/lib/schedule";
import { weekHoursText } from "@/lib/words/ask/calendar-text";
import { roleWords } from "@/lib/words/ask/sentence";
import { assertNever } from "@/lib/words/assert-never";
import { dayText } from "@/lib/words/dates";
import { deadline } from "@/lib/words/messages/en/plan/deadline";
import { english, type Translator } from "@/lib/words/messages/translator";
import type { Words } from "@/lib/words/words";

/** How the day stands to the plan, as a headline. */
export function deadlineHeadline(
  { by, isMet }: AnswerDeadline,
  { start, hoursPerWeek }: Pick<DatedRequest, "start" | "hoursPerWeek">,
  t: Translator = english,
): string {
  const day = dayText(by, t);
  if (by < start) return t(deadline).beforeStart(day);
  if (isMet.late) return t(deadline).evenSlowly(day);
  if (isMet.likely) return t(deadline).likely(day);
  if (isMet.early) return t(deadline).onlyQuickly(day);
  return t(deadline).takesMore(day, weekHoursText(hoursPerWeek, t));
}

/** What the day takes in each case, and how many such plans make it. */
export function deadlineNeeds(
  { needs, chance }: AnswerDeadline,
  hoursPerWeek: number,
  t: Translator = english,
): readonly string[] {
  const need = (least: LeastHours) => t(deadline).need[least.kind](weekHoursText(least.hoursPerWeek, t));
  return [
    t(deadline).chance(weekHoursText(hoursPerWeek, t), chance),
    t(deadline).takes(need(needs.likely), need(needs.early), need(needs.late)),
    ...(needs.likely.kind === "too-few" ? [tooFewText(needs.likely, t)] : []),
  ];
}

function tooFewText(
  { hoursPerWeek, finish }: Extract<LeastHours, { kind: "too-few" }>,
  t: Translator,
): string {
  const most = weekHoursText(hoursPerWeek, t);
  return finish === null ? t(deadline).endless(most) : t(deadline).tooFew(most, dayText(finish, t));
}

/** A lighter plan: the words of its link, and when it would end. */
export function deadlineWayWords(
  way: DeadlineWay,
  words: Words,
  t: Translator = english,
): { readonly link: string; readonly when: string } {
  const day = dayText(way.finish, t);
  const when = way.meets ? t(deadline).when(day) : t(deadline).whenTooLate(day);
  switch (way.kind) {
    case "core-only":
      return { link: t(deadline).coreOnly, when };
    case "without-skill":
      return { link: t(deadline).withoutSkill(words.skill(way.skill)), when };
    case "lighter-goal":
      return { link: t(deadline).lighterGoal(roleWords({ id: way.role, title: way.title }, t)), when };
    default:
      return assertNever(way);
  }
}
