"use client";

import type { ReactNode } from "react";
import { usePlannerState } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { PlanChange } from "@/lib/answer";
import type { CourseId } from "@/lib/catalog";
import { costText, hoursText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";
import { progress } from "@/lib/words/messages/en/views/progress";
import type { Translator } from "@/lib/words/messages/translator";
import { changeText } from "@/lib/words/plan/change-text";
import { exchangeText } from "@/lib/words/plan/difference-text";

interface ChangePreviewProps {
  readonly change: PlanChange | null;
  /** Courses that the change is about: that they go is no news. */
  readonly named?: readonly CourseId[];
  readonly accept: (change: PlanChange) => void;
  readonly leave: () => void;
}

/** What the plan made again would look like, before it is taken. */
export function ChangePreview({ change, named = [], accept, leave }: ChangePreviewProps) {
  const t = useTranslator();
  const before = usePlannerState((state) => state.view.answer);
  return (
    <div className="mt-3 border-t border-hairline pt-3">
      <h5 className="font-sans text-small font-semibold tracking-normal">{t(progress).planAgain}</h5>
      <div role="status" className="min-h-24">
        {change === null ? (
          <p className="text-soft">{t(progress).working}</p>
        ) : (
          <>
            {change.after !== null && (
              <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4">
                <Row
                  name={t(progress).left}
                  now={hoursText(before.totals.hours.typical, t)}
                  next={hoursText(change.after.totals.hours.typical, t)}
                />
                <Row
                  name={t(progress).finish}
                  now={finishText(before, t)}
                  next={finishText(change.after, t)}
                />
                <Row
                  name={t(progress).cost}
                  now={costText(before.totals.cost, t)}
                  next={costText(change.after.totals.cost, t)}
                />
              </dl>
            )}
            <p className="mt-1 prose-measure">{coursesText(change, named, t)}</p>
          </>
        )}
      </div>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button kind="main" aria-disabled={change === null} onClick={() => change && accept(change)}>
          {t(progress).take}
        </Button>
        <Button onClick={leave}>{t(progress).leave}</Button>
      </div>
    </div>
  );
}

function finishText({ finish }: Pick<NonNullable<PlanChange["after"]>, "finish">, t: Translator): string {
  return finish === null ? t(progress).nothingLeft : dayText(finish.likely, t);
}

function Row({ name, now, next }: { readonly name: string; readonly now: string; readonly next: string }) {
  const t = useTranslator();
  return (
    <div className="contents">
      <dt className="text-soft">{name}</dt>
      <dd>
        {now === next
          ? now
          : richly(
              t(progress).change<ReactNode>(
                (text) => <span className="sr-only">{text}</span>,
                now,
                <span aria-hidden="true">→</span>,
                <strong className="font-semibold">{next}</strong>,
              ),
            )}
      </dd>
    </div>
  );
}

function coursesText(change: PlanChange, named: readonly CourseId[], t: Translator): string {
  const { difference, after } = change;
  if (after === null || difference === null) return changeText(change, [], t);
  return (
    exchangeText(difference, named, t) ??
    (named.length > 0 ? t(progress).otherCoursesStay : t(progress).coursesStay)
  );
}
