"use client";

import Link from "next/link";
import { stepKey, useStepMark } from "@/components/plan/steps/step-selection";
import type { PlanView } from "@/components/session/plan-view";
import { usePlanner } from "@/components/session/planner-context";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerStep } from "@/lib/answer";
import { hoursRangeText, hoursText } from "@/lib/words/amounts";
import { betweenText, dayText } from "@/lib/words/dates";
import { amounts } from "@/lib/words/messages/en/amounts";
import { labels } from "@/lib/words/messages/en/labels";
import { views } from "@/lib/words/messages/en/plan/views";
import styles from "./step-table.module.css";

/** The plan as a plain table: every step with hours, dates and what it gives. */
export default function StepTable({ view: { answer } }: { readonly view: PlanView }) {
  const t = useTranslator();
  return (
    <div data-wide>
      <h2 id="table-title" className="text-lead">
        {t(views).table}
      </h2>
      <ScrollRegion labelledBy="table-title" className="mt-3">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(views).column.step}</th>
              <th scope="col">{t(views).column.hours}</th>
              <th scope="col">{t(views).column.starts}</th>
              <th scope="col">{t(views).column.likely}</th>
              <th scope="col">{t(views).column.end}</th>
              <th scope="col">{t(views).column.program}</th>
              <th scope="col">{t(views).column.teaches}</th>
            </tr>
          </thead>
          <tbody>
            {answer.steps.map((step, i) => (
              <StepRow key={stepKey(step)} step={step} number={i + 1} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function StepRow({ step, number }: { readonly step: AnswerStep; readonly number: number }) {
  const t = useTranslator();
  const { skills } = usePlanner();
  const mark = useStepMark(stepKey(step));
  const { hours, start, finish, finishRange, program, raises } = step;
  return (
    <tr {...mark}>
      <th scope="row">
        {number}.{" "}
        {step.courseId === null ? (
          step.title
        ) : (
          <Link href={`/courses/${step.courseId}`} prefetch={false}>
            {step.title}
          </Link>
        )}
      </th>
      <td>
        {hoursText(hours.typical, t)}
        <span className="block text-soft">{hoursRangeText(hours, t)}</span>
      </td>
      <td>{dayText(start, t)}</td>
      <td>{dayText(finish, t)}</td>
      <td>{betweenText(finishRange.early, finishRange.late, t)}</td>
      <td>{program?.title ?? (step.kind === "course" ? t(views).alone : t(labels).step[step.kind])}</td>
      <td>
        {t(amounts).and(
          raises.map(({ skill, to }) => t(views).heldAs(skills.get(skill)?.title ?? skill, to)),
        ) || t(views).practice}
      </td>
    </tr>
  );
}
