import { Check, Plus } from "lucide-react";
import { type ReactNode, useId } from "react";
import { chipClass } from "@/components/ui/chip";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, SelectField } from "@/components/ui/field";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { courseTable } from "@/lib/words/messages/en/pages/course-table";
import { SHOWN, type Shown, SORTABLE, type TableState } from "./table-state";

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ value, onChange }: SearchFieldProps) {
  const t = useTranslator();
  const id = useId();
  return (
    <div className="col-span-2 text-small sm:col-span-3 lg:col-span-2">
      <label htmlFor={id} className="text-soft">
        {t(courseTable).search}
      </label>
      <Field
        id={id}
        className="block w-full"
        type="search"
        autoComplete="off"
        placeholder={t(courseTable).searchExamples}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface StateProps {
  readonly state: TableState;
  readonly onChange: (change: (state: TableState) => TableState) => void;
}

/** Where cards stand in place of a table with headings. */
export function SortSelect({ state, onChange }: StateProps) {
  const t = useTranslator();
  const id = useId();
  return (
    <div className="text-small md:hidden">
      <label htmlFor={id} className="text-soft">
        {t(courseTable).sortBy}
      </label>
      <SelectField
        id={id}
        className="block w-full"
        value={state.sorting[0]?.id ?? "title"}
        onChange={(event) => onChange(sortedBy(event.target.value))}
      >
        {SORTABLE.map((column) => (
          <option key={column} value={column}>
            {t(courseTable).sort[column]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function sortedBy(id: string) {
  const sorting = id === "title" ? [] : [{ id, desc: id === "rating" || id === "traits" }];
  return (state: TableState): TableState => ({ ...state, sorting });
}

/** Which columns are shown. */
export function ColumnChoice({ state, onChange }: StateProps) {
  const t = useTranslator();
  const toggle = (id: Shown) =>
    onChange((before) => ({
      ...before,
      hidden: before.hidden.includes(id) ? before.hidden.filter((one) => one !== id) : [...before.hidden, id],
    }));
  return (
    <Disclosure summary={t(courseTable).columns} className="hidden md:block">
      <ul aria-label={t(courseTable).columnsShown} className="flex flex-wrap gap-1.5 py-1">
        {SHOWN.filter((id) => id !== "title").map((id) => (
          <li key={id}>
            <button
              type="button"
              className={chipClass("plain")}
              aria-pressed={!state.hidden.includes(id)}
              onClick={() => toggle(id)}
            >
              {state.hidden.includes(id) ? (
                <Plus aria-hidden="true" size={14} />
              ) : (
                <Check aria-hidden="true" size={14} strokeWidth={2.5} />
              )}
              {richly(
                t(courseTable).columnNamed<ReactNode>(t(courseTable).column[id], (text) => (
                  <span className="sr-only">{text}</span>
                )),
              )}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
