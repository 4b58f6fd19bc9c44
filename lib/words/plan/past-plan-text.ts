import type { PastPlan, PastStep } from "@/lib/link";
import { hoursText } from "@/lib/words/amounts";
import { assertNever } from "@/lib/words/assert-never";
import { pastPlan } from "@/lib/words/messages/en/plan/past-plan";
import { english, type Translator } from "@/lib/words/messages/translator";

/** What a step of an older plan is called. */
export function pastStepTitle({ number, title }: PastStep, t: Translator = english): string {
  if (number === 0) return t(pastPlan).ownWork;
  return title ?? t(pastPlan).course(number);
}

/** What became of the step; null where nothing did. */
export function pastStepNote({ fate, isKept }: PastStep, t: Translator = english): string | null {
  const said = t(pastPlan);
  switch (fate.kind) {
    case "unknown":
      return said.gone;
    case "retired":
      return said.retired;
    case "unplanned":
      return said.unplanned;
    case "hours":
      return (isKept ? said.hours : said.hoursAndLeft)(hoursText(fate.now, t));
    case "same":
      return isKept ? null : said.left;
    default:
      return assertNever(fate);
  }
}

/** What has changed, in one or two sentences. */
export function pastPlanSummary(past: PastPlan, t: Translator = english): string {
  const said = t(pastPlan);
  const change = changeOf(past, t);
  return past.edition.made === past.edition.today ? change : said.moved(change);
}

function changeOf({ steps, added, ownWork, isStillBest }: PastPlan, t: Translator): string {
  const said = t(pastPlan);
  if (isStillBest) return said.stillBest;
  const count = (has: (step: PastStep) => boolean) => steps.filter(has).length;
  const gone = count(isGone);
  const hours = count(({ fate }) => fate.kind === "hours");
  const left = count((step) => !step.isKept && !isGone(step));
  const changes = [
    gone > 0 ? said.coursesGone(gone) : null,
    hours > 0 ? said.otherHours(hours) : null,
    left > 0 ? said.stepsLeft(left) : null,
    added.length > 0 ? said.coursesNew(added.length) : null,
    ownWork === null ? null : ownWorkText(ownWork, t),
  ].filter((one) => one !== null);
  return changes.length > 0 ? said.changes(changes) : said.otherOrder;
}

/** Where none is left, its steps are counted among those that are not in today's best plan. */
function ownWorkText({ was, now }: NonNullable<PastPlan["ownWork"]>, t: Translator): string | null {
  if (now === 0) return null;
  return was === 0
    ? t(pastPlan).ownWorkNew(hoursText(now, t))
    : t(pastPlan).ownWorkOther(hoursText(now, t), hoursText(was, t));
}

function isGone({ fate }: PastStep): boolean {
  return fate.kind === "retired" || fate.kind === "unplanned" || fate.kind === "unknown";
}
