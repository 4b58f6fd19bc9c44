"use client";

import { useEffect, useState } from "react";
import { NUMBER_RANGES } from "@/lib/plan-url";
import { hoursNumber } from "../wording/amounts";
import { setPortfolioHours } from "./edit-request";
import { usePlanner, usePlannerState, useRequest } from "./planner-context";

/** Hours of portfolio work in all, first piece included: the plan's own estimate until the learner sets a figure. */
export function PortfolioHoursField() {
  const { change } = usePlanner();
  const { portfolioHours, pace } = useRequest();
  const planned = usePlannerState((state) =>
    state.view.answer.steps.reduce(
      (sum, step) => (step.kind === "portfolio" ? sum + step.hours.typical : sum),
      0,
    ),
  );
  const hours = portfolioHours ?? planned / pace;
  const [typed, setTyped] = useState(hoursNumber(hours));
  // What is typed may be unfinished: it is kept as it is, until the value changes from elsewhere.
  useEffect(() => setTyped((text) => (Number(text) === hours ? text : hoursNumber(hours))), [hours]);
  const { min, max } = NUMBER_RANGES.portfolio;
  return (
    <p className="js-only no-print mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-small">
      <label className="flex flex-wrap items-center gap-2">
        <span>Hours for your own work, in all</span>
        <input
          type="number"
          inputMode="decimal"
          className="field w-20"
          min={min}
          max={max}
          step="any"
          required
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            const next = Number(event.target.value);
            if (event.target.value !== "" && next >= min && next <= max) {
              change(setPortfolioHours(next), "slide");
            }
          }}
          onBlur={() => setTyped(hoursNumber(hours))}
        />
      </label>
      <span className="text-soft">
        {portfolioHours === null
          ? "our estimate: a weekend’s notebook to a month of evenings"
          : "your figure: fast and slow count the same"}
      </span>
    </p>
  );
}
