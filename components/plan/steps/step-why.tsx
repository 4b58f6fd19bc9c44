"use client";

import Link from "next/link";
import { lazy, Suspense, useState } from "react";
import type { StepFacts } from "@/components/session/plan-view";
import { useWords } from "@/components/session/planner-context";
import { Disclosure } from "@/components/ui/disclosure";
import type { AnswerStep } from "@/lib/answer";
import type { Reason } from "@/lib/planner";
import { priceText } from "@/lib/words/amounts";
import { hoursSourceText } from "@/lib/words/catalog/hours-source";
import { asOfText, betweenText, dayText } from "@/lib/words/dates";
import { labels } from "@/lib/words/messages/en/labels";
import { reasonSentence } from "@/lib/words/plan/reason-text";
import type { Words } from "@/lib/words/words";
import { sortReasons } from "./arrange-steps";
import { StepChoices } from "./step-choices";

const StepAlternatives = lazy(() => import("@/components/alternatives/step-alternatives"));

interface StepWhyProps {
  readonly step: AnswerStep;
  readonly facts: StepFacts;
}

/** Behind "Why?": the reasons, the facts that the step rests on, and what the learner may decide about it. */
export function StepWhy({ step, facts }: StepWhyProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { purpose, position } = sortReasons(step.because);
  return (
    <Disclosure
      className="mt-1"
      onToggle={setOpen}
      summary={
        <>
          Why?<span className="sr-only"> Reasons and facts for {step.title}</span>
        </>
      }
    >
      <div className="mt-2 grid gap-4 border-l-2 border-hairline pl-4">
        <Reasons title="Why it is in the plan" reasons={purpose} words={words} />
        <Reasons title="Why it comes at this point" reasons={position} words={words} />
        {open && (
          <Suspense fallback={null}>
            <StepAlternatives id={facts.id} title={step.title} />
          </Suspense>
        )}
        <StepFactList facts={facts} finish={step.finishRange} />
        <StepChoices step={step} facts={facts} isOpen={open} />
      </div>
    </Disclosure>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly words: Words;
}

function Reasons({ title, reasons, words }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <h4 className="heading-plain text-small">{title}</h4>
      <ul className="prose-measure mt-0.5 list-disc pl-5 text-small marker:text-edge">
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{reasonSentence(reason, words)}</li>
        ))}
      </ul>
    </div>
  );
}

interface FactsProps {
  readonly facts: StepFacts;
  readonly finish: AnswerStep["finishRange"];
}

function StepFactList({ facts, finish }: FactsProps) {
  const { hours, level, price, certificate, audit, builds, wellKnown, note } = facts;
  const rows: readonly (readonly [string, string | null])[] = [
    ["Finish", `${betweenText(finish.early, finish.late)}, likely by ${dayText(finish.likely)}`],
    ["Hours", hours && hoursSourceText(hours)],
    ["Level", level && labels.level[level]],
    ["You build", builds],
    [
      "Price",
      price ? `${priceText(price)}${price.asOf ? `, as of ${asOfText(price.asOf)}` : ""}` : "Not known",
    ],
    ["Certificate", certificate && labels.certificate[certificate]],
    ["Free access", labels.audit[audit]],
    ["Known for", wellKnown && wellKnownText(wellKnown)],
    ["Keep in mind", note],
  ];
  return (
    <div>
      <h4 className="heading-plain text-small">Facts</h4>
      <dl className="mt-0.5 grid grid-cols-[auto_1fr] gap-x-4 text-small">
        {rows.map(([name, value]) =>
          value === null ? null : (
            <div key={name} className="contents">
              <dt className="text-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="mt-1 text-small">
        <Link href={`/courses/${facts.id}`} prefetch={false}>
          All facts with their sources
        </Link>
      </p>
    </div>
  );
}

function wellKnownText(reason: string): string {
  if (reason.startsWith("guide:")) return "The guide that Waymark grew out of names it";
  return reason.replaceAll(/guide:\w+/g, "the guide");
}
