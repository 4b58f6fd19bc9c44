"use client";

import type { CSSProperties } from "react";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { useTranslator } from "@/components/ui/translator";
import { setHours } from "@/lib/request";
import { ask } from "@/lib/words/messages/en/ask/ask";
import type { Translator } from "@/lib/words/messages/translator";
import styles from "./hours-slider.module.css";

/** The slider goes up to here: what people beside a job really have. More can be typed. */
const SLIDER_MAX = 20;

/** The hours of the sentence once more, to be drawn. */
export function HoursSlider() {
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
        className={styles.trail}
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
