"use client";

import { type CSSProperties, type ReactNode, useEffect, useState } from "react";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { parseCivilDate } from "@/lib/civil-date";
import { encodeRequest } from "@/lib/link";
import { setBackground, setGoal, setHours, setStart } from "@/lib/request";
import { backgroundWords, roleWords } from "@/lib/words/ask/sentence";
import { dayText } from "@/lib/words/dates";
import { ask } from "@/lib/words/messages/en/ask";
import type { Translator } from "@/lib/words/messages/translator";

/** Up to here the slider goes: what people beside a job really have. More can be typed. */
const SLIDER_MAX = 20;

/** The sentence that is the form. Without JavaScript it is sent as a link; with it, each change is answered at once. */
export function RequestForm() {
  const t = useTranslator();
  const { hoursPerWeek } = useRequest();
  const fields = {
    background: <BackgroundField />,
    role: <GoalField />,
    hours: <HoursField />,
    day: <StartField />,
    marked: (field: ReactNode, mark: string) => (
      <Together>
        {field}
        {mark}
      </Together>
    ),
  };
  return (
    <form method="get" action="/" onSubmit={(event) => event.preventDefault()} aria-label={t(ask).yourPlan}>
      <h1 className="font-display text-sentence font-normal tracking-[-0.015em] [text-wrap:wrap]">
        {richly(t(ask).sentence<ReactNode>(fields, hoursPerWeek))}
      </h1>
      <HoursSlider />
      <CarriedFields />
      <noscript>
        <button type="submit" className="button button-main mt-4">
          {t(ask).showPlan}
        </button>
      </noscript>
    </form>
  );
}

/** Keeps a comma or full stop on the line of the control before it. */
function Together({ children }: { readonly children: ReactNode }) {
  return <span className="whitespace-nowrap">{children}</span>;
}

function BackgroundField() {
  const t = useTranslator();
  const { options, change } = usePlanner();
  const { from } = useRequest();
  return (
    <select
      name="from"
      aria-label={t(ask).whereYouStart}
      className="blank"
      value={from ?? ""}
      onChange={(event) => {
        const chosen = options.backgrounds.find(({ id }) => id === event.target.value);
        if (chosen) change(setBackground(chosen.id, chosen.knows));
      }}
    >
      {from === null && <option value="">{t(ask).startsFromNothing}</option>}
      {options.backgrounds.map((background) => (
        <option key={background.id} value={background.id}>
          {backgroundWords(background, t)}
        </option>
      ))}
    </select>
  );
}

function GoalField() {
  const t = useTranslator();
  const { options, change } = usePlanner();
  const { goal } = useRequest();
  return (
    <select
      name="goal"
      aria-label={t(ask).roleYouWant}
      className="blank"
      value={goal ?? ""}
      onChange={(event) => {
        const chosen = options.roles.find(({ id }) => id === event.target.value);
        if (chosen) change(setGoal(chosen.id));
      }}
    >
      {goal === null && <option value="">{t(ask).skillsBelow}</option>}
      {options.roles.map((role) => (
        <option key={role.id} value={role.id}>
          {roleWords(role, t)}
        </option>
      ))}
    </select>
  );
}

function HoursField() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { hoursPerWeek } = useRequest();
  const [typed, setTyped] = useState(String(hoursPerWeek));
  // What is typed may be unfinished ("", "1"): it is kept as it is, until the value changes from elsewhere.
  useEffect(
    () => setTyped((text) => (Number(text) === hoursPerWeek ? text : String(hoursPerWeek))),
    [hoursPerWeek],
  );
  return (
    <input
      type="number"
      name="hours"
      inputMode="decimal"
      aria-label={t(ask).hoursAWeek}
      className="blank"
      min={1}
      max={80}
      step="any"
      required
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        const hours = Number(event.target.value);
        if (event.target.value !== "" && hours >= 1 && hours <= 80) change(setHours(hours), "slide");
      }}
      onBlur={() => setTyped(String(hoursPerWeek))}
    />
  );
}

function StartField() {
  const t = useTranslator();
  const { change } = usePlanner();
  const request = useRequest();
  const today = usePlannerState((state) => state.view.answer.request.today);
  const start = request.start ?? today;
  return (
    <>
      <input
        type="date"
        name="start"
        aria-label={start === today ? t(ask).firstDayToday(dayText(today, t)) : t(ask).firstDay}
        className="blank no-print whitespace-nowrap"
        required
        value={start}
        onChange={(event) => {
          const day = parseCivilDate(event.target.value);
          if (day !== null) change(setStart(day), "slide");
        }}
      />
      <span className="blank print-only">{dayText(start, t)}</span>
      {start === today && <span className="no-print text-soft"> {t(ask).today}</span>}
    </>
  );
}

function HoursSlider() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { hoursPerWeek } = useRequest();
  const shown = Math.min(hoursPerWeek, SLIDER_MAX);
  const filled: CSSProperties = { "--filled": `${(100 * (shown - 1)) / (SLIDER_MAX - 1)}%` };
  return (
    <div className="js-only no-print mt-4 max-w-md text-small text-soft">
      <p aria-hidden="true" className="flex justify-between">
        <span>{t(ask).hoursAWeek}</span>
        <span>{effortWords(hoursPerWeek, t)}</span>
      </p>
      <input
        type="range"
        className="trail"
        aria-label={t(ask).hoursSlider}
        aria-valuetext={t(ask).hoursWith(hoursPerWeek, effortWords(hoursPerWeek, t))}
        min={1}
        max={SLIDER_MAX}
        step={1}
        value={shown}
        style={filled}
        onChange={(event) => change(setHours(Number(event.target.value)), "slide")}
      />
    </div>
  );
}

function effortWords(hours: number, t: Translator): string {
  const { usual, ambitious, secondJob } = t(ask).effort;
  if (hours <= 5) return usual;
  return hours <= 10 ? ambitious : secondJob;
}

const IN_THE_SENTENCE = new Set(["from", "goal", "hours", "start"]);

/** What else the request holds, so that sending the form without JavaScript keeps it. */
function CarriedFields() {
  const numbers = usePlannerState((state) => state.view.numbers);
  const rest = [...new URLSearchParams(encodeRequest(useRequest(), numbers))].filter(
    ([name]) => !IN_THE_SENTENCE.has(name),
  );
  return rest.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
