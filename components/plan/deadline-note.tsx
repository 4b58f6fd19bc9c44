"use client";

import { EditLink } from "@/components/session/edit-link";
import { useWords } from "@/components/session/planner-context";
import type { Answer, AnswerDeadline, DeadlineWay, FullAnswer } from "@/lib/answer";
import { type Edit, setDeadline, setFull, setGoal, setHours, wantSkill } from "@/lib/request";
import { heavyWeekText, weekHoursText } from "@/lib/words/ask/calendar-text";
import { dayText } from "@/lib/words/dates";
import { deadlineHeadline, deadlineNeeds, deadlineWayWords } from "@/lib/words/plan/deadline-text";

/** What the wished-for day takes, and where it is too soon, the honest ways out. */
export function DeadlineNote({ answer }: { readonly answer: FullAnswer }) {
  const words = useWords();
  const { deadline, request, finish } = answer;
  if (deadline === null || finish === null) return null;
  const isOver = deadline.by < request.start;
  const [chance = "", ...needs] = isOver ? [] : deadlineNeeds(deadline, request.hoursPerWeek);
  const ways = [
    ...ownWays(answer, deadline),
    ...deadline.ways.map((way) => ({ ...deadlineWayWords(way, words), edit: editOf(way) })),
  ];
  return (
    <section aria-labelledby="deadline-title" className="mt-8 border-l-4 border-rail py-0.5 pl-5">
      <h2 id="deadline-title" className="text-lead">
        {deadlineHeadline(deadline, request)}
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
function ownWays({ request, finish }: Answer, { needs, isMet, by }: AnswerDeadline): readonly Way[] {
  const safe =
    needs.late.kind === "hours" && !isMet.late
      ? [moreHours(needs.late.hoursPerWeek, "even if all goes slowly")]
      : [];
  if (isMet.likely || finish === null) return safe;
  const likely =
    needs.likely.kind === "hours" ? [moreHours(needs.likely.hoursPerWeek, `likely by ${dayText(by)}`)] : [];
  return [
    ...likely,
    ...safe,
    {
      link: `Keep ${weekHoursText(request.hoursPerWeek)} and be done later`,
      when: `likely by ${dayText(finish.likely)}`,
      edit: setDeadline(finish.likely),
    },
  ];
}

function moreHours(hoursPerWeek: number, when: string): Way {
  const heavy = hoursPerWeek > 10 ? `, but that is ${heavyWeekText(hoursPerWeek)}` : "";
  return {
    link: `Study ${weekHoursText(hoursPerWeek)} a week`,
    when: `${when}${heavy}`,
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
