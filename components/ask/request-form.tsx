"use client";

import { type CSSProperties, type ReactNode, useEffect, useState } from "react";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { parseCivilDate } from "@/lib/civil-date";
import { encodeRequest } from "@/lib/link";
import { setBackground, setGoal, setHours, setStart } from "@/lib/request";
import { dayText } from "@/lib/words/dates";
import { backgroundWords, roleWords } from "@/lib/words/sentence";

/** Up to here the slider goes: what people beside a job really have. More can be typed. */
const SLIDER_MAX = 20;

/** The sentence that is the form. Without JavaScript it is sent as a link; with it, each change is answered at once. */
export function RequestForm() {
  return (
    <form method="get" action="/" onSubmit={(event) => event.preventDefault()} aria-label="Your plan">
      <h1 className="font-display text-sentence font-normal tracking-[-0.015em] [text-wrap:wrap]">
        I am <BackgroundField /> and want to become{" "}
        <Together>
          <GoalField />,
        </Together>{" "}
        with <HoursField /> <HoursWord /> a week from{" "}
        <Together>
          <StartField />.
        </Together>
      </h1>
      <HoursSlider />
      <CarriedFields />
      <noscript>
        <button type="submit" className="button button-main mt-4">
          Show the plan
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
  const { options, change } = usePlanner();
  const { from } = useRequest();
  return (
    <select
      name="from"
      aria-label="Where you start"
      className="blank"
      value={from ?? ""}
      onChange={(event) => {
        const chosen = options.backgrounds.find(({ id }) => id === event.target.value);
        if (chosen) change(setBackground(chosen.id, chosen.held));
      }}
    >
      {from === null && <option value="">someone who starts from nothing</option>}
      {options.backgrounds.map((background) => (
        <option key={background.id} value={background.id}>
          {backgroundWords(background)}
        </option>
      ))}
    </select>
  );
}

function GoalField() {
  const { options, change } = usePlanner();
  const { goal } = useRequest();
  return (
    <select
      name="goal"
      aria-label="The role you want"
      className="blank"
      value={goal ?? ""}
      onChange={(event) => {
        const chosen = options.roles.find(({ id }) => id === event.target.value);
        if (chosen) change(setGoal(chosen.id));
      }}
    >
      {goal === null && <option value="">someone with the skills below</option>}
      {options.roles.map((role) => (
        <option key={role.id} value={role.id}>
          {roleWords(role)}
        </option>
      ))}
    </select>
  );
}

function HoursWord() {
  return useRequest().hoursPerWeek === 1 ? "hour" : "hours";
}

function HoursField() {
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
      aria-label="Hours a week"
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
  const { change } = usePlanner();
  const request = useRequest();
  const today = usePlannerState((state) => state.view.answer.request.today);
  const start = request.start ?? today;
  return (
    <>
      <input
        type="date"
        name="start"
        aria-label={start === today ? `First day: today, ${dayText(today)}` : "First day"}
        className="blank no-print whitespace-nowrap"
        required
        value={start}
        onChange={(event) => {
          const day = parseCivilDate(event.target.value);
          if (day !== null) change(setStart(day), "slide");
        }}
      />
      <span className="blank print-only">{dayText(start)}</span>
      {start === today && <span className="no-print text-soft"> (today)</span>}
    </>
  );
}

function HoursSlider() {
  const { change } = usePlanner();
  const { hoursPerWeek } = useRequest();
  const shown = Math.min(hoursPerWeek, SLIDER_MAX);
  const filled: CSSProperties = { "--filled": `${(100 * (shown - 1)) / (SLIDER_MAX - 1)}%` };
  return (
    <div className="js-only no-print mt-4 max-w-md text-small text-soft">
      <p aria-hidden="true" className="flex justify-between">
        <span>Hours a week</span>
        <span>{effortWords(hoursPerWeek)}</span>
      </p>
      <input
        type="range"
        className="trail"
        aria-label="Hours a week, slider"
        aria-valuetext={`${hoursPerWeek} hours a week, ${effortWords(hoursPerWeek)}`}
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

function effortWords(hours: number): string {
  if (hours <= 5) return "what most learners keep up";
  return hours <= 10 ? "ambitious beside a job" : "a second job";
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
