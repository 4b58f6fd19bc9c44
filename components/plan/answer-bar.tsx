"use client";

import { BadgeCheck } from "lucide-react";
import type { ReactNode } from "react";
import type { Answer } from "@/lib/answer";
import { costText, counted, dollars, hoursRangeText, unknownCostText } from "@/lib/words/amounts";
import { dayText, shortDayText, yearText } from "@/lib/words/dates";
import { proofWords } from "@/lib/words/plan/proof-text";
import styles from "./answer-bar.module.css";
import { RollingNumber } from "./rolling-number";

interface AnswerBarProps {
  readonly answer: Answer;
  readonly waiting: boolean;
}

/** The answer, always in sight: on a sign at the top, or along the bottom edge of a phone. */
export function AnswerBar({ answer, waiting }: AnswerBarProps) {
  const { totals, steps, finish, proof } = answer;
  if (finish === null || proof === null) return null;
  const { claim, meaning } = proofWords(proof, answer.weight, answer.request.prefer);
  const oneDay = finish.early === finish.late;
  return (
    <section aria-label="The answer" aria-busy={waiting} className={styles.bar}>
      <dl className={`${styles.sign} ${styles.figures}`}>
        <Figure className={styles.hours} label="In all, about" note={hoursRangeText(totals.hours)}>
          <RollingNumber value={Math.round(totals.hours.typical)} /> h
        </Figure>
        <Figure
          className={styles.dates}
          label={oneDay ? "You could finish on" : "You could finish between"}
          note={oneDay ? "at this pace" : `likely by ${dayText(finish.likely)}`}
        >
          {!oneDay && (
            <>
              {yearText(finish.early) === yearText(finish.late)
                ? shortDayText(finish.early)
                : dayText(finish.early)}
              <span className="font-normal"> and </span>
            </>
          )}
          {dayText(finish.late)}
        </Figure>
        <Figure className={styles.minor} label="Cost" note={costNote(answer)}>
          {costText(totals.cost)}
        </Figure>
        <Figure className={styles.minor} label="It takes" note={beside(answer)}>
          {amountOfCourses(answer)}
        </Figure>
        {steps.some(({ courseId }) => courseId !== null) && (
          <div className={styles.proof} title={meaning}>
            <dt className="sr-only">How good the plan is</dt>
            <dd className="flex items-center gap-1.5 leading-tight">
              <BadgeCheck aria-hidden="true" size={18} strokeWidth={2} className="shrink-0" />
              {claim}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function costNote({ totals: { cost }, request: { budgetCents } }: Answer): string {
  const budget = budgetCents === null ? Number.POSITIVE_INFINITY : budgetCents / 100;
  if (cost.low > budget) return `over your ${dollars(budget)} as scheduled`;
  if (cost.high > budget) return `may pass your ${dollars(budget)}`;
  const unknown = unknownCostText(cost);
  if (unknown !== null) return unknown;
  return cost.high === 0 ? "no fee in this plan" : "certificates included";
}

const brushUpsOf = ({ steps }: Answer) => steps.filter((step) => step.kind === "brush-up").length;

function amountOfCourses(answer: Answer): string {
  const { mainCourses } = answer.totals;
  if (mainCourses > 0) return counted(mainCourses, "course");
  const brushUps = brushUpsOf(answer);
  return brushUps > 0 ? counted(brushUps, "brush-up") : "no course";
}

function beside(answer: Answer): string {
  const { mainCourses, programs } = answer.totals;
  const brushUps = brushUpsOf(answer);
  if (mainCourses === 0) return brushUps > 0 ? "no whole course" : "work of your own";
  return brushUps > 0 ? `and ${counted(brushUps, "brush-up")}` : `from ${counted(programs, "program")}`;
}

interface FigureProps {
  readonly label: string;
  readonly note: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

function Figure({ label, note, className, children }: FigureProps) {
  return (
    <div className={className}>
      <dt className={styles.label}>{label}</dt>
      <dd>
        <span className={styles.value}>{children}</span>
        <span className={styles.note}>{note}</span>
      </dd>
    </div>
  );
}
