"use client";

import { useEffect, useState } from "react";
import { EditLink } from "@/components/session/edit-link";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { BUDGET_RANGE, setBudget } from "@/lib/request";

/** The most that the plan may cost, in US dollars: a limit that the search keeps to. */
export function BudgetWish() {
  const { change } = usePlanner();
  const { budgetCents } = useRequest();
  const shown = budgetCents === null ? "" : String(budgetCents / 100);
  const [typed, setTyped] = useState(shown);
  // What is typed may be unfinished: it is kept as it is, until the value changes from elsewhere.
  useEffect(
    () => setTyped((text) => (text !== "" && Number(text) === Number(shown) ? text : shown)),
    [shown],
  );
  const { min, max } = BUDGET_RANGE;
  return (
    <fieldset className="text-small">
      <legend className="font-semibold">What it may cost at most</legend>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
        <label className="flex items-center gap-2">
          <span>US dollars</span>
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
