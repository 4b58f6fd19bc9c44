"use client";

import type { PlanView } from "@/components/session/plan-view";
import { Note } from "@/components/ui/note";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerStep } from "@/lib/answer";
import { steps } from "@/lib/words/messages/en/plan/steps";
import { StepTimes } from "./course-step";
import { PortfolioBrief } from "./portfolio-brief";
import { PortfolioHours } from "./portfolio-hours-field";
import { SkillChips } from "./skill-chips";

interface PortfolioStepProps {
  readonly step: AnswerStep;
  readonly view: PlanView;
}

/** A project of one's own, which no certificate replaces. */
export function PortfolioStep({ step, view }: PortfolioStepProps) {
  const t = useTranslator();
  const brief = step.courseId === null ? undefined : view.briefs[step.courseId];
  return (
    <article>
      <h3 className="text-lead">{step.title}</h3>
      <Note>{step.part === "final" ? t(steps).finalWork : t(steps).earlierWork}</Note>
      <StepTimes step={step} />
      {brief && <PortfolioBrief brief={brief} t={t} heading={null} />}
      <SkillChips raises={step.raises} />
      {step.part === "final" && <PortfolioHours />}
    </article>
  );
}
