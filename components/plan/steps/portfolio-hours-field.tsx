"use client";

import { EditLink } from "@/components/session/edit-link";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { NumberField } from "@/components/ui/number-field";
import { useTranslator } from "@/components/ui/translator";
import { PORTFOLIO_RANGE, setPortfolioHours } from "@/lib/request";
import { hoursNumber } from "@/lib/words/amounts";
import { steps } from "@/lib/words/messages/en/plan/steps";

/** Less is no piece of work; none at all is asked for by its own link, so that no figure half typed drops the step. */
const LEAST = 0.25;

/** Hours of own projects in all: our judgement, until the learner sets a figure or wants none. */
export function PortfolioHours() {
  const t = useTranslator();
  const { portfolioHours } = useRequest();
  return (
    <div className="mt-2 text-small">
      <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-1">
        <HoursField />
        <EditLink edit={setPortfolioHours(0)}>{t(steps).without}</EditLink>
      </p>
      <p className="prose-measure mt-1 text-soft">
        {portfolioHours === null ? t(steps).workHoursOurs : t(steps).workHoursYours}
      </p>
    </div>
  );
}

function HoursField() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { portfolioHours, pace } = useRequest();
  const planned = usePlannerState((state) =>
    state.view.answer.steps.reduce(
      (sum, step) => (step.kind === "project" ? sum + step.hours.typical : sum),
      0,
    ),
  );
  const hours = portfolioHours ?? planned / pace;
  return (
    <label className="js-only flex flex-wrap items-center gap-2">
      <span>{t(steps).workHours}</span>
      <NumberField
        className="w-20"
        min={LEAST}
        max={PORTFOLIO_RANGE.max}
        required
        value={hours}
        shown={hoursNumber(hours, t)}
        onChange={(next) => {
          if (next !== null) change(setPortfolioHours(next), "slide");
        }}
      />
    </label>
  );
}
