"use client";

import { usePlannerState } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import type { PlanChange } from "@/lib/answer";
import type { CourseId } from "@/lib/catalog";
import { costText, hoursText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";
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
  const before = usePlannerState((state) => state.view.answer);
  return (
    <div className="mt-3 border-t border-hairline pt-3">
      <h5 className="font-sans text-small font-semibold tracking-normal">The plan made again</h5>
      <div role="status" className="min-h-24">
        {change === null ? (
          <p className="text-soft">Working it out…</p>
        ) : (
          <>
            {change.after !== null && (
              <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4">
                <Row
                  name="Left to do"
                  now={hoursText(before.totals.hours.typical)}
                  next={hoursText(change.after.totals.hours.typical)}
                />
                <Row name="Likely finish" now={finishText(before)} next={finishText(change.after)} />
                <Row
                  name="Cost"
                  now={costText(before.totals.cost)}
                  next={costText(change.after.totals.cost)}
                />
              </dl>
            )}
            <p className="mt-1 prose-measure">{coursesText(change, named)}</p>
          </>
        )}
      </div>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button kind="main" aria-disabled={change === null} onClick={() => change && accept(change)}>
          Take this plan
        </Button>
        <Button onClick={leave}>Leave it as it was</Button>
      </div>
    </div>
  );
}

function finishText({ finish }: Pick<NonNullable<PlanChange["after"]>, "finish">): string {
  return finish === null ? "nothing left" : dayText(finish.likely);
}

function Row({ name, now, next }: { readonly name: string; readonly now: string; readonly next: string }) {
  return (
    <div className="contents">
      <dt className="text-soft">{name}</dt>
      <dd>
        {now === next ? (
          now
        ) : (
          <>
            <span className="sr-only">from </span>
            {now} <span aria-hidden="true">→</span>
            <span className="sr-only">to</span> <strong className="font-semibold">{next}</strong>
          </>
        )}
      </dd>
    </div>
  );
}

function coursesText(change: PlanChange, named: readonly CourseId[]): string {
  const { difference, after } = change;
  if (after === null || difference === null) return changeText(change);
  return (
    exchangeText(difference, named) ?? `Every ${named.length > 0 ? "other " : ""}course stays as it was.`
  );
}
