"use client";

import { useEffect, useRef } from "react";
import { usePlanner } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { SelfCheckAnswer } from "@/lib/self-check";
import type { Question } from "./asked-questions";

interface AskedSkillProps {
  readonly skill: string;
  /** Null while they load. */
  readonly questions: readonly Question[] | null;
  readonly onAnswer: (answer: SelfCheckAnswer) => void;
  readonly onBack: (() => void) | null;
  readonly onStop: (() => void) | null;
}

const CHOICES = [
  { answer: "sure", text: "Sure", meaning: "I could explain it now" },
  { answer: "unsure", text: "Unsure", meaning: "in part, or rusty" },
  { answer: "no", text: "No", meaning: "not yet" },
] as const;

/** One skill: can you explain it? The heading takes the focus, so that a screen reader reads on from each answer. */
export function AskedSkill({ skill, questions, onAnswer, onBack, onStop }: AskedSkillProps) {
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
        <legend className="text-small font-semibold">
          Could you explain this to a colleague, without looking it up?
        </legend>
        <div className="mt-2 grid gap-2 sm:grid-cols-3">
          {CHOICES.map(({ answer, text, meaning }) => (
            <Button
              key={answer}
              className="flex-col items-start gap-0 py-2 text-left"
              onClick={() => onAnswer(answer)}
            >
              <span className="text-body">{text}</span>
              <span className="font-normal text-soft">{meaning}</span>
            </Button>
          ))}
        </div>
      </fieldset>
      <div className="mt-4 flex min-h-8 flex-wrap gap-x-5">
        {onStop === null && (
          <p className="text-small text-soft">Stop whenever you like: what is settled by then counts.</p>
        )}
        {onBack && (
          <Button kind="quiet" onClick={onBack}>
            Back one question
          </Button>
        )}
        {onStop && (
          <Button kind="quiet" onClick={onStop}>
            Stop here and see the result
          </Button>
        )}
      </div>
    </section>
  );
}

function QuestionText({ questions }: { readonly questions: readonly Question[] | null }) {
  const [first, second] = questions ?? [];
  if (questions !== null && !first) return null;
  return (
    <div className="min-h-28">
      <p className="mt-3 prose-measure text-body">{first?.question ?? "The question is loading …"}</p>
      {first && (
        <Disclosure summary="What a good answer contains" className="mt-1">
          <p className="prose-measure mt-1 text-small">{first.goodAnswer}</p>
          {second && (
            <div className="mt-3 text-small">
              <p className="font-semibold">A second question on the same skill: {second.question}</p>
              <p className="prose-measure mt-1">{second.goodAnswer}</p>
            </div>
          )}
        </Disclosure>
      )}
    </div>
  );
}
