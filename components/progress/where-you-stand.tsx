"use client";

import { CalendarX2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { PlanView } from "@/components/session/plan-view";
import { usePlannerState, useWords } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerStep } from "@/lib/answer";
import { hoursText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";
import { whereYouStand } from "@/lib/words/messages/en/views/where-you-stand";
import { STAND_TITLE_ID } from "./focus-stand";

const LostTimeForm = lazy(() => import("./lost-time-form"));

/** More than these are no glance. */
const SHOWN = 3;
/** So many opened courses are named, of the rest only how many there are: unless that is one. */
const NAMED = 2;

/** What can be started now, and what each course opens: one glance, and the place to say that time was lost. */
export function WhereYouStand({ view }: { readonly view: PlanView }) {
  const t = useTranslator();
  const { answer, startable } = view;
  const { start, today } = answer.request;
  const steps = answer.steps.filter(({ courseId }) => courseId !== null && startable.includes(courseId));
  const more = steps.length - SHOWN;
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby={STAND_TITLE_ID} className="no-print mt-8">
      <h2 id={STAND_TITLE_ID} tabIndex={-1} className="text-small font-semibold outline-none">
        {start > today ? t(whereYouStand).startOn(dayText(start, t)) : t(whereYouStand).startToday}
      </h2>
      <ul className="mt-1.5 grid gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
        {steps.slice(0, SHOWN).map((step) => (
          <Startable key={step.courseId} step={step} />
        ))}
      </ul>
      {more > 0 && <p className="mt-1 text-small text-soft">{t(whereYouStand).moreBelow(more)}</p>}
      <LostTime />
    </section>
  );
}

function Startable({ step }: { readonly step: AnswerStep }) {
  const t = useTranslator();
  const words = useWords();
  const titles = step.because.flatMap((reason) =>
    reason.kind === "opens" ? [words.course(reason.course)] : [],
  );
  const named = titles.length > NAMED + 1 ? titles.slice(0, NAMED) : titles;
  return (
    <li className="border-l-2 border-hairline pl-3 text-small">
      <strong className="font-semibold">{step.title}</strong>
      <span className="text-soft"> · {hoursText(step.hours.typical, t)}</span>
      <p className="text-soft">
        {named.length > 0
          ? t(whereYouStand).opens(named, titles.length - named.length)
          : t(whereYouStand).servesGoal}
      </p>
    </li>
  );
}

function LostTime() {
  const t = useTranslator();
  const [isAsking, setIsAsking] = useState(false);
  const hasEngine = usePlannerState(({ engine }) => engine !== null);
  return (
    <>
      <Button
        kind="quiet"
        className="js-only mt-1.5"
        aria-expanded={isAsking}
        onClick={() => setIsAsking(!isAsking)}
      >
        <CalendarX2 aria-hidden="true" size={15} /> {t(whereYouStand).lostTime}
      </Button>
      {isAsking && hasEngine && (
        <Suspense fallback={null}>
          <LostTimeForm close={() => setIsAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
