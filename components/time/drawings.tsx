import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { MIDDLE_KEYS, type TimeCohort, type TimeFacts } from "@/lib/time";
import { counted } from "@/lib/words/amounts";
import styles from "./drawings.module.css";
import { RangeChart, type RangeRow } from "./range-chart";
import { cohortName, MIDDLE_NAME, ratioText } from "./time-words";

const RATIO_TICKS = [0.25, 0.5, 1, 2, 4];

/** Actual over stated hours by kind of work, with what we count with. */
export function RatiosDrawing({ facts }: { readonly facts: TimeFacts }) {
  const rows = MIDDLE_KEYS.flatMap((key) => ratioRow(key, facts.middles[key]));
  return (
    <>
      <p className={styles.text}>
        What people logged, over what the page states. The line goes from one in five to four in five, the
        ring is the middle, and the <span className={styles.flag}>yellow mark</span> is what we count with.
        The dashed line is “just as stated”.
      </p>
      <figure className={styles.figure}>
        <RangeChart
          title="Actual over stated hours, by kind of work"
          description="For each kind of work: the ratio below which one in five, half and four in five of what was logged lie, and the ratio that Waymark counts with. The table below says the same."
          rows={rows}
          ticks={RATIO_TICKS}
          tickText={(tick) => (tick === 1 ? "as stated" : `× ${tick}`)}
          against={1}
        />
        <InNumbers
          summary="The same in numbers"
          of="Kind of work"
          rows={rows}
          text={ratioText}
          mark="We count with"
        />
      </figure>
      <p className={styles.small}>
        For lectures we count with more than was logged: platforms log only what happens on them, and many who
        took a free certificate skimmed. Nobody seems to have logged exercise sets and books; there we go by
        what is nearest.
      </p>
    </>
  );
}

/** Nothing is drawn of a kind that fewer than three courses or people tell of. */
function ratioRow(key: keyof TimeFacts["middles"], { measured, factor }: TimeFacts["middles"]["book"]) {
  if (measured === null || measured.courses < 3) return [];
  const { oneInFive: low, half: middle, fourInFive: high } = measured;
  return [{ name: MIDDLE_NAME[key], note: noteOf(key, measured.courses), low, middle, high, mark: factor }];
}

function noteOf(key: keyof TimeFacts["middles"], courses: number): string {
  if (key === "project") return "single learners, three courses";
  return key === "items" ? `${courses} learners only` : counted(courses, "course");
}

const HOUR_TICKS = [5, 10, 20, 50, 100, 200];

/** Hours of single learners in the same course, and in the same project. */
export function PersonsDrawing({ cohorts }: { readonly cohorts: readonly TimeCohort[] }) {
  const wholes = cohorts.map(({ cohort, course, finishers: { learners, deciles } }) =>
    decileRow(cohortName(cohort, course), counted(learners, "finisher"), deciles),
  );
  const projects = cohorts.flatMap(({ cohort, course, units }) => {
    const first = units.find(({ work }) => work === "project");
    if (first === undefined) return [];
    return [
      decileRow(`A project, ${cohortName(cohort, course)}`, counted(first.reports, "report"), first.deciles),
    ];
  });
  return (
    <>
      <p className={styles.text}>
        Four cohorts of the free zoomcamps of DataTalks.Club. In each, all finished the same course: one in
        five needed at most about three quarters of the middle, one in five half as much again or more. In a
        project of one’s own, the fast and the slow lie three to four times apart.
      </p>
      <figure className={styles.figure}>
        <RangeChart
          title="Hours of learners who did the same course or project"
          description="For each course and each project: the hours within which one in five, half and four in five of its learners were through. The table below says the same."
          rows={[...wholes, ...projects]}
          ticks={HOUR_TICKS}
          tickText={(tick) => `${tick} h`}
        />
        <InNumbers
          summary="The same in numbers"
          of="Course or project"
          rows={[...wholes, ...projects]}
          text={(hours) => `${Math.round(hours)} h`}
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
  readonly summary: string;
  readonly of: string;
  readonly rows: readonly RangeRow[];
  readonly text: (value: number) => string;
  /** What the mark is called, where rows have one. */
  readonly mark?: string;
}

function InNumbers({ summary, of, rows, text, mark }: InNumbersProps) {
  const cell = (value: number): ReactNode => <td>{text(value)}</td>;
  return (
    <Disclosure summary={summary}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">One in five</th>
            <th scope="col">Half</th>
            <th scope="col">Four in five</th>
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
