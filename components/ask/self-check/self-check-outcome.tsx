"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { usePlannerState, useWords } from "@/components/session/planner-context";
import { useReply } from "@/components/session/use-reply";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { Answer } from "@/lib/answer";
import type { SelfCheckAnswer, SelfCheckResult } from "@/lib/self-check";
import { hoursText, listText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";
import { selfCheck } from "@/lib/words/messages/en/ask/self-check";
import type { Translator } from "@/lib/words/messages/translator";

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
  const t = useTranslator();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const named = (ids: readonly string[]) =>
    listText(
      ids.map((id) => words.skill(id)),
      t,
    );
  const saying = (answer: SelfCheckAnswer) =>
    [...settled].flatMap(([skill, said]) => (said === answer ? [skill] : []));
  const unsure = saying("unsure");
  const isSame = result.added.length + result.taken.length === 0;
  return (
    <section aria-labelledby="self-check-result">
      <h3 id="self-check-result" ref={heading} tabIndex={-1} className="mt-5 text-lead outline-none">
        {t(selfCheck).result}
      </h3>
      <dl className="mt-3 grid gap-2 text-small">
        <Row name={t(selfCheck).said.sure} value={named(saying("sure"))} />
        <Row name={t(selfCheck).said.unsure} value={named(unsure)} />
        <Row name={t(selfCheck).said.no} value={named(saying("no"))} />
      </dl>
      {unsure.length > 0 && <Note className="mt-3">{t(selfCheck).unsureCounts}</Note>}
      {onGoOn && (
        <p className="prose-measure mt-3 text-small">
          {richly(
            t(selfCheck).stillOpen<ReactNode>(open, (text) => (
              <Button kind="quiet" onClick={onGoOn}>
                {text}
              </Button>
            )),
          )}
        </p>
      )}
      <PlanChange result={result} unsure={unsure} />
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button kind="main" onClick={() => onUse(result)}>
          {isSame ? t(selfCheck).keepPlan : t(selfCheck).useResult}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t(selfCheck).backToQuestions}
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
  const t = useTranslator();
  const words = useWords();
  const before = usePlannerState((state) => state.view.answer);
  const { reply } = useReply("plan", { request: result.request, today: before.request.today });
  if (result.added.length + result.taken.length === 0) {
    return <p className="mt-4">{t(selfCheck).planStays}</p>;
  }
  return (
    <dl className="mt-4 grid gap-2">
      <Row name={t(selfCheck).planNow} value={shape(before, t)} />
      <Row name={t(selfCheck).planThen} value={reply ? shape(reply.answer, t) : "…"} />
      {reply && (
        <Row name={t(selfCheck).toRefresh} value={refreshers(reply.answer, unsure, words.skill, t)} />
      )}
    </dl>
  );
}

/** "Python in “Crash Course on Python” (20 h); School algebra in …": what the plan keeps for the unsure skills that it needs. */
function refreshers(
  { steps }: Answer,
  unsure: readonly string[],
  title: (skill: string) => string,
  t: Translator,
): string {
  const courses = steps.flatMap(({ courseId, teaches, title: course, hours }) => {
    const skills = unsure.filter((skill) => teaches.includes(skill)).map(title);
    const isOne = courseId !== null && skills.length > 0;
    return isOne ? [{ skills, course, hours: hoursText(hours.typical, t) }] : [];
  });
  return t(selfCheck).refreshers(courses);
}

/** "155 h in 6 courses, likely by 4 June 2027" */
function shape({ outcome, steps, totals, finish }: Answer, t: Translator): string {
  if (outcome === "impossible") return t(selfCheck).noWay;
  if (outcome === "not-in-time") return t(selfCheck).notInTime;
  if (finish === null) return t(selfCheck).nothingLeft;
  const hours = hoursText(totals.hours.typical, t);
  const day = dayText(finish.likely, t);
  return steps.every(({ courseId }) => courseId === null)
    ? t(selfCheck).ownWorkAlone(hours, day)
    : t(selfCheck).plan(hours, totals.mainCourses, day);
}
