"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { type StudyHours, studyWeeks } from "@/lib/schedule";
import { hoursRangeText, hoursText } from "@/lib/words/amounts";
import { studyCalculator } from "@/lib/words/messages/en/pages/study-calculator";
import { MAX_HOURS } from "./study-calculator-hours";
import type { StudySubject } from "./study-subjects";

/** What people beside a job really have, side by side. */
const USUAL_HOURS = [3, 5, 8, 10, 15] as const;

interface StudyCalculatorProps {
  readonly subjects: readonly StudySubject[];
  /** What the link asks for; the first subject and five hours where it says nothing. */
  readonly start: { readonly of: string; readonly hours: number };
}

/** Hours a week in, weeks out. Sent as a link without JavaScript, answered in place with it. */
export function StudyCalculator({ subjects, start }: StudyCalculatorProps) {
  const t = useTranslator();
  const field = useId();
  const [of, setOf] = useState(start.of);
  const [hours, setHours] = useState(start.hours);
  const subject = subjects.find(({ id }) => id === of) ?? subjects[0];
  if (subject === undefined) return null;
  return (
    <div className="prose-measure">
      <form
        method="get"
        action="/guide#how-long"
        aria-label={t(studyCalculator).title}
        onSubmit={(event) => event.preventDefault()}
        className="flex flex-wrap items-end gap-x-5 gap-y-3"
      >
        <div className="grid w-full max-w-md gap-1 text-small">
          <label htmlFor={`${field}-of`} className="font-semibold">
            {t(studyCalculator).for}
          </label>
          <SelectField
            id={`${field}-of`}
            name="of"
            className="w-full"
            value={subject.id}
            onChange={(event) => setOf(event.target.value)}
          >
            {subjects.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
        </div>
        <label className="grid gap-1 text-small">
          <span className="font-semibold">{t(studyCalculator).hoursAWeek}</span>
          <NumberField
            name="hours"
            className="w-24"
            min={1}
            max={MAX_HOURS}
            required
            value={hours}
            onChange={(next) => setHours((last) => next ?? last)}
          />
        </label>
        <noscript>
          <Button type="submit" kind="main">
            {t(studyCalculator).countWeeks}
          </Button>
        </noscript>
      </form>
      <StudyResult hours={subject.hours} hoursPerWeek={hours} />
      <StudyTable hours={subject.hours} />
    </div>
  );
}

function StudyResult({ hours, hoursPerWeek }: { readonly hours: StudyHours; readonly hoursPerWeek: number }) {
  const t = useTranslator();
  const weeks = studyWeeks(hours, hoursPerWeek);
  const months = Math.max(1, Math.round(weeks.slow / WEEKS_PER_MONTH));
  return (
    <p role="status" className="mt-4">
      {richly(
        t(studyCalculator).result<ReactNode>(
          weeks,
          { weeks: weeks.slow, months },
          { work: hoursRangeText(hours, t), perWeek: hoursText(hoursPerWeek, t) },
          (text) => <strong className="font-display text-lead">{text}</strong>,
          (text) => <strong className="font-semibold">{text}</strong>,
        ),
      )}
    </p>
  );
}

const WEEKS_PER_MONTH = 4.35;

function StudyTable({ hours }: { readonly hours: StudyHours }) {
  const t = useTranslator();
  return (
    <table className="mt-4 w-full max-w-md text-left text-small">
      <caption className="sr-only">{t(studyCalculator).otherHours}</caption>
      <thead>
        <tr className="border-b border-hairline text-soft">
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            {t(studyCalculator).hoursAWeek}
          </th>
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            {t(studyCalculator).asListed}
          </th>
          <th scope="col" className="py-1.5 font-semibold">
            {t(studyCalculator).upTo}
          </th>
        </tr>
      </thead>
      <tbody>
        {USUAL_HOURS.map((perWeek) => {
          const weeks = studyWeeks(hours, perWeek);
          return (
            <tr key={perWeek} className="border-b border-hairline">
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {perWeek}
              </th>
              <td className="py-1.5 pr-4">{t(studyCalculator).weeks(weeks.low, weeks.high)}</td>
              <td className="py-1.5">{t(studyCalculator).upToWeeks(weeks.slow)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
