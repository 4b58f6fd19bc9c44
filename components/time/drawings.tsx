import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { richly } from "@/components/ui/richly";
import { MIDDLE_KEYS, type TimeCohort, type TimeFacts } from "@/lib/time";
import { time } from "@/lib/words/messages/en/views/time";
import { timePage } from "@/lib/words/messages/en/views/time-page";
import type { Translator } from "@/lib/words/messages/translator";
import { cohortName, ratioText } from "@/lib/words/time/time-page-text";
import styles from "./drawings.module.css";
import { RangeChart, type RangeRow } from "./range-chart";

const RATIO_TICKS = [0.25, 0.5, 1, 2, 4];

/** Actual over stated hours by kind of work, with what we count with. */
export function RatiosDrawing({ facts, t }: { readonly facts: TimeFacts; readonly t: Translator }) {
  const said = t(timePage);
  const rows = MIDDLE_KEYS.flatMap((key) => ratioRow(key, facts.middles[key], t));
  return (
    <>
      <p className={styles.text}>
        {richly(said.ratiosText<ReactNode>((text) => <span className={styles.flag}>{text}</span>))}
      </p>
      <figure className={styles.figure}>
        <RangeChart
          title={said.ratiosDrawing}
          description={said.ratiosShow}
          rows={rows}
          ticks={RATIO_TICKS}
          tickText={(tick) => (tick === 1 ? said.asStated : `× ${tick}`)}
          against={1}
        />
        <InNumbers of={said.kindOfWork} rows={rows} text={ratioText} mark={said.weCountWith} t={t} />
      </figure>
      <p className={styles.small}>{said.ratiosNote}</p>
    </>
  );
}

/** Nothing is drawn of a kind that fewer than three courses or people tell of. */
function ratioRow(
  key: keyof TimeFacts["middles"],
  { measured, factor }: TimeFacts["middles"]["book"],
  t: Translator,
) {
  if (measured === null || measured.courses < 3) return [];
  const { oneInFive: low, half: middle, fourInFive: high } = measured;
  const note = noteOf(key, measured.courses, t);
  return [{ name: t(time).figure[key], note, low, middle, high, mark: factor }];
}

function noteOf(key: keyof TimeFacts["middles"], courses: number, t: Translator): string {
  if (key === "project") return t(timePage).projectLearners;
  return key === "items" ? t(timePage).learnersOnly(courses) : t(timePage).courses(courses);
}

const HOUR_TICKS = [5, 10, 20, 50, 100, 200];

/** Hours of single learners in the same course, and in the same project. */
export function PersonsDrawing({
  cohorts,
  t,
}: {
  readonly cohorts: readonly TimeCohort[];
  readonly t: Translator;
}) {
  const said = t(timePage);
  const wholes = cohorts.map(({ cohort, course, finishers: { learners, deciles } }) =>
    decileRow(cohortName(cohort, course, t), said.finishers(learners), deciles),
  );
  const projects = cohorts.flatMap(({ cohort, course, units }) => {
    const first = units.find(({ work }) => work === "project");
    if (first === undefined) return [];
    const name = said.projectOf(cohortName(cohort, course, t));
    return [decileRow(name, said.reports(first.reports), first.deciles)];
  });
  return (
    <>
      <p className={styles.text}>{said.personsText}</p>
      <figure className={styles.figure}>
        <RangeChart
          title={said.personsDrawing}
          description={said.personsShow}
          rows={[...wholes, ...projects]}
          ticks={HOUR_TICKS}
          tickText={(tick) => t(time).hours(tick)}
        />
        <InNumbers
          of={said.courseOrProject}
          rows={[...wholes, ...projects]}
          text={(hours) => t(time).hours(Math.round(hours))}
          t={t}
        />
      </figure>
    </>
  );
}

function decileRow(name: string, note: string, deciles: readonly number[]): RangeRow {
  const [, low = 0, , , middle = 0, , , high = 0] = deciles;
  return { name, note, low, middle, high };
}

interface InNumbersProps {
  readonly of: string;
  readonly rows: readonly RangeRow[];
  readonly text: (value: number) => string;
  /** What the mark is called, where rows have one. */
  readonly mark?: string;
  readonly t: Translator;
}

function InNumbers({ of, rows, text, mark, t }: InNumbersProps) {
  const cell = (value: number): ReactNode => <td>{text(value)}</td>;
  return (
    <Disclosure summary={t(timePage).sameInNumbers}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{t(time).oneInFive}</th>
            <th scope="col">{t(time).half}</th>
            <th scope="col">{t(time).fourInFive}</th>
            {mark !== undefined && <th scope="col">{mark}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {row.name} <span className={styles.basis}>{row.note}</span>
              </th>
              {cell(row.low)}
              {cell(row.middle)}
              {cell(row.high)}
              {row.mark !== undefined && cell(row.mark)}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
