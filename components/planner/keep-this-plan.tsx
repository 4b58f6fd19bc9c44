"use client";

import { useStore } from "zustand";
import { encodeRequest } from "@/lib/plan-url";
import { KeepPlan } from "../keeping/keep-plan";
import type { PlanHistory } from "./plan-history";
import { usePlannerState, useRequest } from "./planner-context";

/** Keeps the plan on screen, with its start day, so that it opens the same on any day. */
export function KeepThisPlan({ history }: { readonly history: PlanHistory }) {
  const request = useRequest();
  const view = usePlannerState((state) => state.view);
  const links = useStore(history.timeline, (timeline) => timeline.links);
  const today = view.answer.request.today;
  const link = encodeRequest({ ...request, start: request.start ?? today }, view.numbers);
  return <KeepPlan view={view} link={link} cameFrom={links} />;
}
