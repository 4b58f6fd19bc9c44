"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import { type CivilDate, parseCivilDate } from "@/lib/civil-date";
import { PREFERENCES } from "@/lib/planner";
import { Disclosure } from "../ui/disclosure";
import { hoursText } from "../wording/amounts";
import { spanText } from "../wording/dates";
import { PREFERENCE_LABEL, PREFERENCE_MEANING } from "../wording/labels";
import { EditLink } from "./edit-link";
import {
  addBreak,
  dropBreak,
  type Edit,
  freeCourse,
  setAudit,
  setFull,
  setPace,
  setPortfolioHours,
  setPreference,
  wantSkill,
} from "./edit-request";
import { usePlanner, useRequest, useWords } from "./planner-context";

/** Wishes beside the sentence: what is set shows as removable chips, the rest waits behind a disclosure. */
export function MoreWishes() {
  return (
    <section aria-labelledby="wishes-title">
      <h2 id="wishes-title" className="text-small font-semibold">
        More wishes
      </h2>
      <WishChips />
      <Disclosure summary="What is best, pace, breaks, certificates" className="wide no-print mt-2">
        <div className="js-only mt-3 grid gap-6 rounded-lg bg-sunk p-4 md:grid-cols-2">
          <PreferenceField />
          <div className="grid content-start gap-5">
            <PaceField />
            <BreakFields />
            <Switches />
          </div>
        </div>
      </Disclosure>
    </section>
  );
}

function WishChips() {
  const request = useRequest();
  const words = useWords();
  const chips: readonly { readonly key: string; readonly text: string; readonly edit: Edit }[] = [
    ...request.pin.map((id) => ({
      key: `pin ${id}`,
      text: `With ${words.course(id)}`,
      edit: freeCourse(id),
    })),
    ...request.skip.map((id) => ({
      key: `skip ${id}`,
      text: `Without ${words.course(id)}`,
      edit: freeCourse(id),
    })),
    ...request.done.map((id) => ({
      key: `done ${id}`,
      text: `Finished: ${words.course(id)}`,
      edit: freeCourse(id),
    })),
    ...request.want.map((id) => ({
      key: `want ${id}`,
      text: `Also ${words.skill(id)}`,
      edit: wantSkill(id, false),
    })),
    ...request.breaks.map((pause) => ({
      key: `break ${pause.from} ${pause.to}`,
      text: `Break: ${spanText(pause.from, pause.to)}`,
      edit: dropBreak(pause),
    })),
    ...(request.prefer === "balanced"
      ? []
      : [
          {
            key: "prefer",
            text: `Best means ${PREFERENCE_LABEL[request.prefer]}`,
            edit: setPreference("balanced"),
          },
        ]),
    ...(request.pace === 1 ? [] : [{ key: "pace", text: `Hours times ${request.pace}`, edit: setPace(1) }]),
    ...(request.portfolioHours === null
      ? []
      : [
          {
            key: "portfolio",
            text: `Portfolio work: ${hoursText(request.portfolioHours)}`,
            edit: setPortfolioHours(null),
          },
        ]),
    ...(request.full ? [{ key: "full", text: "Also what postings often ask", edit: setFull(false) }] : []),
    ...(request.audit ? [{ key: "audit", text: "Nothing paid", edit: setAudit(false) }] : []),
  ];
  if (chips.length === 0) {
    return <p className="mt-2 text-small text-soft">None: a balanced plan at the listed hours.</p>;
  }
  return (
    <ul className="mt-2 flex flex-wrap gap-1.5">
      {chips.map(({ key, text, edit }) => (
        <li key={key} className="chip chip-plain">
          {text}
          <EditLink
            edit={edit}
            className="no-print -mr-1.5 grid size-6 place-items-center rounded-full hover:bg-ink hover:text-paper"
            label={`Take back: ${text}`}
          >
            <X aria-hidden="true" size={13} strokeWidth={2.5} />
          </EditLink>
        </li>
      ))}
    </ul>
  );
}

function PreferenceField() {
  const { change } = usePlanner();
  const { prefer } = useRequest();
  const name = useId();
  return (
    <fieldset>
      <legend className="text-small font-semibold">The best plan is</legend>
      <div className="mt-1 grid gap-1">
        {PREFERENCES.map((choice) => (
          <label key={choice} className="flex items-start gap-2.5 py-1 text-small">
            <input
              type="radio"
              name={name}
              className="tick tick-round mt-0.5"
              checked={prefer === choice}
              onChange={() => change(setPreference(choice))}
            />
            <span>
              <span className="font-semibold first-letter:uppercase">{PREFERENCE_LABEL[choice]}</span>
              <span className="block text-soft">{PREFERENCE_MEANING[choice]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const PACES = [
  { pace: 0.75, text: "faster: three quarters of the listed hours" },
  { pace: 1, text: "as listed" },
  { pace: 1.25, text: "a quarter more than listed" },
  { pace: 1.5, text: "half as much again" },
  { pace: 2, text: "twice the listed hours" },
];

function PaceField() {
  const { change } = usePlanner();
  const { pace } = useRequest();
  const paces = PACES.some((known) => known.pace === pace)
    ? PACES
    : [...PACES, { pace, text: `${pace} times the listed hours` }];
  return (
    <label className="grid gap-1 text-small">
      <span className="font-semibold">I need</span>
      <select
        className="field w-full max-w-md"
        value={pace}
        onChange={(event) => change(setPace(Number(event.target.value)))}
      >
        {paces.map((choice) => (
          <option key={choice.pace} value={choice.pace}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}

function BreakFields() {
  const { change } = usePlanner();
  const [from, setFrom] = useState<CivilDate | null>(null);
  const [to, setTo] = useState<CivilDate | null>(null);
  const [complaint, setComplaint] = useState("");
  const add = () => {
    if (from === null || to === null) setComplaint("Name the first and the last day of the break.");
    else if (from > to) setComplaint("The last day lies before the first.");
    else {
      change(addBreak({ from, to, half: false, label: null }));
      setFrom(null);
      setTo(null);
      setComplaint("");
    }
  };
  return (
    <fieldset className="text-small">
      <legend className="font-semibold">A break, from the first to the last day off</legend>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <DayField label="First day off" value={from} onChange={setFrom} />
        <span aria-hidden="true">to</span>
        <DayField label="Last day off" value={to} onChange={setTo} />
        <button type="button" className="button" onClick={add}>
          Add
        </button>
      </div>
      <p role="status" className="mt-1">
        {complaint}
      </p>
    </fieldset>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: CivilDate | null;
  readonly onChange: (day: CivilDate | null) => void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <input
      type="date"
      className="field"
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => onChange(parseCivilDate(event.target.value))}
    />
  );
}

function Switches() {
  const { change } = usePlanner();
  const request = useRequest();
  return (
    <div className="grid gap-1.5 text-small">
      <Switch checked={request.full} onChange={(on) => change(setFull(on))}>
        Also teach me what postings often ask for, beyond the core
      </Switch>
      <Switch checked={request.audit} onChange={(on) => change(setAudit(on))}>
        I want no certificate and pay nothing
      </Switch>
    </div>
  );
}

interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

function Switch({ checked, onChange, children }: SwitchProps) {
  return (
    <label className="flex items-start gap-2.5 py-1">
      <input
        type="checkbox"
        className="tick mt-0.5"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
