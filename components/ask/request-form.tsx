"use client";

import type { ReactNode } from "react";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { Field, fieldClass, SelectField } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { parseCivilDate } from "@/lib/civil-date";
import { encodeRequest } from "@/lib/link";
import { setBackground, setGoal, setHours, setStart } from "@/lib/request";
import { dayText } from "@/lib/words/dates";
import { backgroundWords, roleWords } from "@/lib/words/sentence";
import { HoursSlider } from "./hours-slider";

/** The sentence that is the form. Without JavaScript it is sent as a link; with it, each change is answered at once. */
export function RequestForm() {
  return (
    <form method="get" action="/" onSubmit={(event) => event.preventDefault()} aria-label="Your plan">
      <h1 className="text-sentence font-normal tracking-[-0.015em] [text-wrap:wrap]">
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
        <Button type="submit" kind="main" className="mt-4">
          Show the plan
        </Button>
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
    <SelectField
      look="inline"
      name="from"
      aria-label="Where you start"
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
    </SelectField>
  );
}

function GoalField() {
  const { options, change } = usePlanner();
  const { goal } = useRequest();
  return (
    <SelectField
      look="inline"
      name="goal"
      aria-label="The role you want"
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
    </SelectField>
  );
}

function HoursWord() {
  return useRequest().hoursPerWeek === 1 ? "hour" : "hours";
}

function HoursField() {
  const { change } = usePlanner();
  const { hoursPerWeek } = useRequest();
  return (
    <NumberField
      look="inline"
      name="hours"
      aria-label="Hours a week"
      min={1}
      max={80}
      required
      value={hoursPerWeek}
      onChange={(hours) => {
        if (hours !== null) change(setHours(hours), "slide");
      }}
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
      <Field
        look="inline"
        type="date"
        name="start"
        aria-label={start === today ? `First day: today, ${dayText(today)}` : "First day"}
        className="no-print whitespace-nowrap"
        required
        value={start}
        onChange={(event) => {
          const day = parseCivilDate(event.target.value);
          if (day !== null) change(setStart(day), "slide");
        }}
      />
      <span className={fieldClass("inline", "print-only")}>{dayText(start)}</span>
      {start === today && <span className="no-print text-soft"> (today)</span>}
    </>
  );
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
