"use client";

import { useState } from "react";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, SelectField } from "@/components/ui/field";
import { setPace } from "@/lib/request";
import { learnPace } from "@/lib/schedule";

const PACES = [
  { pace: 0.75, text: "three quarters of the listed hours" },
  { pace: 1, text: "the hours as listed" },
  { pace: 1.25, text: "a quarter more than listed" },
  { pace: 1.5, text: "half as much again" },
  { pace: 1.6, text: "1.6 times the listed hours" },
  { pace: 2, text: "twice the listed hours" },
];

/** The factor on all hours: chosen, explained, or learned from a course that was finished. */
export function PaceWish() {
  const { change } = usePlanner();
  const { pace } = useRequest();
  const paces = PACES.some((known) => known.pace === pace)
    ? PACES
    : [...PACES, { pace, text: `${pace} times the listed hours` }];
  return (
    <div className="grid gap-1 text-small">
      <label className="grid gap-1">
        <span className="font-semibold">I need</span>
        <SelectField
          className="w-full max-w-md"
          value={pace}
          onChange={(event) => change(setPace(Number(event.target.value)))}
        >
          {paces.map((choice) => (
            <option key={choice.pace} value={choice.pace}>
              {choice.text}
            </option>
          ))}
        </SelectField>
      </label>
      <Disclosure summary="Where this comes from, and how to find yours">
        <div className="prose-measure mt-1 grid gap-2 text-soft">
          <p>
            Nobody has measured how long these courses really take. What comes closest is a study of students
            and their theses: they took 1.64 times as long as they had expected (
            <a href="https://share.snipd.com/chapter/c9d02752-6715-439d-9073-25e87ee94be7">
              Buehler, Griffin and Ross 1994
            </a>
            ). So the late date counts 1.6 times the listed hours where no range is published. That is a rule
            of thumb, not a measurement.
          </p>
          <OwnPace />
        </div>
      </Disclosure>
    </div>
  );
}

/** One finished course says more about a learner than any study. */
function OwnPace() {
  const { change } = usePlanner();
  const [listed, setListed] = useState("");
  const [spent, setSpent] = useState("");
  const learned = learnPace([{ listedHours: Number(listed), spentHours: Number(spent) }]);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold text-ink">From a course that you have finished</legend>
      <div className="flex flex-wrap items-center gap-2">
        Listed with
        <HoursBox label="Hours that the course is listed with" value={listed} onChange={setListed} />
        hours, it took me
        <HoursBox label="Hours that the course took you" value={spent} onChange={setSpent} />
        hours.
        <Button disabled={learned === null} onClick={() => learned && change(setPace(learned.pace))}>
          {learned === null ? "Use my pace" : `Use ${learned.pace} times the listed hours`}
        </Button>
      </div>
      <p>
        One course is a small sample, so it counts as though you had also done one of 20 hours exactly as
        listed.
      </p>
    </fieldset>
  );
}

interface HoursBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function HoursBox({ label, value, onChange }: HoursBoxProps) {
  return (
    <Field
      type="number"
      className="w-20"
      aria-label={label}
      min={0}
      step="any"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
