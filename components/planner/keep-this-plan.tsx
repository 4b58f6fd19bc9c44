"use client";

import { useStore } from "zustand";
import { KeepPlan } from "@/components/keeping/keep-plan";
import type { PlanHistory } from "./plan-history";
import { usePlannerState } from "./planner-context";
import { useShareQuery } from "./use-share-address";

/** Keeps the plan on screen as it is today: should the catalog move on, the kept link still shows it, beside the new best. */
export function KeepThisPlan({ history }: { readonly history: PlanHistory }) {
  const view = usePlannerState((state) => state.view);
  const links = useStore(history.timeline, (timeline) => timeline.links);
  return <KeepPlan view={view} link={useShareQuery(true)} cameFrom={links} />;
}
