"use client";

import Link from "next/link";
import { stepKey, useStepMark } from "@/components/plan/steps/step-selection";
import type { PlanView } from "@/components/session/plan-view";
import { usePlanner } from "@/components/session/planner-context";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { AnswerStep } from "@/lib/answer";
import { hoursRangeText, hoursText, listText } from "@/lib/words/amounts";
import { betweenText, dayText } from "@/lib/words/dates";
import { labels } from "@/lib/words/messages/en/labels";
import styles from "./step-table.module.css";

/** The plan as a plain table: every step with hours, dates and what it gives. */
export default function StepTable({ view: { answer } }: { readonly view: PlanView }) {
  return (
    <div data-wide>
      <h2 id="table-title" className="text-lead">
        Your plan as a table
      </h2>
      <ScrollRegion labelledBy="table-title" className="mt-3">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Hours</th>
              <th scope="col">Starts</th>
              <th scope="col">Likely done</th>
              <th scope="col">Could end</th>
              <th scope="col">Part of</th>
              <th scope="col">New to you</th>
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
  const { skills } = usePlanner();
  const mark = useStepMark(stepKey(step));
  const { hours, start, finish, finishRange, program, teaches } = step;
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
        {hoursText(hours.typical)}
        <span className="block text-soft">{hoursRangeText(hours)}</span>
      </td>
      <td>{dayText(start)}</td>
      <td>{dayText(finish)}</td>
      <td>{betweenText(finishRange.early, finishRange.late)}</td>
      <td>{program?.title ?? (step.kind === "course" ? "stands alone" : labels.step[step.kind])}</td>
      <td>{listText(teaches.map((id) => skills.get(id)?.title ?? id)) || "practice"}</td>
    </tr>
  );
}
