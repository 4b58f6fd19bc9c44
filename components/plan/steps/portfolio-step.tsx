"use client";

import { Note } from "@/components/ui/note";
import { useTranslator } from "@/components/ui/translator";
import { type AnswerStep, type BriefViews, briefOfStep } from "@/lib/answer";
import { steps } from "@/lib/words/messages/en/plan/steps";
import { stepTitle } from "@/lib/words/plan/step-title";
import { StepTimes } from "./course-step";
import { PortfolioBrief } from "./portfolio-brief";
import { PortfolioHours } from "./portfolio-hours-field";

interface PortfolioStepProps {
  readonly step: AnswerStep;
  readonly briefs: BriefViews;
  /** What the role's hours rest on. */
  readonly because: string | null;
}

/** Work of one's own, which no certificate replaces: a first piece after the first model, the main one at the end. */
export function PortfolioStep({ step, briefs, because }: PortfolioStepProps) {
  const t = useTranslator();
  const isFirst = step.part === "first-model";
  const brief = briefOfStep(step, briefs);
  return (
    <article>
      <h3 className="text-lead">{stepTitle(step, t)}</h3>
      <Note>{isFirst ? t(steps).firstWork : t(steps).finalWork}</Note>
      <StepTimes step={step} />
      {brief ? (
        <PortfolioBrief brief={brief} t={t} />
      ) : (
        <p className="prose-measure mt-1.5">{t(steps).anyWork}</p>
      )}
      {!isFirst && <PortfolioHours because={because} />}
    </article>
  );
}
