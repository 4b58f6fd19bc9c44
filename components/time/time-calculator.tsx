"use client";

import { type ReactNode, useId, useState } from "react";
import { useTranslator } from "@/components/ui/translator";
import {
  calendarWeeks,
  forecastHours,
  MIDDLE_KEYS,
  paceBelief,
  quantilesOf,
  type TimeModel,
} from "@/lib/time";
import { time } from "@/lib/words/messages/en/views/time";
import { aboutHours, spanText } from "@/lib/words/time/time-text";
import { type CalculatorAsk, type CalculatorNumber, LIMITS, readNumber } from "./calculator-link";
import { statedStep } from "./stated-step";
import styles from "./time-calculator.module.css";

interface TimeCalculatorProps {
  readonly model: TimeModel;
  /** What the link asks for. */
  readonly start: CalculatorAsk;
}

const NUMBERS = [
  "stated",
  "hoursPerWeek",
  "studyWeeksPerYear",
] as const satisfies readonly CalculatorNumber[];

/** Stated hours in, three spans of time out. Sent as a link without JavaScript, answered in place with it. */
export function TimeCalculator({ model, start }: TimeCalculatorProps) {
  const t = useTranslator();
  const [ask, setAsk] = useState(start);
  return (
    <div>
      <form
        method="get"
        action="/time#calculator"
        aria-labelledby="calculator"
        onSubmit={(event) => event.preventDefault()}
        className={styles.form}
      >
        <Labelled label={t(time).figureIsOf} wide>
          {(id) => (
            <select
              id={id}
              name="of"
              className={styles.field}
              value={ask.of}
              onChange={({ target }) =>
                setAsk({ ...ask, of: MIDDLE_KEYS.find((key) => key === target.value) ?? ask.of })
              }
            >
              {MIDDLE_KEYS.map((key) => (
                <option key={key} value={key}>
                  {t(time).figure[key]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {NUMBERS.map((field) => (
          <NumberInput
            key={field}
            field={field}
            label={t(time).asked[field]}
            value={ask[field]}
            onChange={(value) => setAsk({ ...ask, [field]: value })}
          />
        ))}
        <noscript>
          <button type="submit" className={styles.button}>
            {t(time).count}
          </button>
        </noscript>
      </form>
      <Forecast ask={ask} model={model} />
    </div>
  );
}

interface NumberInputProps {
  readonly field: CalculatorNumber;
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** What is half typed stands until the field is left; the forecast waits for a number that can be counted with. */
function NumberInput({ field, label, value, onChange }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          name={field}
          inputMode="decimal"
          step="any"
          required
          {...LIMITS[field]}
          className={styles.field}
          value={typed ?? String(value)}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = readNumber(field, target.value);
            if (number !== null) onChange(number);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Labelled>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Labelled({ label, wide = false, children }: LabelledProps) {
  const id = useId();
  return (
    <div className={wide ? styles.wide : undefined}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

function Forecast({ ask, model }: { readonly ask: CalculatorAsk; readonly model: TimeModel }) {
  const t = useTranslator();
  const anybody = paceBelief({ experience: 0.5, finished: [] }, model);
  const forecast = forecastHours([statedStep(ask.of, ask.stated)], anybody, model);
  if (forecast === null) return null;
  const hours = quantilesOf(forecast);
  const span = (work: number) => spanText(calendarWeeks(work, ask), t);
  const spans = {
    oneInFive: span(hours.oneInFive),
    half: span(hours.half),
    fourInFive: span(hours.fourInFive),
  };
  return (
    <>
      <dl className={styles.spans}>
        <Span name={t(time).oneInFive} span={spans.oneInFive} hours={hours.oneInFive} />
        <Span name={t(time).half} span={spans.half} hours={hours.half} main />
        <Span name={t(time).fourInFive} span={spans.fourInFive} hours={hours.fourInFive} />
      </dl>
      <p role="status" className={styles.sentence}>
        {t(time).forecast(spans.half, spans.oneInFive, spans.fourInFive)}
      </p>
    </>
  );
}

interface SpanProps {
  readonly name: string;
  readonly span: string;
  readonly hours: number;
  readonly main?: boolean;
}

function Span({ name, span, hours, main = false }: SpanProps) {
  const t = useTranslator();
  return (
    <div className={main ? styles.main : styles.side}>
      <dt className={styles.spanName}>{name}</dt>
      <dd className={styles.span}>{span}</dd>
      <dd className={styles.spanHours}>{aboutHours(hours, t)}</dd>
    </div>
  );
}
