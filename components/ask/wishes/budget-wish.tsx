"use client";

import { EditLink } from "@/components/session/edit-link";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { NumberField } from "@/components/ui/number-field";
import { BUDGET_RANGE, setBudget } from "@/lib/request";

/** The most that the plan may cost, in US dollars: a limit that the search keeps to. */
export function BudgetWish() {
  const { change } = usePlanner();
  const { budgetCents } = useRequest();
  const { min, max } = BUDGET_RANGE;
  return (
    <fieldset className="text-small">
      <legend className="font-semibold">What it may cost at most</legend>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
        <label className="flex items-center gap-2">
          <span>US dollars</span>
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
        {budgetCents !== null && <EditLink edit={setBudget(null)}>No limit</EditLink>}
      </div>
      <p className="prose-measure mt-1 text-soft">
        Fees and begun months count in full, each at its higher price, for courses that take their typical
        hours one after the other. A course whose price nobody knows stays out. If you need longer, pause, or
        take another course in between, more months may come to it; the cost above says how much.
      </p>
    </fieldset>
  );
}
