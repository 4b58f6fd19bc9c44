"use client";

import { useEffect, useState } from "react";
import { EditLink } from "@/components/session/edit-link";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { useTranslator } from "@/components/ui/translator";
import { NUMBER_RANGES } from "@/lib/link";
import { setBudget } from "@/lib/request";
import { wishes } from "@/lib/words/messages/en/wishes";

/** The most that the plan may cost, in US dollars: a limit that the search keeps to. */
export function BudgetWish() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { budgetCents } = useRequest();
  const shown = budgetCents === null ? "" : String(budgetCents / 100);
  const [typed, setTyped] = useState(shown);
  // What is typed may be unfinished: it is kept as it is, until the value changes from elsewhere.
  useEffect(
    () => setTyped((text) => (text !== "" && Number(text) === Number(shown) ? text : shown)),
    [shown],
  );
  const { min, max } = NUMBER_RANGES.budget;
  return (
    <fieldset className="text-small">
      <legend className="font-semibold">{t(wishes).budget}</legend>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
        <label className="flex items-center gap-2">
          <span>{t(wishes).dollars}</span>
          <input
            type="number"
            inputMode="decimal"
            className="field w-24"
            min={min}
            max={max}
            step="any"
            value={typed}
            onChange={({ target: { value } }) => {
              setTyped(value);
              const dollars = Number(value);
              if (value === "") change(setBudget(null), "slide");
              else if (dollars >= min && dollars <= max)
                change(setBudget(Math.round(100 * dollars)), "slide");
            }}
            onBlur={() => setTyped(shown)}
          />
        </label>
        {budgetCents !== null && <EditLink edit={setBudget(null)}>{t(wishes).noLimit}</EditLink>}
      </div>
      <p className="prose-measure mt-1 text-soft">{t(wishes).budgetAbout}</p>
    </fieldset>
  );
}
