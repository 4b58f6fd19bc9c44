"use client";

import { useId } from "react";
import { backgroundWords, roleWords } from "@/components/wording/sentence";
import { parseCivilDate } from "@/lib/civil-date";
import { NUMBER_RANGES } from "@/lib/plan-url";
import { usePlanner } from "./planner-context";
import { chooseBackground } from "./request-changes";

/** The sentence on top of the page is the form: every marked word is a control. Works without JavaScript as a GET form. */
export function RequestSentence() {
  const request = usePlanner((state) => state.request);
  const { roles, backgrounds } = usePlanner((state) => state.vocabulary);
  const today = usePlanner((state) => state.today);
  const change = usePlanner((state) => state.change);

  return (
    <h1 className="text-sentence font-normal text-pretty">
      I am{" "}
      <select
        className="blank"
        name="from"
        aria-label="Where you start"
        value={request.from ?? ""}
        onChange={(event) => {
          const background = backgrounds.find(({ id }) => id === event.target.value);
          change(background ? chooseBackground(request, background) : { from: null, learn: [] });
        }}
      >
        {request.from === null && <option value="">someone starting from nothing</option>}
        {backgrounds.map((background) => (
          <option key={background.id} value={background.id}>
            {backgroundWords(background)}
          </option>
        ))}
      </select>{" "}
      and want to become{" "}
      <select
        className="blank"
        name="goal"
        aria-label="The role you want"
        value={request.goal ?? ""}
        onChange={(event) => change({ goal: roles.find(({ id }) => id === event.target.value)?.id ?? null })}
      >
        {request.goal === null && <option value="">someone with the skills I chose</option>}
        {roles.map((role) => (
          <option key={role.id} value={role.id}>
            {roleWords(role)}
          </option>
        ))}
      </select>
      , with <HoursNumber /> hours a week from{" "}
      <input
        className="blank"
        type="date"
        name="start"
        aria-label="First day"
        value={request.start ?? today}
        onChange={(event) => {
          const start = parseCivilDate(event.target.value);
          if (start !== null) change({ start });
        }}
      />
      .
    </h1>
  );
}

function HoursNumber() {
  const hours = usePlanner((state) => state.request.hoursPerWeek);
  const change = usePlanner((state) => state.change);
  return (
    <input
      className="blank"
      type="number"
      name="hours"
      aria-label="Hours a week"
      min={NUMBER_RANGES.hours.min}
      max={NUMBER_RANGES.hours.max}
      step="any"
      key={hours}
      defaultValue={hours}
      onBlur={(event) => {
        const asked = Number(event.target.value);
        const { min, max } = NUMBER_RANGES.hours;
        const fits = Number.isFinite(asked) && event.target.value !== "";
        const next = fits ? Math.round(Math.min(max, Math.max(min, asked)) * 4) / 4 : hours;
        event.target.value = String(next);
        if (next !== hours) change({ hoursPerWeek: next });
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}

/** A slider up to 20 hours: what people really have; more can be typed. */
export function HoursSlider() {
  const hours = usePlanner((state) => state.request.hoursPerWeek);
  const change = usePlanner((state) => state.change);
  const id = useId();
  const filled = Math.min(100, ((hours - 1) / 19) * 100);
  return (
    <div className="max-w-md">
      <label htmlFor={id} className="flex justify-between text-small text-soft">
        <span>Hours a week</span>
        <span>
          {hours > 10
            ? "a second job for most people"
            : hours >= 8
              ? "ambitious"
              : "what most adults keep up"}
        </span>
      </label>
      <input
        id={id}
        className="trail"
        type="range"
        min={1}
        max={20}
        step={1}
        value={Math.min(20, hours)}
        style={{ "--filled": `${filled}%` }}
        aria-valuetext={`${hours} hours a week`}
        onChange={(event) => change({ hoursPerWeek: Number(event.target.value) }, "replace")}
      />
    </div>
  );
}
