import type { AnswerDeadline, DatedRequest, DeadlineWay } from "@/lib/answer";
import type { LeastHours } from "@/lib/schedule";
import { weekHoursText } from "@/lib/words/ask/calendar-text";
import { roleWords } from "@/lib/words/ask/sentence";
import { assertNever } from "@/lib/words/assert-never";
import { dayText } from "@/lib/words/dates";
import type { Words } from "@/lib/words/words";

/** How the day stands to the plan, as a headline. */
export function deadlineHeadline(
  { by, isMet }: AnswerDeadline,
  { start, hoursPerWeek }: Pick<DatedRequest, "start" | "hoursPerWeek">,
): string {
  if (by < start) return `${dayText(by)} lies before the first day of the plan`;
  if (isMet.late) return `Done by ${dayText(by)}, even if all goes slowly`;
  if (isMet.likely) return `Likely done by ${dayText(by)}`;
  if (isMet.early) return `Done by ${dayText(by)} only if all goes quickly`;
  return `${dayText(by)} takes more than ${weekHoursText(hoursPerWeek)} a week`;
}

/** What the day takes in each case, and how many such plans make it. */
export function deadlineNeeds({ needs, chance }: AnswerDeadline, hoursPerWeek: number): readonly string[] {
  return [
    `At ${weekHoursText(hoursPerWeek)} a week, ${chanceText(chance)} such plans are done by then, on our reading of the listed hours.`,
    `It takes ${needText(needs.likely)} a week on the likely pace, ${needText(needs.early)} if all goes quickly, ${needText(needs.late)} if all goes slowly.`,
    ...(needs.likely.kind === "too-few" ? [tooFewText(needs.likely)] : []),
  ];
}

function chanceText(tenths: number): string {
  if (tenths === 0) return "fewer than 1 in 10";
  return tenths === 9 ? "at least 9 in 10" : `about ${tenths} in 10`;
}

function needText({ kind, hoursPerWeek }: LeastHours): string {
  switch (kind) {
    case "hours":
      return weekHoursText(hoursPerWeek);
    case "least":
      return `${weekHoursText(hoursPerWeek)} or less`;
    case "too-few":
      return `more than ${weekHoursText(hoursPerWeek)}`;
    default:
      return assertNever(kind);
  }
}

function tooFewText({ hoursPerWeek, finish }: Extract<LeastHours, { kind: "too-few" }>): string {
  const most = weekHoursText(hoursPerWeek);
  return finish === null
    ? `Even ${most} a week, the most that can be planned with, would not end.`
    : `Even ${most} a week, the most that can be planned with, would likely end on ${dayText(finish)}.`;
}

/** A lighter plan: the words of its link, and when it would end. */
export function deadlineWayWords(
  way: DeadlineWay,
  words: Words,
): { readonly link: string; readonly when: string } {
  const when = `likely by ${dayText(way.finish)}${way.meets ? "" : ", still after your day"}`;
  switch (way.kind) {
    case "core-only":
      return { link: "Learn the core alone", when };
    case "without-skill":
      return { link: `Leave out ${words.skill(way.skill)}`, when };
    case "lighter-goal":
      return { link: `Become ${roleWords({ id: way.role, title: way.title })} first`, when };
    default:
      return assertNever(way);
  }
}
