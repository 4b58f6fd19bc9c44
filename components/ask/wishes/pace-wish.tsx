"use client";

import { type ReactNode, useState } from "react";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, SelectField } from "@/components/ui/field";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { setPace } from "@/lib/request";
import { BELIEF_HOURS, learnPace } from "@/lib/schedule";
import { wishes } from "@/lib/words/messages/en/ask/wishes";

const PACES = [
  { pace: 0.75, words: "threeQuarters" },
  { pace: 1, words: "listed" },
  { pace: 1.25, words: "quarterMore" },
  { pace: 1.5, words: "halfMore" },
  { pace: 1.6, words: null },
  { pace: 2, words: "twice" },
] as const;

/** The factor on all hours: chosen, explained, or learned from a course that was finished. */
export function PaceWish() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { pace } = useRequest();
  const paces = PACES.some((known) => known.pace === pace) ? PACES : [...PACES, { pace, words: null }];
  return (
    <div className="grid gap-1 text-small">
      <label className="grid gap-1">
        <span className="font-semibold">{t(wishes).pace}</span>
        <SelectField
          className="w-full max-w-md"
          value={pace}
          onChange={(event) => change(setPace(Number(event.target.value)))}
        >
          {paces.map((choice) => (
            <option key={choice.pace} value={choice.pace}>
              {choice.words === null ? t(wishes).paces.times(choice.pace) : t(wishes).paces[choice.words]}
            </option>
          ))}
        </SelectField>
      </label>
      <Disclosure summary={t(wishes).paceSource}>
        <div className="prose-measure mt-1 grid gap-2 text-soft">
          <p>
            {richly(
              t(wishes).paceStudy<ReactNode>((text) => (
                <a href="https://share.snipd.com/chapter/c9d02752-6715-439d-9073-25e87ee94be7">{text}</a>
              )),
            )}
          </p>
          <OwnPace />
        </div>
      </Disclosure>
    </div>
  );
}

/** One finished course says more about a learner than any study. */
function OwnPace() {
  const t = useTranslator();
  const { change } = usePlanner();
  const [listed, setListed] = useState("");
  const [spent, setSpent] = useState("");
  const learned = learnPace([{ listedHours: Number(listed), spentHours: Number(spent) }]);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold text-ink">{t(wishes).ownPace}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {richly(
          t(wishes).ownPaceHours<ReactNode>(
            <HoursBox label={t(wishes).listedHours} value={listed} onChange={setListed} />,
            <HoursBox label={t(wishes).spentHours} value={spent} onChange={setSpent} />,
          ),
        )}
        <Button disabled={learned === null} onClick={() => learned && change(setPace(learned.pace))}>
          {learned === null ? t(wishes).useMyPace : t(wishes).usePace(learned.pace)}
        </Button>
      </div>
      <p>{t(wishes).ownPaceAbout(BELIEF_HOURS)}</p>
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
