"use client";

import { TakeBack } from "@/components/ask/take-back";
import { useRequest, useWords } from "@/components/session/planner-context";
import { chipClass } from "@/components/ui/chip";
import { useTranslator } from "@/components/ui/translator";
import { useDrawn } from "@/components/ui/use-drawn";
import {
  dropBreak,
  type Edit,
  freeCourse,
  type PlanRequest,
  setAudit,
  setBudget,
  setDeadline,
  setFull,
  setNumber,
  setPace,
  setParallel,
  setPortfolioHours,
  setPreference,
  setWeekdays,
  WISHES,
  wantSkill,
} from "@/lib/request";
import { dollars, hoursText } from "@/lib/words/amounts";
import { breakText, weekText } from "@/lib/words/ask/calendar-text";
import { numberWords } from "@/lib/words/ask/number-words";
import { dayText } from "@/lib/words/dates";
import { wishes } from "@/lib/words/messages/en/ask/wishes";
import { labels } from "@/lib/words/messages/en/labels";
import type { Translator } from "@/lib/words/messages/translator";
import type { Words } from "@/lib/words/words";

/** A wish that is set, and the change that takes it back. */
interface Chip {
  readonly key: string;
  readonly text: string;
  readonly edit: Edit;
}

/** The wishes that are set, each with a way to take it back. */
export function WishChips() {
  const t = useTranslator();
  const request = useRequest();
  const words = useWords();
  const chips = [
    ...courseChips(request, words, t),
    ...calendarChips(request, t),
    ...numberChips(request, t),
    ...scopeChips(request, t),
  ];
  const drawn = useDrawn(chips);
  if (chips.length === 0) {
    return <p className="mt-2 text-small text-soft">{t(wishes).none}</p>;
  }
  return (
    <ul className="mt-2 flex flex-wrap gap-1.5">
      {drawn.map(({ key, text, edit }) => (
        <li key={key} className={chipClass("plain")}>
          {text}
          <TakeBack edit={edit} label={t(wishes).takeBack(text)} />
        </li>
      ))}
      {drawn.length < chips.length && (
        <li className="text-small text-soft">{t(wishes).inBrowser(chips.length - drawn.length)}</li>
      )}
    </ul>
  );
}

function courseChips({ pin, skip, done, want }: PlanRequest, words: Words, t: Translator): readonly Chip[] {
  const ofCourse =
    (kind: "pin" | "skip" | "done") =>
    (id: (typeof pin)[number]): Chip => ({
      key: `${kind} ${id}`,
      text: t(wishes).chip[kind](words.course(id)),
      edit: freeCourse(id),
    });
  return [
    ...pin.map(ofCourse("pin")),
    ...skip.map(ofCourse("skip")),
    ...done.map(ofCourse("done")),
    ...want.map(({ skill }) => ({
      key: `want ${skill}`,
      text: t(wishes).chip.want(words.skill(skill)),
      edit: wantSkill(skill, false),
    })),
  ];
}

function calendarChips(
  { by, breaks, weekdays, hoursPerWeek, pace, parallel }: PlanRequest,
  t: Translator,
): readonly Chip[] {
  const said = t(wishes).chip;
  const chips: Chip[] = breaks.map((pause) => ({
    key: `break ${pause.from} ${pause.to}`,
    text: breakText(pause, t),
    edit: dropBreak(pause),
  }));
  if (by !== null) chips.push({ key: "by", text: said.by(dayText(by, t)), edit: setDeadline(null) });
  if (weekdays !== null) {
    chips.push({ key: "days", text: weekText(weekdays, hoursPerWeek, t), edit: setWeekdays(null) });
  }
  if (parallel > 1) {
    chips.push({
      key: "parallel",
      text: said.parallel(parallel),
      edit: setParallel(1),
    });
  }
  if (pace !== 1) chips.push({ key: "pace", text: said.pace(pace), edit: setPace(1) });
  return chips;
}

function numberChips(request: PlanRequest, t: Translator): readonly Chip[] {
  return WISHES.numbers.flatMap((wish) => {
    const value = wish.of(request);
    if (value === wish.usual) return [];
    return [{ key: wish.name, text: numberWords(wish.name, t).chip(value), edit: setNumber(wish, null) }];
  });
}

function scopeChips(
  { prefer, portfolioHours, full, audit, budgetCents }: PlanRequest,
  t: Translator,
): readonly Chip[] {
  const said = t(wishes).chip;
  const chips: Chip[] = [];
  if (prefer !== "balanced") {
    const text = said.prefer(t(labels).preference[prefer]);
    chips.push({ key: "prefer", text, edit: setPreference("balanced") });
  }
  if (portfolioHours !== null) {
    const text = portfolioHours === 0 ? said.noPortfolio : said.portfolio(hoursText(portfolioHours, t));
    chips.push({ key: "portfolio", text, edit: setPortfolioHours(null) });
  }
  if (full) chips.push({ key: "full", text: said.full, edit: setFull(false) });
  if (budgetCents !== null) {
    const text = said.budget(dollars(budgetCents / 100, t));
    chips.push({ key: "budget", text, edit: setBudget(null) });
  }
  if (audit) chips.push({ key: "audit", text: said.audit, edit: setAudit(false) });
  return chips;
}
