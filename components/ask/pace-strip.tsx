"use client";

import { EditLink } from "@/components/session/edit-link";
import type { PlanView } from "@/components/session/plan-view";
import { useRequest } from "@/components/session/planner-context";
import { useTranslator } from "@/components/ui/translator";
import type { FinishRange, PaceAnswer } from "@/lib/answer";
import { type CivilDate, daysBetween } from "@/lib/civil-date";
import { setHours } from "@/lib/request";
import { apartText, paceWords } from "@/lib/words/ask/calendar-text";
import { betweenText, dayText } from "@/lib/words/dates";
import { amounts } from "@/lib/words/messages/en/amounts";
import { ask } from "@/lib/words/messages/en/ask/ask";
import type { Translator } from "@/lib/words/messages/translator";
import styles from "./pace-strip.module.css";

/** When the plan would be finished at other hours a week, all on one scale; a click takes those hours over. */
export function PaceStrip({ view: { answer, paces } }: { readonly view: PlanView }) {
  const t = useTranslator();
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
        {t(ask).otherPaces}
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

function PaceLink({ pace: { hoursPerWeek, finish, outcome }, scale, now, isOwn }: PaceLinkProps) {
  const t = useTranslator();
  const noFinish = t(ask).noFinish[outcome];
  const apart = finish && (isOwn ? t(ask).yourPace : apartText(now, finish.likely, t));
  const pace = paceWords(hoursPerWeek, t);
  return (
    <EditLink
      edit={setHours(hoursPerWeek)}
      className={styles.pace}
      label={finish && apart ? paceLabel(pace, finish, apart, t) : t(ask).pace(pace, noFinish)}
    >
      <span className={styles.hours} data-own={isOwn}>
        {t(amounts).hours(hoursPerWeek)}
      </span>
      {finish && (
        <span aria-hidden="true" className={styles.scale}>
          <span className={styles.range} style={rangeOn(scale, finish.early, finish.late)} />
          <span className={styles.likely} style={{ left: percent(scale, finish.likely) }} />
          <span className={styles.now} style={{ left: percent(scale, now) }} />
        </span>
      )}
      <span>
        <span className="font-semibold whitespace-nowrap">
          {finish ? dayText(finish.likely, t) : noFinish}
        </span>
        {apart && <span className={styles.apart}>{apart}</span>}
      </span>
    </EditLink>
  );
}

function paceLabel(pace: string, { early, likely, late }: FinishRange, apart: string, t: Translator): string {
  return t(ask).paceFinish(pace, dayText(likely, t), betweenText(early, late, t), apart);
}

function percent({ start, days }: Scale, day: CivilDate): string {
  return `${Math.min(100, Math.max(0, (100 * daysBetween(start, day)) / days)).toFixed(2)}%`;
}

function rangeOn(scale: Scale, from: CivilDate, to: CivilDate) {
  const share = (100 * (daysBetween(from, to) + 1)) / scale.days;
  return { left: percent(scale, from), width: `${Math.min(100, share).toFixed(2)}%` };
}
