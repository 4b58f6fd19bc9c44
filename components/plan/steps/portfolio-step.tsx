"use client";

import { Note } from "@/components/ui/note";
import { type AnswerStep, type BriefViews, briefOfStep } from "@/lib/answer";
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
  const isFirst = step.part === "first-model";
  const brief = briefOfStep(step, briefs);
  return (
    <article>
      <h3 className="text-lead">{stepTitle(step)}</h3>
      <Note>
        {isFirst
          ? "Your own work, as soon as you can build a model: what goes wrong here is what the later courses are about."
          : "Your own work: what you show, and what you will be asked about."}
      </Note>
      <StepTimes step={step} />
      {brief ? (
        <PortfolioBrief brief={brief} />
      ) : (
        <p className="prose-measure mt-1.5">
          Take a question and data that you care about, and write down what you tried and why. A notebook with
          a clear text will do.
        </p>
      )}
      {!isFirst && <PortfolioHours because={because} />}
    </article>
  );
}
