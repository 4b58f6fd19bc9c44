"use client";

import { lazy, Suspense, useState } from "react";
import { SelectionArea } from "@/components/plan/steps/step-selection";
import type { PlanView } from "@/components/session/plan-view";
import { PlanRoute } from "./plan-route";
import styles from "./plan-views.module.css";

const PlanTimeline = lazy(() => import("./plan-timeline"));
const StepTable = lazy(() => import("./step-table"));
const PlanGraph = lazy(() => import("./plan-graph"));

const VIEWS = [
  { id: "route", label: "Route" },
  { id: "timeline", label: "Timeline" },
  { id: "table", label: "Table" },
  { id: "graph", label: "Graph" },
] as const;
type ViewId = (typeof VIEWS)[number]["id"];

/** The same plan as route, timeline, table or graph; what is selected in one stays selected in the next. */
export function PlanViews({ view }: { readonly view: PlanView }) {
  const [shown, show] = useState<ViewId>("route");
  return (
    <SelectionArea view={shown}>
      <fieldset className={`${styles.switch} js-only no-print`}>
        <legend className="sr-only">Show the plan as</legend>
        {VIEWS.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name="plan-view"
              value={id}
              className="sr-only"
              checked={shown === id}
              onChange={() => show(id)}
            />
            {label}
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
