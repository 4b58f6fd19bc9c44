"use client";

import type { ReactNode } from "react";
import { stepKey, useSelection, useStepMark } from "@/components/plan/steps/step-selection";
import type { PlanView } from "@/components/session/plan-view";
import { classes } from "@/components/ui/classes";
import { Note } from "@/components/ui/note";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerBill, AnswerStep } from "@/lib/answer";
import type { Break } from "@/lib/request";
import { dollarsRangeText, hoursText } from "@/lib/words/amounts";
import { betweenText, dayText, monthText, spanText, yearText } from "@/lib/words/dates";
import { labels } from "@/lib/words/messages/en/labels";
import { views } from "@/lib/words/messages/en/plan/views";
import styles from "./plan-timeline.module.css";
import { type Stretch, type TimeScale, timeScale } from "./time-scale";

/** The plan over months: a table whose last column draws its dates, so that eye and screen reader get the same. */
export default function PlanTimeline({ view: { answer } }: { readonly view: PlanView }) {
  const t = useTranslator();
  const { steps, finish, request, totals } = answer;
  const scale = timeScale(request.start, finish?.late ?? request.start);
  const breaks = request.breaks.filter((pause) => scale.place(pause.from, pause.to) !== null);
  const chart = { scale, breaks };
  return (
    <section aria-labelledby="timeline-title" data-wide>
      <h2 id="timeline-title" className="text-lead">
        {t(views).timeline}
      </h2>
      <Note className="mt-1">
        {t(views).bars} {breaks.length > 0 && t(views).stripes}
      </Note>
      <table className={styles.timeline}>
        <caption className="sr-only">{t(views).timelineAbout}</caption>
        <thead>
          <tr>
            <th scope="col">{t(views).column.step}</th>
            <th scope="col">{t(views).likely}</th>
            <th scope="col">{t(views).column.end}</th>
            <td aria-hidden="true" className={styles.axis}>
              <Axis scale={scale} />
            </td>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <StepRow key={stepKey(step)} step={step} chart={chart} />
          ))}
        </tbody>
        {breaks.length > 0 && (
          <tbody>
            <Heading>{t(views).breaks}</Heading>
            {breaks.map((pause) => (
              <BreakRow key={`${pause.from} ${pause.to}`} pause={pause} chart={chart} />
            ))}
          </tbody>
        )}
        {totals.cost.bills.length > 0 && (
          <tbody>
            <Heading>{t(views).payments}</Heading>
            {totals.cost.bills.map((bill) => (
              <BillRow key={`${bill.payee.kind} ${bill.payee.id}`} bill={bill} steps={steps} chart={chart} />
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}

interface Chart {
  readonly scale: TimeScale;
  readonly breaks: readonly Break[];
}

function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <tr className={styles.group}>
      <th scope="colgroup" colSpan={3}>
        {children}
      </th>
      <td aria-hidden="true" />
    </tr>
  );
}

function Axis({ scale }: { readonly scale: TimeScale }) {
  const t = useTranslator();
  return (
    <div className={styles.track}>
      {scale.ticks.map(({ day, left, namesYear }) => (
        <span key={day} className={styles.tick} style={{ left: `${left}%` }}>
          {monthText(day, t)}
          {namesYear && <span className="block text-soft">{yearText(day)}</span>}
        </span>
      ))}
    </div>
  );
}

const BAR = {
  course: styles.bar,
  "brush-up": classes(styles.bar, styles.open),
  practice: classes(styles.bar, styles.open),
  book: classes(styles.bar, styles.open),
  project: classes(styles.bar, styles.open),
  applying: classes(styles.bar, styles.open),
} as const satisfies Record<AnswerStep["kind"], string | undefined>;

function StepRow({ step, chart }: { readonly step: AnswerStep; readonly chart: Chart }) {
  const t = useTranslator();
  const key = stepKey(step);
  const mark = useStepMark(key);
  const { select, selected } = useSelection();
  const { early, likely, late } = step.finishRange;
  const hours = hoursText(step.hours.typical, t);
  return (
    <tr {...mark}>
      <th scope="row">
        <button
          type="button"
          className={styles.pick}
          aria-pressed={selected === key}
          onClick={() => select(key)}
        >
          {step.title}
        </button>
        <span className="block font-normal text-soft">
          {step.kind === "course" ? hours : t(views).ofKind(hours, t(labels).step[step.kind])}
        </span>
      </th>
      <td>{spanText(step.start, step.finish, t)}</td>
      <td>{betweenText(early, late, t)}</td>
      <td aria-hidden="true">
        <Track chart={chart}>
          <Bar className={styles.range} at={chart.scale.place(early, late)} />
          <Bar className={BAR[step.kind]} at={chart.scale.place(step.start, likely)} />
        </Track>
      </td>
    </tr>
  );
}

function BreakRow({ pause, chart }: { readonly pause: Break; readonly chart: Chart }) {
  const t = useTranslator();
  return (
    <tr>
      <th scope="row">{pause.label ?? t(views).break}</th>
      <td>{spanText(pause.from, pause.to, t)}</td>
      <td>{pause.half ? t(views).halfTheHours : t(views).noWork}</td>
      <td aria-hidden="true">
        <Track chart={chart}>{null}</Track>
      </td>
    </tr>
  );
}

interface BillRowProps {
  readonly bill: AnswerBill;
  readonly steps: readonly AnswerStep[];
  readonly chart: Chart;
}

function BillRow({ bill, steps, chart }: BillRowProps) {
  const t = useTranslator();
  const { payee, price, low, high, months, runs } = bill;
  const first = steps.find(({ courseId }) => courseId !== null && bill.courses.includes(courseId));
  const unit = dollarsRangeText(price.low, price.high, t);
  return (
    <tr>
      <th scope="row">
        {payee.title}
        <span className="block font-normal text-soft">
          {price.per === "month" ? t(views).monthly(unit) : t(views).once(unit)}
        </span>
      </th>
      <td>
        {months && runs
          ? t(views).months(
              months.likely,
              runs.likely.map((run) => spanText(run.start, run.finish, t)),
            )
          : first && t(views).paidOn(dayText(first.start, t))}
      </td>
      <td>{t(views).inAll(dollarsRangeText(low, high, t))}</td>
      <td aria-hidden="true">
        <Track chart={chart}>
          {runs
            ? runs.likely.map((run) => (
                <Bar
                  key={run.start}
                  className={styles.paid}
                  at={chart.scale.place(run.start, run.finish)}
                  parts={run.months}
                />
              ))
            : first && <Bar className={styles.fee} at={chart.scale.place(first.start, first.start)} />}
        </Track>
      </td>
    </tr>
  );
}

function Track({
  chart: { scale, breaks },
  children,
}: {
  readonly chart: Chart;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.track}>
      {scale.ticks.map(({ day, left }) => (
        <span key={day} className={styles.line} style={{ left: `${left}%` }} />
      ))}
      {breaks.map(({ from, to, half }) => (
        <Bar
          key={`${from} ${to}`}
          className={classes(styles.break, half && styles.half)}
          at={scale.place(from, to)}
        />
      ))}
      {children}
    </div>
  );
}

interface BarProps {
  readonly className: string | undefined;
  readonly at: Stretch | null;
  /** Equal parts to draw it in: months that are paid for. */
  readonly parts?: number;
}

function Bar({ className, at, parts = 1 }: BarProps) {
  if (at === null) return null;
  const style = { left: `${at.left.toFixed(2)}%`, width: `${at.width.toFixed(2)}%`, "--parts": parts };
  return <span className={className} style={style} />;
}
