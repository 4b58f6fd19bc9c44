"use client";

import { BadgeCheck } from "lucide-react";
import type { ReactNode } from "react";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { Answer, AnswerStep, FinishRange } from "@/lib/answer";
import { costText, dollars, hoursRangeText, unknownCostText } from "@/lib/words/amounts";
import { dayText, shortDayText, yearText } from "@/lib/words/dates";
import { amounts } from "@/lib/words/messages/en/amounts";
import { plan } from "@/lib/words/messages/en/plan/plan";
import type { RichText } from "@/lib/words/messages/rich";
import type { Translator } from "@/lib/words/messages/translator";
import { proofWords } from "@/lib/words/plan/proof-text";
import styles from "./answer-bar.module.css";
import { RollingNumber } from "./rolling-number";

interface AnswerBarProps {
  readonly answer: Answer;
  readonly waiting: boolean;
}

/** The answer, always in sight: on a sign at the top, or along the bottom edge of a phone. */
export function AnswerBar({ answer, waiting }: AnswerBarProps) {
  const t = useTranslator();
  const { totals, steps, finish, proof } = answer;
  if (finish === null || proof === null) return null;
  const { claim, meaning } = proofWords(proof, answer.weight, answer.request.prefer, t);
  const oneDay = finish.early === finish.late;
  return (
    <section aria-label={t(plan).answer} aria-busy={waiting} className={styles.bar}>
      <dl className={`${styles.sign} ${styles.figures}`}>
        <Figure className={styles.hours} label={t(plan).inAll} note={hoursRangeText(totals.hours, t)}>
          {richly(t(plan).hours<ReactNode>(<RollingNumber value={Math.round(totals.hours.typical)} />))}
        </Figure>
        <Figure
          className={styles.dates}
          label={oneDay ? t(plan).finishOn : t(plan).finishBetween}
          note={oneDay ? t(plan).atThisPace : t(plan).likelyBy(dayText(finish.likely, t))}
          more={stageDates(answer, t)}
        >
          {oneDay ? dayText(finish.late, t) : richly(daysOf(finish, t))}
        </Figure>
        <Figure className={styles.minor} label={t(plan).cost} note={costNote(answer, t)}>
          {costText(totals.cost, t)}
        </Figure>
        <Figure className={styles.minor} label={t(plan).takes} note={beside(answer, t)}>
          {amountOfCourses(answer, t)}
        </Figure>
        {steps.some(({ kind }) => kind !== "project" && kind !== "applying") && (
          <div className={styles.proof} title={meaning}>
            <dt className="sr-only">{t(plan).howGood}</dt>
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

function daysOf({ early, late }: FinishRange, t: Translator): RichText<ReactNode> {
  const first = yearText(early) === yearText(late) ? shortDayText(early, t) : dayText(early, t);
  return t(plan).days<ReactNode>(first, dayText(late, t), (text) => (
    <span className="font-normal">{text}</span>
  ));
}

/** When the first stage is reached and when the one that is aimed at; null where there is only one. */
function stageDates({ stations }: Answer, t: Translator): string | null {
  const ahead = stations.flatMap(({ finish }) => finish ?? []);
  const [first] = ahead;
  const aimed = ahead.at(-1);
  if (first === undefined || aimed === undefined || ahead.length < 2) return null;
  return t(plan).stagesBy(dayText(first, t), dayText(aimed, t));
}

function costNote({ totals: { cost }, request: { budgetCents } }: Answer, t: Translator): string {
  const budget = budgetCents === null ? Number.POSITIVE_INFINITY : budgetCents / 100;
  if (cost.low > budget) return t(plan).overBudget(dollars(budget, t));
  if (cost.high > budget) return t(plan).mayPassBudget(dollars(budget, t));
  const unknown = unknownCostText(cost, t);
  if (unknown !== null) return unknown;
  return cost.high === 0 ? t(plan).noFee : t(plan).certificatesIncluded;
}

const countOf = ({ steps }: Answer, ...kinds: readonly AnswerStep["kind"][]) =>
  steps.filter((step) => kinds.includes(step.kind)).length;

function amountOfCourses(answer: Answer, t: Translator): string {
  const { mainCourses } = answer.totals;
  if (mainCourses > 0) return t(amounts).courses(mainCourses);
  const brushUps = countOf(answer, "brush-up");
  return brushUps > 0 ? t(plan).brushUps(brushUps) : t(plan).noCourse;
}

function beside(answer: Answer, t: Translator): string {
  const { mainCourses, programs } = answer.totals;
  const brushUps = mainCourses > 0 ? countOf(answer, "brush-up") : 0;
  const sets = countOf(answer, "practice", "book");
  const projects = countOf(answer, "project");
  if (brushUps + sets + projects > 0) return t(plan).besides(brushUps, sets, projects);
  if (mainCourses > 0) return t(plan).fromPrograms(programs);
  return countOf(answer, "brush-up") > 0 ? t(plan).noWholeCourse : t(plan).ownWork;
}

interface FigureProps {
  readonly label: string;
  readonly note: string;
  readonly more?: string | null;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

function Figure({ label, note, more = null, className, children }: FigureProps) {
  return (
    <div className={className}>
      <dt className={styles.label}>{label}</dt>
      <dd>
        <span className={styles.value}>{children}</span>
        <span className={styles.note}>{note}</span>
        {more !== null && <span className={styles.stages}>{more}</span>}
      </dd>
    </div>
  );
}
