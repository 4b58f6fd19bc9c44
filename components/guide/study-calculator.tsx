"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { type StudyHours, studyWeeks } from "@/lib/schedule";
import { counted, hoursNumber, hoursRangeText } from "@/lib/words/amounts";
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
        aria-label="How long it takes"
        onSubmit={(event) => event.preventDefault()}
        className="flex flex-wrap items-end gap-x-5 gap-y-3"
      >
        <div className="grid w-full max-w-md gap-1 text-small">
          <label htmlFor={`${field}-of`} className="font-semibold">
            For
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
          <span className="font-semibold">Hours a week</span>
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
            Count the weeks
          </Button>
        </noscript>
      </form>
      <StudyResult hours={subject.hours} hoursPerWeek={hours} />
      <StudyTable hours={subject.hours} />
    </div>
  );
}

function StudyResult({ hours, hoursPerWeek }: { readonly hours: StudyHours; readonly hoursPerWeek: number }) {
  const weeks = studyWeeks(hours, hoursPerWeek);
  return (
    <p role="status" className="mt-4">
      <strong className="font-display text-lead">{weeksText(weeks.low, weeks.high)}</strong> as listed (
      {hoursRangeText(hours)} of work at {hoursNumber(hoursPerWeek)} h a week). Count on up to{" "}
      <strong className="font-semibold">{counted(weeks.slow, "week")}</strong>, about{" "}
      {counted(Math.max(1, Math.round(weeks.slow / WEEKS_PER_MONTH)), "month")}, if it takes as long as plans
      usually do.
    </p>
  );
}

const WEEKS_PER_MONTH = 4.35;

function weeksText(low: number, high: number): string {
  return low === high ? counted(high, "week") : `${low} to ${counted(high, "week")}`;
}

function StudyTable({ hours }: { readonly hours: StudyHours }) {
  return (
    <table className="mt-4 w-full max-w-md text-left text-small">
      <caption className="sr-only">The same work at other hours a week</caption>
      <thead>
        <tr className="border-b border-hairline text-soft">
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            Hours a week
          </th>
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            As listed
          </th>
          <th scope="col" className="py-1.5 font-semibold">
            Up to
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
              <td className="py-1.5 pr-4">{weeksText(weeks.low, weeks.high)}</td>
              <td className="py-1.5">{counted(weeks.slow, "week")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
