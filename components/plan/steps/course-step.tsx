"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { PlanView } from "@/components/session/plan-view";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerStep } from "@/lib/answer";
import { hoursRangeText, hoursText } from "@/lib/words/amounts";
import { spanText } from "@/lib/words/dates";
import { steps } from "@/lib/words/messages/en/plan/steps";
import { SkillChips } from "./skill-chips";
import { StepWhy } from "./step-why";

interface StepProps {
  readonly step: AnswerStep;
  readonly view: PlanView;
}

/** A main course: what it is, how long it takes, what it gives. */
export function CourseStep({ step, view }: StepProps) {
  const t = useTranslator();
  const facts = step.courseId === null ? undefined : view.steps[step.courseId];
  return (
    <article>
      <h3 className="text-lead">
        {facts ? (
          <Link href={`/courses/${facts.id}`} prefetch={false}>
            {step.title}
          </Link>
        ) : (
          step.title
        )}
      </h3>
      {facts && (
        <p className="text-small text-soft">
          {facts.platform === facts.institution
            ? facts.institution
            : t(steps).givenBy(facts.institution, facts.platform)}
          {step.program && <PlaceInProgram program={step.program} />}
        </p>
      )}
      <StepTimes step={step} />
      {facts?.summary && <p className="prose-measure mt-1.5">{facts.summary}</p>}
      <SkillChips ids={step.teaches} />
      {facts && <StepWhy step={step} facts={facts} />}
    </article>
  );
}

export function StepTimes({ step }: { readonly step: AnswerStep }) {
  const t = useTranslator();
  const { hours, start, finish } = step;
  return (
    <p className="mt-1.5">
      <strong className="font-semibold">{hoursText(hours.typical, t)}</strong>{" "}
      <span className="text-soft">
        ({hoursRangeText(hours, t)}) · {spanText(start, finish, t)}
      </span>
    </p>
  );
}

function PlaceInProgram({ program }: { readonly program: NonNullable<AnswerStep["program"]> }) {
  const t = useTranslator();
  const link = (
    <Link href={`/programs/${program.id}`} prefetch={false}>
      {program.title}
    </Link>
  );
  return (
    <>
      {" · "}
      {richly(
        program.position === null
          ? t(steps).partOf<ReactNode>(link)
          : t(steps).courseOf<ReactNode>(program.position, link),
      )}
    </>
  );
}
