"use client";

import { useStore } from "zustand";
import type { PlanHistory } from "@/components/session/plan-history";
import { usePlannerState } from "@/components/session/planner-context";
import { useShareQuery } from "@/components/session/use-share-address";
import { KeepPlan } from "./keep-plan";

/** Keeps the plan on screen as it is today: should the catalog move on, the kept link still shows it, beside the new best. */
export function KeepThisPlan({ history }: { readonly history: PlanHistory }) {
  const view = usePlannerState((state) => state.view);
  const links = useStore(history.timeline, (timeline) => timeline.links);
  return <KeepPlan view={view} link={useShareQuery(true)} cameFrom={links} />;
}
