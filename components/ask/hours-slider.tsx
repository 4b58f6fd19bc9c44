"use client";

import type { CSSProperties } from "react";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { setHours } from "@/lib/request";
import styles from "./hours-slider.module.css";

/** The slider goes up to here: what people beside a job really have. More can be typed. */
const SLIDER_MAX = 20;

/** The hours of the sentence once more, to be drawn. */
export function HoursSlider() {
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
        className={styles.trail}
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
