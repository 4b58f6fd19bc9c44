"use client";

import type { AnswerStep } from "@/lib/answer";
import { StepTimes } from "./course-step";
import { PortfolioHoursField } from "./portfolio-hours-field";

/** Work of one's own, which no certificate replaces: a first piece after the first model, the main one at the end. */
export function PortfolioStep({ step }: { readonly step: AnswerStep }) {
  const isFirst = step.part === "first-model";
  return (
    <article>
      <h3 className="font-display text-lead">{isFirst ? "A first model of your own" : step.title}</h3>
      <p className="text-small text-soft">
        {isFirst
          ? "Your own work, as soon as you can build a model"
          : "Your own work, built into every plan that leads to a job"}
      </p>
      <StepTimes step={step} />
      <p className="prose-measure mt-1.5">
        {isFirst
          ? "Use what you have just learned on data that no course has cleaned for you. What goes wrong here is what the later courses are about, and what interviewers ask about."
          : "Take a question and data that you care about, build the model, and write down what you tried and why. A notebook with a clear text will do."}
      </p>
      {!isFirst && <PortfolioHoursField />}
    </article>
  );
}
