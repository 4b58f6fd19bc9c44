"use client";

import { EditLink } from "@/components/session/edit-link";
import { useWords } from "@/components/session/planner-context";
import { useTranslator } from "@/components/ui/translator";
import type { Answer, AnswerDeadline, DeadlineWay, FullAnswer } from "@/lib/answer";
import { type Edit, setDeadline, setFull, setGoal, setHours, wantSkill } from "@/lib/request";
import { heavyWeekText, weekHoursText } from "@/lib/words/ask/calendar-text";
import { dayText } from "@/lib/words/dates";
import { deadline as messages } from "@/lib/words/messages/en/plan/deadline";
import type { Translator } from "@/lib/words/messages/translator";
import { deadlineHeadline, deadlineNeeds, deadlineWayWords } from "@/lib/words/plan/deadline-text";

/** What the wished-for day takes, and where it is too soon, the honest ways out. */
export function DeadlineNote({ answer }: { readonly answer: FullAnswer }) {
  const t = useTranslator();
  const words = useWords();
  const { deadline, request, finish } = answer;
  if (deadline === null || finish === null) return null;
  const isOver = deadline.by < request.start;
  const [chance = "", ...needs] = isOver ? [] : deadlineNeeds(deadline, request.hoursPerWeek, t);
  const ways = [
    ...ownWays(answer, deadline, t),
    ...deadline.ways.map((way) => ({ ...deadlineWayWords(way, words, t), edit: editOf(way) })),
  ];
  return (
    <section aria-labelledby="deadline-title" className="mt-8 border-l-4 border-rail py-0.5 pl-5">
      <h2 id="deadline-title" className="text-lead">
        {deadlineHeadline(deadline, request, t)}
      </h2>
      {!isOver && (
        <div className="prose-measure mt-1 grid gap-1">
          <p>{needs.join(" ")}</p>
          <p className="text-small text-soft">{chance}</p>
        </div>
      )}
      {ways.length > 0 && (
        <ul className="no-print mt-3 grid gap-1">
          {ways.map(({ link, when, edit }) => (
            <li key={link} className="flex flex-wrap items-baseline gap-x-2">
              <EditLink edit={edit}>{link}</EditLink>
              <span className="text-small text-soft">{when}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Way {
  readonly link: string;
  readonly when: string;
  readonly edit: Edit;
}

/** More hours for the same day, or a later day for the same hours. */
function ownWays(
  { request, finish }: Answer,
  { needs, isMet, by }: AnswerDeadline,
  t: Translator,
): readonly Way[] {
  const said = t(messages);
  const safe =
    needs.late.kind === "hours" && !isMet.late ? [moreHours(needs.late.hoursPerWeek, said.safely, t)] : [];
  if (isMet.likely || finish === null) return safe;
  const likely =
    needs.likely.kind === "hours" ? [moreHours(needs.likely.hoursPerWeek, said.when(dayText(by, t)), t)] : [];
  return [
    ...likely,
    ...safe,
    {
      link: said.keep(weekHoursText(request.hoursPerWeek, t)),
      when: said.when(dayText(finish.likely, t)),
      edit: setDeadline(finish.likely),
    },
  ];
}

function moreHours(hoursPerWeek: number, when: string, t: Translator): Way {
  const said = t(messages);
  return {
    link: said.study(weekHoursText(hoursPerWeek, t)),
    when: hoursPerWeek > 10 ? said.butHeavy(when, heavyWeekText(hoursPerWeek, t)) : when,
    edit: setHours(hoursPerWeek),
  };
}

function editOf(way: DeadlineWay): Edit {
  switch (way.kind) {
    case "core-only":
      return setFull(false);
    case "without-skill":
      return wantSkill(way.skill, false);
    case "lighter-goal":
      return setGoal(way.role);
  }
}
