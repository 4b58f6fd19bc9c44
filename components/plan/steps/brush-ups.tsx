"use client";

import Link from "next/link";
import type { PlanView } from "@/components/session/plan-view";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerStep } from "@/lib/answer";
import { hoursText } from "@/lib/words/amounts";
import { steps as messages } from "@/lib/words/messages/en/plan/steps";
import styles from "./brush-ups.module.css";
import { RunsToday } from "./runs-today";
import { SkillChips } from "./skill-chips";
import { stepKey, useStepMark } from "./step-selection";
import { StepWhy } from "./step-why";

interface BrushUpsProps {
  readonly steps: readonly AnswerStep[];
  readonly view: PlanView;
}

/** Short bridges over small gaps, together as one small station. */
export function BrushUps({ steps, view }: BrushUpsProps) {
  const t = useTranslator();
  const hours = steps.reduce((sum, step) => sum + step.hours.typical, 0);
  return (
    <article>
      <h3 className="heading-plain text-body">{t(messages).brushUps(steps.length, hoursText(hours, t))}</h3>
      <p className="text-small text-soft">{t(messages).brushUpsAbout}</p>
      <ul className="mt-2 grid gap-3">
        {steps.map((step) => (
          <BrushUp key={step.courseId ?? step.title} step={step} view={view} />
        ))}
      </ul>
    </article>
  );
}

function BrushUp({ step, view }: { readonly step: AnswerStep; readonly view: PlanView }) {
  const t = useTranslator();
  const facts = step.courseId === null ? undefined : view.steps[step.courseId];
  return (
    <li {...useStepMark(stepKey(step))} className={styles.brushUp}>
      <p>
        {facts ? (
          <Link href={`/courses/${facts.id}`} prefetch={false}>
            {step.title}
          </Link>
        ) : (
          step.title
        )}
        <span className="text-small text-soft">
          {" "}
          · {hoursText(step.hours.typical, t)}
          {facts && <> · {facts.institution}</>}
        </span>
      </p>
      {facts && <RunsToday facts={facts} />}
      <SkillChips raises={step.raises} />
      {facts && <StepWhy step={step} facts={facts} />}
    </li>
  );
}
