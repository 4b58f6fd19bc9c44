"use client";

import { EditLink } from "@/components/session/edit-link";
import type { PlanView } from "@/components/session/plan-view";
import { useRequest } from "@/components/session/planner-context";
import type { FinishRange, PaceAnswer } from "@/lib/answer";
import { type CivilDate, daysBetween } from "@/lib/civil-date";
import { setHours } from "@/lib/request";
import { betweenText, dayText } from "@/lib/words/dates";
import { apartText, paceWords } from "@/lib/words/scenario-text";
import styles from "./pace-strip.module.css";

/** When the plan would be finished at other hours a week, all on one scale; a click takes those hours over. */
export function PaceStrip({ view: { answer, paces } }: { readonly view: PlanView }) {
  const { hoursPerWeek } = useRequest();
  const { start } = answer.request;
  const latest = paces.reduce<CivilDate>(
    (last, { finish }) => (finish !== null && finish.late > last ? finish.late : last),
    answer.finish?.late ?? start,
  );
  if (answer.finish === null || paces.length === 0) return null;
  const scale: Scale = { start, days: Math.max(1, daysBetween(start, latest)) };
  return (
    <section aria-labelledby="paces-title" className="no-print mt-8">
      <h2 id="paces-title" className="text-small font-semibold">
        With other hours a week
      </h2>
      <ul className={styles.paces}>
        {paces.map((pace) => (
          <li key={pace.hoursPerWeek}>
            <PaceLink
              pace={pace}
              scale={scale}
              now={answer.finish?.likely ?? start}
              isOwn={pace.hoursPerWeek === hoursPerWeek}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the bars are drawn on: from the plan's first day to the latest day of any pace. */
interface Scale {
  readonly start: CivilDate;
  readonly days: number;
}

interface PaceLinkProps {
  readonly pace: PaceAnswer;
  readonly scale: Scale;
  /** The likely finish at the hours of the plan. */
  readonly now: CivilDate;
  readonly isOwn: boolean;
}

const NO_FINISH: Readonly<Record<PaceAnswer["outcome"], string>> = {
  planned: "beyond the calendar",
  impossible: "over the budget",
  "not-in-time": "not found in time",
};

function PaceLink({ pace: { hoursPerWeek, finish, outcome }, scale, now, isOwn }: PaceLinkProps) {
  const noFinish = NO_FINISH[outcome];
  const apart = finish === null ? null : isOwn ? "your pace" : apartText(now, finish.likely);
  return (
    <EditLink
      edit={setHours(hoursPerWeek)}
      className={styles.pace}
      label={finish ? paceLabel(hoursPerWeek, finish, apart) : `${paceWords(hoursPerWeek)}: ${noFinish}`}
    >
      <span className={styles.hours} data-own={isOwn}>
        {hoursPerWeek} h
      </span>
      {finish && (
        <span aria-hidden="true" className={styles.scale}>
          <span className={styles.range} style={rangeOn(scale, finish.early, finish.late)} />
          <span className={styles.likely} style={{ left: percent(scale, finish.likely) }} />
          <span className={styles.now} style={{ left: percent(scale, now) }} />
        </span>
      )}
      <span>
        <span className="font-semibold whitespace-nowrap">{finish ? dayText(finish.likely) : noFinish}</span>
        {apart && <span className={styles.apart}>{apart}</span>}
      </span>
    </EditLink>
  );
}

function paceLabel(hours: number, finish: FinishRange, apart: string | null): string {
  return `${paceWords(hours)}: likely by ${dayText(finish.likely)}, ${betweenText(finish.early, finish.late)}; ${apart}`;
}

function percent({ start, days }: Scale, day: CivilDate): string {
  return `${Math.min(100, Math.max(0, (100 * daysBetween(start, day)) / days)).toFixed(2)}%`;
}

function rangeOn(scale: Scale, from: CivilDate, to: CivilDate) {
  const share = (100 * (daysBetween(from, to) + 1)) / scale.days;
  return { left: percent(scale, from), width: `${Math.min(100, share).toFixed(2)}%` };
}
