import { useSyncExternalStore } from "react";
import { carryPlan, encodeRequest } from "@/lib/link";
import { usePlannerState, useRequest } from "./planner-context";

/** The query of the plan on screen, with its first day; `asItIs`: with the plan as it is today. */
export function useShareQuery(asItIs: boolean): string {
  const request = useRequest();
  const { carried, answer } = usePlannerState((state) => state.view);
  const numbers = usePlannerState((state) => state.numbers);
  const start = request.start ?? answer.request.today;
  const link = encodeRequest({ ...request, start }, numbers);
  return asItIs && carried !== null ? carryPlan(link, start, carried) : link;
}

/** Where this page is served from: "" on the server, where nobody knows. */
export function useOrigin(): string {
  return useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
}

/** Whether this device has a share sheet of its own. */
export function useCanShare(): boolean {
  return useSyncExternalStore(
    never,
    () => "share" in navigator,
    () => false,
  );
}

const never = () => () => {};
