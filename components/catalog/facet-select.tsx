import { useId } from "react";

interface FacetSelectProps {
  readonly label: string;
  readonly value: string;
  /** How many courses each choice would leave. */
  readonly counts: ReadonlyMap<unknown, number>;
  readonly onChange: (value: string) => void;
}

/** One filter with counts; a chosen value that nothing has any more stays visible. */
export function FacetSelect({ label, value, counts, onChange }: FacetSelectProps) {
  const id = useId();
  const choices = [...counts].map(([choice, count]) => ({ choice: String(choice), count }));
  if (value !== "" && !counts.has(value)) choices.push({ choice: value, count: 0 });
  choices.sort((a, b) => (a.choice < b.choice ? -1 : 1));
  return (
    <div className="text-small text-soft">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field block w-full sm:w-40"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">All</option>
        {choices.map(({ choice, count }) => (
          <option key={choice} value={choice}>
            {choice} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}
