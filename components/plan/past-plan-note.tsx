"use client";

import { History } from "lucide-react";
import type { ReactNode } from "react";
import { EditLink } from "@/components/session/edit-link";
import { usePlannerState } from "@/components/session/planner-context";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { Answer } from "@/lib/answer";
import type { PastPlan } from "@/lib/link";
import { hoursText } from "@/lib/words/amounts";
import { editionText } from "@/lib/words/catalog/edition-text";
import { betweenText } from "@/lib/words/dates";
import { pastPlan } from "@/lib/words/messages/en/plan/past-plan";
import { pastPlanSummary, pastStepNote, pastStepTitle } from "@/lib/words/plan/past-plan-text";

/** The plan that the link carries as it was, what has changed since, and today's best beside it. */
export function PastPlanNote({ past }: { readonly past: PastPlan }) {
  const t = useTranslator();
  const answer = usePlannerState((state) => state.view.answer);
  const { edition, isStillBest } = past;
  if (isStillBest && edition.made === edition.today) return null;
  return (
    <section aria-labelledby="past-title" className="mb-8 rounded-lg bg-sunk p-4 sm:p-6">
      <h2 id="past-title" className="flex items-center gap-2 text-lead">
        <History aria-hidden="true" size={20} className="shrink-0 text-soft" />
        {t(pastPlan).carried(editionText(edition.made, t))}
      </h2>
      <p className="prose-measure mt-1">{pastPlanSummary(past, t)}</p>
      {!isStillBest && (
        <>
          <div className="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-2">
            <PlanAsItWas past={past} />
            <BestToday answer={answer} added={past.added} />
          </div>
          <p className="no-print mt-4 text-small text-soft">
            {richly(
              t(pastPlan).todaysBelow<ReactNode>((text) => (
                <EditLink edit={(request) => request}>{text}</EditLink>
              )),
            )}
          </p>
        </>
      )}
    </section>
  );
}

function PlanAsItWas({ past: { steps, hours, finish } }: { readonly past: PastPlan }) {
  const t = useTranslator();
  return (
    <section aria-labelledby="past-then">
      <h3 id="past-then" className="text-body">
        {t(pastPlan).asItWas}
      </h3>
      <p className="text-small text-soft">
        {t(pastPlan).finish(hoursText(hours, t), betweenText(finish.early, finish.late, t))}
      </p>
      <ol className="mt-2 text-small">
        {steps.map((step, i) => (
          <PlainStep
            // biome-ignore lint/suspicious/noArrayIndexKey: a plan as it was never changes
            key={i}
            title={pastStepTitle(step, t)}
            hours={step.hours}
            note={pastStepNote(step, t)}
          />
        ))}
      </ol>
    </section>
  );
}

interface BestTodayProps {
  readonly answer: Answer;
  readonly added: PastPlan["added"];
}

function BestToday({ answer: { steps, totals, finish }, added }: BestTodayProps) {
  const t = useTranslator();
  const isNew = new Set<string | null>(added.map(({ courseId }) => courseId));
  return (
    <section aria-labelledby="past-now">
      <h3 id="past-now" className="text-body">
        {t(pastPlan).bestToday}
      </h3>
      {finish === null ? (
        <p className="text-small text-soft">{t(pastPlan).noneToday}</p>
      ) : (
        <p className="text-small text-soft">
          {t(pastPlan).finish(hoursText(totals.hours.typical, t), betweenText(finish.early, finish.late, t))}
        </p>
      )}
      <ol className="mt-2 text-small">
        {steps.map((step) => (
          <PlainStep
            key={step.courseId ?? step.kind}
            title={step.title}
            hours={step.hours.typical}
            note={isNew.has(step.courseId) ? t(pastPlan).isNew : null}
          />
        ))}
      </ol>
    </section>
  );
}

interface PlainStepProps {
  readonly title: string;
  readonly hours: number;
  readonly note: string | null;
}

function PlainStep({ title, hours, note }: PlainStepProps) {
  const t = useTranslator();
  return (
    <li className="flex justify-between gap-4 border-t border-hairline py-1.5">
      <span>
        {title}
        {note !== null && <span className="block text-soft">{note}</span>}
      </span>
      <span className="shrink-0">{hoursText(hours, t)}</span>
    </li>
  );
}
