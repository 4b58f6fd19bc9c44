"use client";

import { EditLink } from "@/components/session/edit-link";
import { useTranslator } from "@/components/ui/translator";
import type { Answer, AnswerStep } from "@/lib/answer";
import { setApplyHours } from "@/lib/request";
import { steps } from "@/lib/words/messages/en/plan/steps";
import { StepTimes } from "./course-step";

interface ApplyingStepProps {
  readonly step: AnswerStep;
  readonly applying: Answer["applying"];
}

/** The last station: what interviews test for the role, and what applying is made of. */
export function ApplyingStep({ step, applying }: ApplyingStepProps) {
  const t = useTranslator();
  return (
    <article>
      <h3 className="text-lead">{step.title}</h3>
      <StepTimes step={step} />
      {applying?.interview && <p className="prose-measure mt-1.5">{applying.interview}</p>}
      {applying && applying.parts.length > 0 && (
        <p className="prose-measure mt-1 text-small text-soft">{t(steps).applyingParts(applying.parts)}</p>
      )}
      <p className="no-print mt-2 text-small">
        <EditLink edit={setApplyHours(0)}>{t(steps).planWithout}</EditLink>
      </p>
    </article>
  );
}
