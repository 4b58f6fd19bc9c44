import { useId } from "react";
import { SelectField } from "@/components/ui/field";
import { useTranslator } from "@/components/ui/translator";
import { courseTable } from "@/lib/words/messages/en/pages/course-table";
import type { SkillTitles } from "./course-row";
import type { Facet } from "./table-state";
import { choiceText, compareChoices } from "./table-words";

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
  const t = useTranslator();
  const id = useId();
  const choices = new Map([...counts].map(([choice, count]) => [String(choice), count]));
  if (value !== "" && !choices.has(value)) choices.set(value, 0);
  return (
    <div className="min-w-0 text-small">
      <label htmlFor={id} className="text-soft">
        {t(courseTable).facet[facet]}
      </label>
      <SelectField
        id={id}
        className={`block w-full text-ellipsis ${value === "" ? "" : "font-semibold"}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t(courseTable).all}</option>
        {[...choices.keys()].sort(compareChoices(facet, skills, t)).map((choice) => (
          <option key={choice} value={choice}>
            {t(courseTable).choice(choiceText(facet, choice, skills, t), choices.get(choice) ?? 0)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
