import type { PastPlan, PastStep } from "@/lib/link";
import { counted, hoursText, listText } from "@/lib/words/amounts";
import { assertNever } from "@/lib/words/assert-never";

/** What a step of an older plan is called. */
export function pastStepTitle({ number, title }: PastStep): string {
  if (number === 0) return "Your own work";
  return title ?? `Course number ${number}`;
}

/** What became of the step; null where nothing did. */
export function pastStepNote({ fate, isKept }: PastStep): string | null {
  switch (fate.kind) {
    case "unknown":
      return "no longer in the catalog";
    case "retired":
      return "can no longer be taken";
    case "unplanned":
      return "no longer planned with: its page says why";
    case "hours":
      return `listed with ${hoursText(fate.now)} now${isKept ? "" : "; not in today’s best plan"}`;
    case "same":
      return isKept ? null : "not in today’s best plan";
    default:
      return assertNever(fate);
  }
}

/** What has changed, in one or two sentences. */
export function pastPlanSummary({ steps, added, ownWork, edition, isStillBest }: PastPlan): string {
  const since = edition.made === edition.today ? "" : "The catalog has moved on since. ";
  if (isStillBest) return `${since}It is still the best plan, hours and all.`;
  const count = (has: (step: PastStep) => boolean) => steps.filter(has).length;
  const gone = count(isGone);
  const hours = count(({ fate }) => fate.kind === "hours");
  const left = count((step) => !step.isKept && !isGone(step));
  const changes = [
    gone > 0 ? `${counted(gone, "course")} can no longer be planned with` : null,
    hours > 0 ? `${counted(hours, "course")} ${hours === 1 ? "has" : "have"} other hours` : null,
    left > 0 ? `${counted(left, "step")} ${left === 1 ? "is" : "are"} not in today’s best plan` : null,
    added.length > 0
      ? `${counted(added.length, "course")} ${added.length === 1 ? "is" : "are"} new in it`
      : null,
    ownWork === null ? null : ownWorkText(ownWork),
  ].filter((change) => change !== null);
  return changes.length > 0
    ? `${since}${listText(changes)}.`
    : `${since}Today’s best plan has another order.`;
}

/** Where none is left, its steps are counted among those that are not in today's best plan. */
function ownWorkText({ was, now }: NonNullable<PastPlan["ownWork"]>): string | null {
  if (now === 0) return null;
  return was === 0
    ? `${hoursText(now)} for work of your own are new in it`
    : `${hoursText(now)} for work of your own stand in place of ${hoursText(was)}`;
}

function isGone({ fate }: PastStep): boolean {
  return fate.kind === "retired" || fate.kind === "unplanned" || fate.kind === "unknown";
}
