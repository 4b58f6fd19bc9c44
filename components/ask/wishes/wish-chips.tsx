"use client";

import { TakeBack } from "@/components/ask/take-back";
import { useRequest, useWords } from "@/components/session/planner-context";
import { chipClass } from "@/components/ui/chip";
import {
  dropBreak,
  type Edit,
  freeCourse,
  type PlanRequest,
  setAudit,
  setBudget,
  setDeadline,
  setFull,
  setPace,
  setParallel,
  setPortfolioHours,
  setPreference,
  setWeekdays,
  wantSkill,
} from "@/lib/request";
import { counted, dollars, hoursText } from "@/lib/words/amounts";
import { breakText, weekText } from "@/lib/words/calendar-text";
import { dayText } from "@/lib/words/dates";
import { PREFERENCE_LABEL } from "@/lib/words/labels";
import type { Words } from "@/lib/words/words";

/** A wish that is set, and the change that takes it back. */
interface Chip {
  readonly key: string;
  readonly text: string;
  readonly edit: Edit;
}

/** The wishes that are set, each with a way to take it back. */
export function WishChips() {
  const request = useRequest();
  const words = useWords();
  const chips = [...courseChips(request, words), ...calendarChips(request), ...scopeChips(request)];
  if (chips.length === 0) {
    return <p className="mt-2 text-small text-soft">None: a balanced plan at the listed hours.</p>;
  }
  return (
    <ul className="mt-2 flex flex-wrap gap-1.5">
      {chips.map(({ key, text, edit }) => (
        <li key={key} className={chipClass("plain")}>
          {text}
          <TakeBack edit={edit} label={`Take back: ${text}`} />
        </li>
      ))}
    </ul>
  );
}

function courseChips({ pin, skip, done, want }: PlanRequest, words: Words): readonly Chip[] {
  const ofCourse =
    (kind: string, name: string) =>
    (id: (typeof pin)[number]): Chip => ({
      key: `${kind} ${id}`,
      text: `${name} ${words.course(id)}`,
      edit: freeCourse(id),
    });
  return [
    ...pin.map(ofCourse("pin", "With")),
    ...skip.map(ofCourse("skip", "Without")),
    ...done.map(ofCourse("done", "Finished:")),
    ...want.map(({ skill }) => ({
      key: `want ${skill}`,
      text: `Also ${words.skill(skill)}`,
      edit: wantSkill(skill, false),
    })),
  ];
}

function calendarChips({ by, breaks, weekdays, hoursPerWeek, pace, parallel }: PlanRequest): readonly Chip[] {
  const chips: Chip[] = breaks.map((pause) => ({
    key: `break ${pause.from} ${pause.to}`,
    text: breakText(pause),
    edit: dropBreak(pause),
  }));
  if (by !== null) chips.push({ key: "by", text: `Done by ${dayText(by)}`, edit: setDeadline(null) });
  if (weekdays !== null) {
    chips.push({ key: "days", text: weekText(weekdays, hoursPerWeek), edit: setWeekdays(null) });
  }
  if (parallel > 1) {
    chips.push({
      key: "parallel",
      text: `Up to ${counted(parallel, "course")} at once`,
      edit: setParallel(1),
    });
  }
  if (pace !== 1) chips.push({ key: "pace", text: `Hours times ${pace}`, edit: setPace(1) });
  return chips;
}

function scopeChips({ prefer, portfolioHours, full, audit, budgetCents }: PlanRequest): readonly Chip[] {
  const chips: Chip[] = [];
  if (prefer !== "balanced") {
    const text = `Best means ${PREFERENCE_LABEL[prefer]}`;
    chips.push({ key: "prefer", text, edit: setPreference("balanced") });
  }
  if (portfolioHours !== null) {
    const text = portfolioHours === 0 ? "No portfolio work" : `Portfolio work: ${hoursText(portfolioHours)}`;
    chips.push({ key: "portfolio", text, edit: setPortfolioHours(null) });
  }
  if (full) chips.push({ key: "full", text: "Also what postings often ask", edit: setFull(false) });
  if (budgetCents !== null) {
    const text = `At most ${dollars(budgetCents / 100)}`;
    chips.push({ key: "budget", text, edit: setBudget(null) });
  }
  if (audit) chips.push({ key: "audit", text: "Nothing paid", edit: setAudit(false) });
  return chips;
}
