"use client";

import { CalendarX2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { PlanView } from "@/components/session/plan-view";
import { usePlannerState, useWords } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import type { AnswerStep } from "@/lib/answer";
import { hoursText, listText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";
import { STAND_TITLE_ID } from "./focus-stand";

const LostTimeForm = lazy(() => import("./lost-time-form"));

/** More than these are no glance. */
const SHOWN = 3;

/** What can be started now, and what each course opens: one glance, and the place to say that time was lost. */
export function WhereYouStand({ view }: { readonly view: PlanView }) {
  const { answer, startable } = view;
  const { start, today } = answer.request;
  const steps = answer.steps.filter(({ courseId }) => courseId !== null && startable.includes(courseId));
  const more = steps.length - SHOWN;
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby={STAND_TITLE_ID} className="no-print mt-8">
      <h2 id={STAND_TITLE_ID} tabIndex={-1} className="text-small font-semibold outline-none">
        {start > today ? `What you can start on ${dayText(start)}` : "What you can start today"}
      </h2>
      <ul className="mt-1.5 grid gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
        {steps.slice(0, SHOWN).map((step) => (
          <Startable key={step.courseId} step={step} />
        ))}
      </ul>
      {more > 0 && <p className="mt-1 text-small text-soft">And {more} more in the route below.</p>}
      <LostTime />
    </section>
  );
}

function Startable({ step }: { readonly step: AnswerStep }) {
  const words = useWords();
  const opened = step.because.flatMap((reason) => (reason.kind === "opens" ? [reason.course] : []));
  return (
    <li className="border-l-2 border-hairline pl-3 text-small">
      <strong className="font-semibold">{step.title}</strong>
      <span className="text-soft"> · {hoursText(step.hours.typical)}</span>
      <p className="text-soft">
        {opened.length > 0
          ? `Opens ${listText(shortened(opened.map((id) => words.course(id))))}`
          : "Teaches what your goal asks for"}
      </p>
    </li>
  );
}

/** Two by name, the rest by number. */
function shortened(titles: readonly string[]): readonly string[] {
  const more = titles.length - 2;
  return more > 1 ? [...titles.slice(0, 2), `${more} more`] : titles;
}

function LostTime() {
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
        <CalendarX2 aria-hidden="true" size={15} /> I lost some time
      </Button>
      {isAsking && hasEngine && (
        <Suspense fallback={null}>
          <LostTimeForm close={() => setIsAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
