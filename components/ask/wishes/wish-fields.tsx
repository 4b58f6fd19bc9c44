"use client";

import type { ReactNode } from "react";
import { type CivilDate, parseCivilDate } from "@/lib/civil-date";

interface DayFieldProps {
  readonly label: string;
  readonly value: CivilDate | null;
  readonly onChange: (day: CivilDate | null) => void;
  readonly min?: CivilDate;
}

/** A calendar day, or none. */
export function DayField({ label, value, onChange, min }: DayFieldProps) {
  return (
    <input
      type="date"
      className="field"
      aria-label={label}
      value={value ?? ""}
      min={min}
      onChange={(event) => onChange(parseCivilDate(event.target.value))}
    />
  );
}

interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

export function Switch({ checked, onChange, children }: SwitchProps) {
  return (
    <label className="flex items-start gap-2.5 py-1">
      <input
        type="checkbox"
        className="tick mt-0.5"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
