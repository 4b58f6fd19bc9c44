"use client";

import Link from "next/link";
import { hoursNumber, hoursRangeText, hoursText } from "@/components/wording/amounts";
import { dayText, shortDayText, spanText } from "@/components/wording/dates";
import { ReasonText } from "@/components/wording/reason-text";
import { areaHue } from "@/components/wording/skill-area";
import type { AnswerStep } from "@/lib/answer";
import { usePlanner } from "./planner-context";
import { StepActions } from "./step-actions";
import { wordsOf } from "./vocabulary";

/** One station: what it gives you, how long, by when, from whom; why on demand. */
export function PlanStepItem({ step, number }: { readonly step: AnswerStep; readonly number: number }) {
  const vocabulary = usePlanner((state) => state.vocabulary);
  const brief = step.courseId === null ? undefined : vocabulary.courses[step.courseId];
  const main = step.kind === "course";
  return (
    <li className="group grid grid-cols-[1.5rem_1fr] gap-x-4 sm:grid-cols-[7rem_1.5rem_1fr]">
      <p className="col-start-2 text-small text-soft sm:col-start-1 sm:pt-0.5 sm:text-right">
        <span className="font-semibold text-ink">{shortDayText(step.start)}</span>
        <br className="hidden sm:inline" /> <span className="sm:hidden">to </span>
        <span className="hidden sm:inline">to </span>
        {dayText(step.finish)}
      </p>
      <span
        aria-hidden="true"
        className="relative col-start-1 row-span-2 row-start-1 flex justify-center sm:col-start-2"
      >
        <span className="absolute inset-y-0 w-1 bg-rail" />
        <span
          className={
            main
              ? "relative mt-1 grid size-6 place-items-center rounded-full border-2 border-rail bg-paper text-small leading-none font-semibold"
              : "relative mt-2 size-3.5 rounded-full border-2 border-rail bg-paper"
          }
        >
          {main ? number : null}
        </span>
      </span>
      <div className="col-start-2 row-start-2 pb-6 sm:col-start-3 sm:row-start-1">
        <h3 className={main ? "text-lead" : "text-body"}>
          {step.courseId === null ? step.title : <Link href={`/courses/${step.courseId}`}>{step.title}</Link>}
        </h3>
        <p className="text-small text-soft">
          {step.kind === "brush-up" && "Brush-up · "}
          {brief
            ? `${brief.institution}${brief.platform === brief.institution ? "" : `, ${brief.platform}`} · `
            : ""}
          <span className="font-semibold text-ink">{hoursText(step.hours.typical)}</span>{" "}
          <span className="whitespace-nowrap">({hoursRangeText(step.hours)})</span>
        </p>
        <p className="mt-1 max-w-prose">{brief?.summary ?? portfolioText(step)}</p>
        <TaughtSkills ids={step.teaches} />
        <Why step={step} />
      </div>
    </li>
  );
}

function portfolioText(step: AnswerStep): string | null {
  if (step.kind !== "portfolio") return null;
  return "Build one thing of your own, from raw data to a write-up, and be ready to explain every choice in it. This is what you show; no certificate replaces it.";
}

function TaughtSkills({ ids }: { readonly ids: readonly string[] }) {
  const { skills } = usePlanner((state) => state.vocabulary);
  const wanted = usePlanner((state) => state.answer.coverage.mustHave);
  if (ids.length === 0) return null;
  const taught = skills.filter((skill) => ids.includes(skill.id));
  return (
    <ul aria-label="New to you" className="mt-2 flex flex-wrap gap-1.5">
      {taught.map((skill) => (
        <li key={skill.id} title={skill.meaning}>
          <Link
            href={`/skills/${skill.id}`}
            prefetch={false}
            className={wanted.includes(skill.id) ? "chip font-semibold" : "chip"}
            style={{ "--hue": areaHue(skill.area) }}
          >
            {skill.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Why({ step }: { readonly step: AnswerStep }) {
  const vocabulary = usePlanner((state) => state.vocabulary);
  const words = wordsOf(vocabulary);
  const brief = step.courseId === null ? undefined : vocabulary.courses[step.courseId];
  const { early, late } = step.finishRange;
  return (
    <details className="mt-2">
      <summary className="action">Why this, why here</summary>
      <ul className="mt-2 max-w-prose list-disc space-y-1 pl-5 text-small">
        {step.because.map((reason) => (
          <li key={JSON.stringify(reason)}>
            <ReasonText reason={reason} words={words} />
          </li>
        ))}
        <li>
          You could finish it{" "}
          {early === late ? `on ${dayText(late)}` : `in the span ${spanText(early, late)}`}.
        </li>
        {brief?.hours && <li>{hoursOrigin(brief.hours)}</li>}
        {brief?.builds && <li>What you build: {brief.builds}.</li>}
      </ul>
      {step.courseId !== null && <StepActions courseId={step.courseId} />}
    </details>
  );
}

interface Hours {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly highBasis: "sourced" | "rule";
  readonly typicalBasis: "sourced" | "middle";
}

function hoursOrigin({ typical, high, highBasis, typicalBasis }: Hours): string {
  const listed =
    typicalBasis === "sourced"
      ? `${hoursNumber(typical)} h is what the provider lists`
      : `${hoursNumber(typical)} h is the middle of the range that is listed`;
  return highBasis === "sourced"
    ? `${listed}; ${hoursNumber(high)} h is the most that a source gives.`
    : `${listed}; ${hoursNumber(high)} h is 1.6 times that, a rule of thumb from studies of planning, not a measurement of this course.`;
}
