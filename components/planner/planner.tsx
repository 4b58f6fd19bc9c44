"use client";

import { useMemo, useState } from "react";
import { usePlanHistory } from "@/components/session/plan-history";
import type { PlanOptions } from "@/components/session/plan-view";
import { PlannerProvider, plannerTools } from "@/components/session/planner-context";
import { createPlannerStore, type PlannerStart } from "@/components/session/planner-store";
import { useEngine } from "@/components/session/use-engine";
import { PlannerScreen } from "./planner-screen";

interface PlannerProps {
  readonly start: PlannerStart;
  /** The link that `start` answers: the part of the address after `?`. */
  readonly link: string;
  readonly options: PlanOptions;
  /** Where the browser's planner gets its catalog. */
  readonly catalogUrl: string;
}

/** The planner: drawn by the server from the link, then taken over by the browser. */
export function Planner({ start, link, options, catalogUrl }: PlannerProps) {
  const [store] = useState(() => createPlannerStore(start));
  useEngine(store, catalogUrl);
  const { change, history } = usePlanHistory(store, link);
  const tools = useMemo(() => plannerTools({ store, options, change }), [store, options, change]);
  return (
    <PlannerProvider value={tools}>
      <PlannerScreen history={history} />
    </PlannerProvider>
  );
}
