import type { ComponentProps } from "react";
import { Field } from "./field";
import { useDraft } from "./use-draft";

type OwnProps = "type" | "inputMode" | "step" | "value" | "onChange" | "onBlur";

interface NumberFieldProps extends Omit<ComponentProps<typeof Field>, OwnProps> {
  readonly value: number | null;
  /** How `value` is written while nobody types; as it is where left out. */
  readonly shown?: string;
  readonly min: number;
  readonly max: number;
  /** Called with each number within `min` and `max`, and with null for an empty field. What is half typed is not told. */
  readonly onChange: (value: number | null) => void;
}

/** A number. What is typed stays as it is until the field is left or the value changes from elsewhere. */
export function NumberField({ value, shown = String(value ?? ""), onChange, ...rest }: NumberFieldProps) {
  const { draft, setDraft } = useDraft<string, number | null>(value, says);
  const { min, max } = rest;
  return (
    <Field
      {...rest}
      type="number"
      inputMode="decimal"
      step="any"
      value={draft ?? shown}
      onChange={({ target: { value: text } }) => {
        setDraft(text);
        const number = Number(text);
        if (text === "") onChange(null);
        else if (number >= min && number <= max) onChange(number);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}

function says(text: string, value: number | null): boolean {
  return value === null ? text === "" : text !== "" && Number(text) === value;
}
