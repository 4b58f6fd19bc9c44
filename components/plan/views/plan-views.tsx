"use client";

import { lazy, Suspense, useState } from "react";
import { SelectionArea } from "@/components/plan/steps/step-selection";
import type { PlanView } from "@/components/session/plan-view";
import { useTranslator } from "@/components/ui/translator";
import { steps } from "@/lib/words/messages/en/plan/steps";
import { PlanRoute } from "./plan-route";
import styles from "./plan-views.module.css";

const PlanTimeline = lazy(() => import("./plan-timeline"));
const StepTable = lazy(() => import("./step-table"));
const PlanGraph = lazy(() => import("./plan-graph"));

const VIEWS = ["route", "timeline", "table", "graph"] as const;
type ViewId = (typeof VIEWS)[number];

/** The same plan as route, timeline, table or graph; what is selected in one stays selected in the next. */
export function PlanViews({ view }: { readonly view: PlanView }) {
  const t = useTranslator();
  const [shown, show] = useState<ViewId>("route");
  return (
    <SelectionArea view={shown}>
      <fieldset className={`${styles.switch} js-only no-print`}>
        <legend className="sr-only">{t(steps).showAs}</legend>
        {VIEWS.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="plan-view"
              value={id}
              className="sr-only"
              checked={shown === id}
              onChange={() => show(id)}
            />
            {t(steps).view[id]}
          </label>
        ))}
      </fieldset>
      {shown === "route" && <PlanRoute view={view} />}
      <Suspense fallback={null}>
        {shown === "timeline" && <PlanTimeline view={view} />}
        {shown === "table" && <StepTable view={view} />}
        {shown === "graph" && <PlanGraph view={view} />}
      </Suspense>
    </SelectionArea>
  );
}
