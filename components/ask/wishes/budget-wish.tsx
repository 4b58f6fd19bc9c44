"use client";

import { EditLink } from "@/components/session/edit-link";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { NumberField } from "@/components/ui/number-field";
import { useTranslator } from "@/components/ui/translator";
import { BUDGET_RANGE, setBudget } from "@/lib/request";
import { wishes } from "@/lib/words/messages/en/ask/wishes";

/** The most that the plan may cost, in US dollars: a limit that the search keeps to. */
export function BudgetWish() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { budgetCents } = useRequest();
  const { min, max } = BUDGET_RANGE;
  return (
    <fieldset className="text-small">
      <legend className="font-semibold">{t(wishes).budget}</legend>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
        <label className="flex items-center gap-2">
          <span>{t(wishes).dollars}</span>
          <NumberField
            className="w-24"
            min={min}
            max={max}
            value={budgetCents === null ? null : budgetCents / 100}
            onChange={(dollars) =>
              change(setBudget(dollars === null ? null : Math.round(100 * dollars)), "slide")
            }
          />
        </label>
        {budgetCents !== null && <EditLink edit={setBudget(null)}>{t(wishes).noLimit}</EditLink>}
      </div>
      <p className="prose-measure mt-1 text-soft">{t(wishes).budgetAbout}</p>
    </fieldset>
  );
}
