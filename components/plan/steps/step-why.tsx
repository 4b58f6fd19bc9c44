"use client";

import Link from "next/link";
import { lazy, Suspense, useState } from "react";
import type { StepFacts } from "@/components/session/plan-view";
import { useWords } from "@/components/session/planner-context";
import { Disclosure } from "@/components/ui/disclosure";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerStep } from "@/lib/answer";
import type { Reason } from "@/lib/planner";
import { priceText } from "@/lib/words/amounts";
import { hoursSourceText } from "@/lib/words/catalog/hours-source";
import { asOfText, betweenText, dayText } from "@/lib/words/dates";
import { labels } from "@/lib/words/messages/en/labels";
import { steps as messages } from "@/lib/words/messages/en/plan/steps";
import type { Translator } from "@/lib/words/messages/translator";
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
  const t = useTranslator();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { purpose, position } = sortReasons(step.because);
  return (
    <Disclosure
      className="mt-1"
      onToggle={setOpen}
      summary={
        <>
          {t(messages).why}
          <span className="sr-only"> {t(messages).whyOf(step.title)}</span>
        </>
      }
    >
      <div className="mt-2 grid gap-4 border-l-2 border-hairline pl-4">
        <Reasons title={t(messages).whyIn} reasons={purpose} words={words} />
        <Reasons title={t(messages).whyHere} reasons={position} words={words} />
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
  const t = useTranslator();
  if (reasons.length === 0) return null;
  return (
    <div>
      <h4 className="heading-plain text-small">{title}</h4>
      <ul className="prose-measure mt-0.5 list-disc pl-5 text-small marker:text-edge">
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{reasonSentence(reason, words, t)}</li>
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
  const t = useTranslator();
  const said = t(messages);
  const { hours, level, price, certificate, audit, builds, wellKnown, note } = facts;
  const rows: readonly (readonly [string, string | null])[] = [
    [said.fact.finish, said.finish(betweenText(finish.early, finish.late, t), dayText(finish.likely, t))],
    [said.fact.hours, hours && hoursSourceText(hours, t)],
    [said.fact.level, level && t(labels).level[level]],
    [said.fact.builds, builds],
    [said.fact.price, price ? datedPriceText(price, t) : said.unknownPrice],
    [said.fact.certificate, certificate && t(labels).certificate[certificate]],
    [said.fact.audit, t(labels).audit[audit]],
    [said.fact.wellKnown, wellKnown && wellKnownText(wellKnown, t)],
    [said.fact.note, note],
  ];
  return (
    <div>
      <h4 className="heading-plain text-small">{said.facts}</h4>
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
          {said.allFacts}
        </Link>
      </p>
    </div>
  );
}

function datedPriceText(price: NonNullable<StepFacts["price"]>, t: Translator): string {
  const text = priceText(price, t);
  return price.asOf ? t(messages).priceAsOf(text, asOfText(price.asOf, t)) : text;
}

function wellKnownText(reason: string, t: Translator): string {
  if (reason.startsWith("guide:")) return t(messages).guideNamesIt;
  return reason.replaceAll(/guide:\w+/g, t(messages).theGuide);
}
