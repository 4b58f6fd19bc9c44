"use client";

import type { ReactNode } from "react";
import { EditLink } from "@/components/session/edit-link";
import type { PlanView } from "@/components/session/plan-view";
import { usePlanner, useRequest, useWords } from "@/components/session/planner-context";
import { Note } from "@/components/ui/note";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { HeavyStep, StopPoint, TakeFewer } from "@/lib/advice";
import { ALONE } from "@/lib/catalog";
import { freeCourse, knowSkill, skipCourse } from "@/lib/request";
import { hoursText } from "@/lib/words/amounts";
import { otherTrades, roleWords } from "@/lib/words/ask/sentence";
import { steps as messages } from "@/lib/words/messages/en/plan/steps";

interface StepAdviceProps {
  readonly courses: readonly string[];
  readonly view: PlanView;
}

/** What a mentor would say about a station: that it adds little, repeats another, or is a good place to stop. */
export function StepAdvice({ courses, view }: StepAdviceProps) {
  const { advice, steps, answer } = view;
  const isHere = (id: string) => courses.includes(id);
  return (
    <>
      {advice.heavy !== null && isHere(advice.heavy.course) && (
        <Heavy heavy={advice.heavy} total={answer.totals.hours.typical} />
      )}
      {advice.little
        .filter(({ course }) => isHere(course))
        .map((one) => (
          <AddsLittle key={one.course} little={one} hours={steps[one.course]?.hours?.typical ?? null} />
        ))}
      {advice.overlaps
        .filter(({ second }) => isHere(second))
        .map((one) => (
          <Overlaps key={`${one.first} ${one.second}`} overlap={one} />
        ))}
      {advice.stops
        .filter(({ course }) => isHere(course))
        .map((stop) => (
          <StopHere key={stop.course} stop={stop} />
        ))}
    </>
  );
}

function Heavy({ heavy: { course, hours }, total }: { readonly heavy: HeavyStep; readonly total: number }) {
  const t = useTranslator();
  return (
    <p className="no-print prose-measure mt-2 text-small">
      {t(messages).heavy(hoursText(hours, t), hoursText(total, t))}{" "}
      <EditLink edit={skipCourse(course)}>{t(messages).without}</EditLink>
    </p>
  );
}

interface AddsLittleProps {
  readonly little: TakeFewer["little"][number];
  readonly hours: number | null;
}

function AddsLittle({ little: { course, skill, isSole, taught }, hours }: AddsLittleProps) {
  const t = useTranslator();
  const words = useWords();
  const { skills } = usePlanner();
  const length = hours === null ? null : hoursText(hours, t);
  const known = skill === null ? undefined : skills.get(skill);
  return (
    <Note className="no-print mt-2">
      {skill === null
        ? t(messages).addsNothing(length)
        : t(messages).addsOne(length, taught, words.skill(skill), isSole)}{" "}
      {skill === null ? (
        <EditLink edit={freeCourse(course)}>{t(messages).letPlanChoose}</EditLink>
      ) : (
        known && (
          <EditLink edit={knowSkill(known.id, { level: ALONE, background: 0 })}>
            {t(messages).iKnow(known.title)}
          </EditLink>
        )
      )}
    </Note>
  );
}

function Overlaps({ overlap }: { readonly overlap: TakeFewer["overlaps"][number] }) {
  const t = useTranslator();
  const words = useWords();
  const { pin } = useRequest();
  const { first, second, shared, percent } = overlap;
  const spare = [second, first].find((id) => pin.includes(id));
  return (
    <p className="no-print prose-measure mt-2 text-small">
      {t(messages).sharedSkills(words.course(first), percent, shared.map(words.skill))}{" "}
      {spare !== undefined && (
        <EditLink edit={freeCourse(spare)}>{t(messages).letPlanChooseAbout(words.course(spare))}</EditLink>
      )}
    </p>
  );
}

function StopHere({ stop }: { readonly stop: StopPoint }) {
  const t = useTranslator();
  const { options } = usePlanner();
  const { from } = useRequest();
  const roles = otherTrades(
    stop.roles.flatMap((id) => options.roles.find((role) => role.id === id) ?? []),
    options.backgrounds.find(({ id }) => id === from) ?? null,
  );
  if (roles.length === 0) return null;
  return (
    <Note className="no-print mt-2">
      {richly(
        t(messages).stopHere<ReactNode>(
          roles.map((role) => roleWords(role, t)),
          (text) => <strong className="font-semibold text-ink">{text}</strong>,
        ),
      )}
    </Note>
  );
}
