"use client";

import type { PlanView } from "@/components/session/plan-view";
import { Note } from "@/components/ui/note";
import type { AnswerStep } from "@/lib/answer";
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
  const brief = step.courseId === null ? undefined : view.briefs[step.courseId];
  return (
    <article>
      <h3 className="text-lead">{step.title}</h3>
      <Note>
        {step.part === "final"
          ? "Your own work: what you show, and what you will be asked about."
          : "Your own work: what goes wrong here is what the later courses are about."}
      </Note>
      <StepTimes step={step} />
      {brief && <PortfolioBrief brief={brief} />}
      <SkillChips ids={step.teaches} />
      {step.part === "final" && <PortfolioHours />}
    </article>
  );
}
