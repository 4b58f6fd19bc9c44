"use client";

import type { AnswerStep } from "@/lib/answer";
import { StepTimes } from "./course-step";

/** Work of one's own, which no certificate replaces. */
export function PortfolioStep({ step }: { readonly step: AnswerStep }) {
  return (
    <article>
      <h3 className="font-display text-lead">{step.title}</h3>
      <p className="text-small text-soft">Your own work, built into every plan that leads to a job</p>
      <StepTimes step={step} />
      <p className="prose-measure mt-1.5">
        Take a question and data that you care about, build the model, and write down what you tried and why.
        A notebook with a clear text will do. The hours are our estimate: a weekend’s notebook to a month of
        evenings.
      </p>
    </article>
  );
}
