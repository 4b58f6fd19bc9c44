"use client";

import type { ReactNode } from "react";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { Field, fieldClass, SelectField } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { parseCivilDate } from "@/lib/civil-date";
import { encodeRequest } from "@/lib/link";
import { setBackground, setGoal, setHours, setStage, setStart } from "@/lib/request";
import { backgroundWords, roleWords } from "@/lib/words/ask/sentence";
import { dayText } from "@/lib/words/dates";
import { ask } from "@/lib/words/messages/en/ask/ask";
import { HoursSlider } from "./hours-slider";

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
      <h1 className="text-sentence font-normal tracking-[-0.015em] [text-wrap:wrap]">
        {richly(t(ask).sentence<ReactNode>(fields, hoursPerWeek))}
      </h1>
      <StageField />
      <HoursSlider />
      <CarriedFields />
      <noscript>
        <Button type="submit" kind="main" className="mt-4">
          {t(ask).showPlan}
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
  const t = useTranslator();
  const { options, change } = usePlanner();
  const { from } = useRequest();
  return (
    <SelectField
      look="inline"
      name="from"
      aria-label={t(ask).whereYouStart}
      value={from ?? ""}
      onChange={(event) => {
        const chosen = options.backgrounds.find(({ id }) => id === event.target.value);
        if (chosen) change(setBackground(chosen.id, chosen.held));
      }}
    >
      {from === null && <option value="">{t(ask).startsFromNothing}</option>}
      {options.backgrounds.map((background) => (
        <option key={background.id} value={background.id}>
          {backgroundWords(background, t)}
        </option>
      ))}
    </SelectField>
  );
}

function GoalField() {
  const t = useTranslator();
  const { options, change } = usePlanner();
  const { goal } = useRequest();
  return (
    <SelectField
      look="inline"
      name="goal"
      aria-label={t(ask).roleYouWant}
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
    </SelectField>
  );
}

/** How far towards the role; the usual stage is chosen where the link says nothing. */
function StageField() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { goal, stage } = useRequest();
  const role = usePlannerState((state) => state.view.role);
  if (role === null || role.id !== goal || role.stages.length < 2) return null;
  const field = (
    <SelectField
      aria-label={t(ask).howFar}
      value={stage ?? role.usual}
      onChange={(event) => {
        const chosen = role.stages.find(({ id }) => id === event.target.value);
        if (chosen) change(setStage(chosen.id === role.usual ? null : chosen.id));
      }}
    >
      {role.stages.map(({ id, title, beyondPlans }) => (
        <option key={id} value={id} disabled={beyondPlans !== null}>
          {id === role.usual ? t(ask).usualStage(title) : title}
        </option>
      ))}
    </SelectField>
  );
  return <p className="mt-3 flex flex-wrap items-center gap-2">{richly(t(ask).asFarAs<ReactNode>(field))}</p>;
}

function HoursField() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { hoursPerWeek } = useRequest();
  return (
    <NumberField
      look="inline"
      name="hours"
      aria-label={t(ask).hoursAWeek}
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
  const t = useTranslator();
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
        aria-label={start === today ? t(ask).firstDayToday(dayText(today, t)) : t(ask).firstDay}
        className="no-print whitespace-nowrap"
        required
        value={start}
        onChange={(event) => {
          const day = parseCivilDate(event.target.value);
          if (day !== null) change(setStart(day), "slide");
        }}
      />
      <span className={fieldClass("inline", "print-only")}>{dayText(start, t)}</span>
      {start === today && <span className="no-print text-soft"> {t(ask).today}</span>}
    </>
  );
}

const IN_THE_SENTENCE = new Set(["from", "goal", "hours", "start"]);

/** What else the request holds, so that sending the form without JavaScript keeps it. */
function CarriedFields() {
  const numbers = usePlannerState((state) => state.numbers);
  const rest = [...new URLSearchParams(encodeRequest(useRequest(), numbers))].filter(
    ([name]) => !IN_THE_SENTENCE.has(name),
  );
  return rest.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
