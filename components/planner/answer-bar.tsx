"use client";

import { useDeferredValue } from "react";
import { costText, counted, grouped, unknownCostText } from "@/components/wording/amounts";
import { betweenText } from "@/components/wording/dates";
import { proofWords } from "@/components/wording/proof-text";
import type { Answer } from "@/lib/answer";
import { usePlanner } from "./planner-context";

/** The answer stays in sight: on top of the plan, and at the bottom edge of a phone. */
export function AnswerBar() {
  const answer = usePlanner((state) => state.answer);
  const waiting = usePlanner((state) => state.waiting);
  const announced = useDeferredValue(answer);
  if (answer.outcome === "impossible" || answer.steps.length === 0) return null;
  const proof = answer.proof && proofWords(answer.proof, answer.weight, answer.request.prefer);
  return (
    <section
      aria-label="The answer"
      aria-busy={waiting}
      className="sign sign-point fixed inset-x-0 bottom-0 z-20 px-4 py-2 md:sticky md:pr-10 md:inset-auto md:top-2 md:py-3"
    >
      <dl className="flex flex-wrap items-end gap-x-7 gap-y-1">
        <Figure label="in all, about" value={`${grouped(answer.totals.hours.typical)} h`} big />
        <div className="order-last w-full md:order-none md:w-auto md:flex-1">
          <dt className="text-small">you could finish</dt>
          <dd className="font-display text-body font-semibold md:text-lead">
            {answer.finish && betweenText(answer.finish.early, answer.finish.late)}
          </dd>
        </div>
        <Figure
          label={`${counted(answer.totals.mainCourses, "course")}, for`}
          value={costText(answer.totals.cost)}
        />
        {proof && (
          <Figure label={waiting ? "working it out" : "the proof is below"} value={proof.claim} wide />
        )}
      </dl>
      <p className="sr-only" aria-live="polite">
        {announcement(announced)}
      </p>
    </section>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly big?: boolean;
  /** Left out on a phone, where the plan itself says it. */
  readonly wide?: boolean;
}

function Figure({ label, value, big = false, wide = false }: FigureProps) {
  return (
    <div className={wide ? "hidden lg:block" : ""}>
      <dt className="text-small">{label}</dt>
      <dd
        className={`font-display font-semibold ${big ? "text-lead font-bold md:text-title" : "text-body md:text-lead"}`}
      >
        {value}
      </dd>
    </div>
  );
}

function announcement({ totals, finish }: Answer): string {
  const unknown = unknownCostText(totals.cost);
  const dates = finish ? `, finish ${betweenText(finish.early, finish.late)}` : "";
  return `The plan has ${counted(totals.mainCourses, "course")}, about ${grouped(totals.hours.typical)} hours${dates}, cost ${costText(totals.cost)}${unknown ? `, ${unknown}` : ""}.`;
}
