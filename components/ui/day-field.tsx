import { type CivilDate, parseCivilDate } from "@/lib/civil-date";
import { Field } from "./field";

interface DayFieldProps {
  /** Its name, where no label stands beside it. */
  readonly label?: string;
  readonly value: CivilDate | null;
  readonly onChange: (day: CivilDate | null) => void;
  readonly min?: CivilDate;
  readonly max?: CivilDate;
}

/** A calendar day, or none. */
export function DayField({ label, value, onChange, ...range }: DayFieldProps) {
  return (
    <Field
      type="date"
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => onChange(parseCivilDate(event.target.value))}
      {...range}
    />
  );
}
