import { useId } from "react";
import { SelectField } from "@/components/ui/field";
import type { SkillTitles } from "./course-row";
import type { Facet } from "./table-state";
import { choiceText, compareChoices, FACET_LABEL } from "./table-words";

interface FacetSelectProps {
  readonly facet: Facet;
  readonly value: string;
  readonly skills: SkillTitles;
  /** How many courses each choice would leave, given all other filters. */
  readonly counts: ReadonlyMap<unknown, number>;
  readonly onChange: (value: string) => void;
}

/** One filter with counts; a chosen value that nothing has any more stays visible. */
export function FacetSelect({ facet, value, skills, counts, onChange }: FacetSelectProps) {
  const id = useId();
  const choices = new Map([...counts].map(([choice, count]) => [String(choice), count]));
  if (value !== "" && !choices.has(value)) choices.set(value, 0);
  return (
    <div className="min-w-0 text-small">
      <label htmlFor={id} className="text-soft">
        {FACET_LABEL[facet]}
      </label>
      <SelectField
        id={id}
        className={`block w-full text-ellipsis ${value === "" ? "" : "font-semibold"}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">All</option>
        {[...choices.keys()].sort(compareChoices(facet, skills)).map((choice) => (
          <option key={choice} value={choice}>
            {choiceText(facet, choice, skills)} ({choices.get(choice)})
          </option>
        ))}
      </SelectField>
    </div>
  );
}
