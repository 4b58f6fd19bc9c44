"use client";

import { History } from "lucide-react";
import { EditLink } from "@/components/session/edit-link";
import { usePlannerState } from "@/components/session/planner-context";
import type { Answer } from "@/lib/answer";
import type { PastPlan } from "@/lib/link";
import { hoursText } from "@/lib/words/amounts";
import { editionText } from "@/lib/words/catalog/edition-text";
import { betweenText } from "@/lib/words/dates";
import { pastPlanSummary, pastStepNote, pastStepTitle } from "@/lib/words/plan/past-plan-text";

/** The plan that the link carries as it was, what has changed since, and today's best beside it. */
export function PastPlanNote({ past }: { readonly past: PastPlan }) {
  const answer = usePlannerState((state) => state.view.answer);
  const { edition, isStillBest } = past;
  if (isStillBest && edition.made === edition.today) return null;
  return (
    <section aria-labelledby="past-title" className="mb-8 rounded-lg bg-sunk p-4 sm:p-6">
      <h2 id="past-title" className="flex items-center gap-2 text-lead">
        <History aria-hidden="true" size={20} className="shrink-0 text-soft" />
        This link carries the plan of {editionText(edition.made)}
      </h2>
      <p className="prose-measure mt-1">{pastPlanSummary(past)}</p>
      {!isStillBest && (
        <>
          <div className="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-2">
            <PlanAsItWas past={past} />
            <BestToday answer={answer} added={past.added} />
          </div>
          <p className="no-print mt-4 text-small text-soft">
            Below, today’s best stands in full.{" "}
            <EditLink edit={(request) => request}>Go on with today’s best</EditLink>
          </p>
        </>
      )}
    </section>
  );
}

function PlanAsItWas({ past: { steps, hours, finish } }: { readonly past: PastPlan }) {
  return (
    <section aria-labelledby="past-then">
      <h3 id="past-then" className="text-body">
        As it was
      </h3>
      <p className="text-small text-soft">
        {hoursText(hours)}, finish {betweenText(finish.early, finish.late)}
      </p>
      <ol className="mt-2 text-small">
        {steps.map((step, i) => (
          <PlainStep
            // biome-ignore lint/suspicious/noArrayIndexKey: a plan as it was never changes
            key={i}
            title={pastStepTitle(step)}
            hours={step.hours}
            note={pastStepNote(step)}
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
  const isNew = new Set<string | null>(added.map(({ courseId }) => courseId));
  return (
    <section aria-labelledby="past-now">
      <h3 id="past-now" className="text-body">
        Best today
      </h3>
      {finish === null ? (
        <p className="text-small text-soft">There is no plan for this request today.</p>
      ) : (
        <p className="text-small text-soft">
          {hoursText(totals.hours.typical)}, finish {betweenText(finish.early, finish.late)}
        </p>
      )}
      <ol className="mt-2 text-small">
        {steps.map((step) => (
          <PlainStep
            key={step.courseId ?? step.kind}
            title={step.title}
            hours={step.hours.typical}
            note={isNew.has(step.courseId) ? "new" : null}
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
  return (
    <li className="flex justify-between gap-4 border-t border-hairline py-1.5">
      <span>
        {title}
        {note !== null && <span className="block text-soft">{note}</span>}
      </span>
      <span className="shrink-0">{hoursText(hours)}</span>
    </li>
  );
}
