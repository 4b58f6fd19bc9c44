"use client";

import { useEffect, useRef } from "react";
import { usePlanner } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { useTranslator } from "@/components/ui/translator";
import type { SelfCheckAnswer } from "@/lib/self-check";
import { selfCheck } from "@/lib/words/messages/en/ask/self-check";
import type { Question } from "./asked-questions";

interface AskedSkillProps {
  readonly skill: string;
  /** Null while they load. */
  readonly questions: readonly Question[] | null;
  readonly onAnswer: (answer: SelfCheckAnswer) => void;
  readonly onBack: (() => void) | null;
  readonly onStop: (() => void) | null;
}

const CHOICES = ["sure", "unsure", "no"] as const satisfies readonly SelfCheckAnswer[];

/** One skill: can you explain it? The heading takes the focus, so that a screen reader reads on from each answer. */
export function AskedSkill({ skill, questions, onAnswer, onBack, onStop }: AskedSkillProps) {
  const t = useTranslator();
  const { skills } = usePlanner();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const option = skills.get(skill);
  return (
    <section aria-labelledby="asked-skill">
      <h3 id="asked-skill" ref={heading} tabIndex={-1} className="mt-5 text-lead outline-none">
        {option?.title ?? skill}
      </h3>
      <p className="text-small text-soft">{option?.meaning}</p>
      <QuestionText questions={questions} />
      <fieldset className="mt-5">
        <legend className="text-small font-semibold">{t(selfCheck).couldYou}</legend>
        <div className="mt-2 grid gap-2 sm:grid-cols-3">
          {CHOICES.map((answer) => (
            <Button
              key={answer}
              className="flex-col items-start gap-0 py-2 text-left"
              onClick={() => onAnswer(answer)}
            >
              <span className="text-body">{t(selfCheck).choice[answer]}</span>
              <span className="font-normal text-soft">{t(selfCheck).choiceMeaning[answer]}</span>
            </Button>
          ))}
        </div>
      </fieldset>
      <div className="mt-4 flex min-h-8 flex-wrap gap-x-5">
        {onStop === null && <p className="text-small text-soft">{t(selfCheck).stopAnyTime}</p>}
        {onBack && (
          <Button kind="quiet" onClick={onBack}>
            {t(selfCheck).back}
          </Button>
        )}
        {onStop && (
          <Button kind="quiet" onClick={onStop}>
            {t(selfCheck).stop}
          </Button>
        )}
      </div>
    </section>
  );
}

function QuestionText({ questions }: { readonly questions: readonly Question[] | null }) {
  const t = useTranslator();
  const [first, second] = questions ?? [];
  if (questions !== null && !first) return null;
  return (
    <div className="min-h-28">
      <p className="mt-3 prose-measure text-body">{first?.question ?? t(selfCheck).loading}</p>
      {first && (
        <Disclosure summary={t(selfCheck).goodAnswer} className="mt-1">
          <p className="prose-measure mt-1 text-small">{first.goodAnswer}</p>
          {second && (
            <div className="mt-3 text-small">
              <p className="font-semibold">{t(selfCheck).secondQuestion(second.question)}</p>
              <p className="prose-measure mt-1">{second.goodAnswer}</p>
            </div>
          )}
        </Disclosure>
      )}
    </div>
  );
}
