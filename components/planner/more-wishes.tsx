"use client";

import { type ReactNode, useId, useState } from "react";
import { spanText } from "@/components/wording/dates";
import { PREFERENCE_LABEL, PREFERENCE_MEANING } from "@/components/wording/labels";
import { parseCivilDate } from "@/lib/civil-date";
import { type PlanRequest, PREFERENCES } from "@/lib/planner";
import { usePlanner } from "./planner-context";
import { wordsOf } from "./vocabulary";

/** Preference, pace, breaks, and the courses that must be in or stay out. */
export function MoreWishes() {
  const request = usePlanner((state) => state.request);
  const change = usePlanner((state) => state.change);
  return (
    <details className="mt-4">
      <summary className="action">More wishes: what counts as best, pace, breaks</summary>
      <div className="mt-3 grid gap-5 border-l-2 border-hairline pl-4 sm:grid-cols-2">
        <Field label="What counts as best" hint={PREFERENCE_MEANING[request.prefer]}>
          {(id) => (
            <select
              id={id}
              className="field"
              value={request.prefer}
              onChange={(event) => {
                const prefer = PREFERENCES.find((one) => one === event.target.value);
                if (prefer) change({ prefer });
              }}
            >
              {PREFERENCES.map((prefer) => (
                <option key={prefer} value={prefer}>
                  {PREFERENCE_LABEL[prefer]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label="Your pace"
          hint="All hours times this. 1 is as the providers list them; nothing is hidden in it."
        >
          {(id) => (
            <select
              id={id}
              className="field"
              value={String(request.pace)}
              onChange={(event) => change({ pace: Number(event.target.value) })}
            >
              {[...new Set([0.75, 1, 1.25, 1.5, 2, request.pace])]
                .sort((a, b) => a - b)
                .map((pace) => (
                  <option key={pace} value={pace}>
                    {pace === 1 ? "1, as listed" : `${pace} times the listed hours`}
                  </option>
                ))}
            </select>
          )}
        </Field>
        <Breaks request={request} />
        <div>
          <label className="flex items-start gap-2 text-small">
            <input
              type="checkbox"
              className="mt-1 size-4"
              checked={request.full}
              onChange={() => change({ full: !request.full })}
            />
            <span>Also plan what postings often ask for, beyond the core of the role</span>
          </label>
        </div>
      </div>
      <ChosenCourses request={request} />
    </details>
  );
}

function Field(props: {
  readonly label: string;
  readonly hint: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-small font-semibold">
        {props.label}
      </label>
      <div className="mt-1">{props.children(id)}</div>
      <p className="mt-1 text-small text-soft">{props.hint}</p>
    </div>
  );
}

function Breaks({ request }: { readonly request: PlanRequest }) {
  const change = usePlanner((state) => state.change);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const first = parseCivilDate(from);
  const last = parseCivilDate(to);
  const usable = first !== null && last !== null && first <= last;
  return (
    <fieldset>
      <legend className="text-small font-semibold">Breaks</legend>
      <ul className="mt-1 flex flex-wrap gap-1.5">
        {request.breaks.map((one) => (
          <li key={`${one.from}${one.to}`}>
            <button
              type="button"
              className="chip chip-plain"
              aria-label={`Remove the break ${spanText(one.from, one.to)}`}
              onClick={() => change({ breaks: request.breaks.filter((other) => other !== one) })}
            >
              {spanText(one.from, one.to)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <label className="text-small text-soft">
          First day off
          <input
            className="field block"
            type="date"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </label>
        <label className="text-small text-soft">
          Last day off
          <input
            className="field block"
            type="date"
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
        </label>
        <button
          type="button"
          className="button"
          disabled={!usable}
          onClick={() => {
            if (!usable) return;
            const breaks = [...request.breaks, { from: first, to: last }];
            change({ breaks: breaks.sort((a, b) => (a.from < b.from ? -1 : 1)) });
            setFrom("");
            setTo("");
          }}
        >
          Add break
        </button>
      </div>
      {from !== "" && to !== "" && !usable && (
        <p className="mt-1 text-small">The last day must not lie before the first.</p>
      )}
    </fieldset>
  );
}

const LISTS = [
  { list: "pin", title: "Must be in" },
  { list: "skip", title: "Must stay out" },
  { list: "done", title: "Finished" },
] as const;

function ChosenCourses({ request }: { readonly request: PlanRequest }) {
  const words = wordsOf(usePlanner((state) => state.vocabulary));
  const change = usePlanner((state) => state.change);
  return LISTS.filter(({ list }) => request[list].length > 0).map(({ list, title }) => (
    <div key={list} className="mt-4">
      <h3 className="text-small font-semibold">{title}</h3>
      <ul className="mt-1 flex flex-wrap gap-1.5">
        {request[list].map((id) => (
          <li key={id}>
            <button
              type="button"
              className="chip chip-plain"
              aria-label={`${words.course(id)}: take back`}
              onClick={() => change({ [list]: request[list].filter((other) => other !== id) })}
            >
              {words.course(id)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  ));
}
