"use client";

import { useEffect, useRef } from "react";
import { usePlannerState, useWords } from "@/components/session/planner-context";
import { useReply } from "@/components/session/use-reply";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import type { Answer } from "@/lib/answer";
import type { SelfCheckAnswer, SelfCheckResult } from "@/lib/self-check";
import { counted, hoursText, listText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";

interface SelfCheckOutcomeProps {
  readonly settled: ReadonlyMap<string, SelfCheckAnswer>;
  readonly result: SelfCheckResult;
  /** Skills that no answer has settled. */
  readonly open: number;
  /** Asks about these as well, where the check ended since they cannot change the plan; else null. */
  readonly onGoOn: (() => void) | null;
  readonly onUse: (result: SelfCheckResult) => void;
  readonly onBack: () => void;
}

/** What the answers say, and what they would change in the plan. Nothing is changed before the learner says so. */
export function SelfCheckOutcome({ settled, open, onGoOn, result, onUse, onBack }: SelfCheckOutcomeProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const named = (ids: readonly string[]) => listText(ids.map((id) => words.skill(id)));
  const saying = (answer: SelfCheckAnswer) =>
    [...settled].flatMap(([skill, said]) => (said === answer ? [skill] : []));
  const unsure = saying("unsure");
  const isSame = result.added.length + result.taken.length === 0;
  return (
    <section aria-labelledby="self-check-result">
      <h3 id="self-check-result" ref={heading} tabIndex={-1} className="mt-5 text-lead outline-none">
        What your answers say
      </h3>
      <dl className="mt-3 grid gap-2 text-small">
        <Row name="You can explain" value={named(saying("sure"))} />
        <Row name="Unsure" value={named(unsure)} />
        <Row name="Not yet" value={named(saying("no"))} />
      </dl>
      {unsure.length > 0 && (
        <Note className="mt-3">
          Unsure counts as held with help: the plan raises it where your goal asks for more.
        </Note>
      )}
      {onGoOn && (
        <p className="prose-measure mt-3 text-small">
          {open === 1 ? "One skill is" : `${open} skills are`} still open. Whatever you would say about{" "}
          {open === 1 ? "it" : "them"}, the plan takes the same courses.{" "}
          <Button kind="quiet" onClick={onGoOn}>
            Ask me all the same
          </Button>
        </p>
      )}
      <PlanChange result={result} unsure={unsure} />
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button kind="main" onClick={() => onUse(result)}>
          {isSame ? "Keep my plan" : "Use this in my plan"}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          Back to the questions
        </Button>
      </div>
    </section>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === "") return null;
  return (
    <div>
      <dt className="font-semibold">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface PlanChangeProps extends Pick<SelfCheckOutcomeProps, "result"> {
  readonly unsure: readonly string[];
}

function PlanChange({ result, unsure }: PlanChangeProps) {
  const words = useWords();
  const before = usePlannerState((state) => state.view.answer);
  const { reply } = useReply("plan", { request: result.request, today: before.request.today });
  if (result.added.length + result.taken.length === 0) {
    return <p className="mt-4">Your answers agree with what is ticked: the plan stays as it is.</p>;
  }
  return (
    <dl className="mt-4 grid gap-2">
      <Row name="Your plan now" value={shape(before)} />
      <Row name="With these answers" value={reply ? shape(reply.answer) : "…"} />
      {reply && (
        <Row name="To refresh what you are unsure of" value={refreshers(reply.answer, unsure, words.skill)} />
      )}
    </dl>
  );
}

/** "Python in “Crash Course on Python” (20 h); School algebra in …": what the plan keeps for the unsure skills that it needs. */
function refreshers({ steps }: Answer, unsure: readonly string[], title: (skill: string) => string): string {
  return steps
    .flatMap((step) => {
      const taught = unsure.filter((skill) => step.teaches.includes(skill));
      return step.courseId === null || taught.length === 0
        ? []
        : [`${listText(taught.map(title))} in “${step.title}” (${hoursText(step.hours.typical)})`];
    })
    .join("; ");
}

/** "155 h in 6 courses, likely by 4 June 2027" */
function shape({ outcome, steps, totals, finish }: Answer): string {
  if (outcome === "impossible") return "no way there";
  if (outcome === "not-in-time") return "not found in time";
  if (finish === null) return "nothing left to learn";
  if (steps.every(({ courseId }) => courseId === null)) {
    return `no course, and ${hoursText(totals.hours.typical)} for work of your own, likely by ${dayText(finish.likely)}`;
  }
  return `${hoursText(totals.hours.typical)} in ${counted(totals.mainCourses, "course")}, likely by ${dayText(finish.likely)}`;
}
