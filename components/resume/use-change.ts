import { useEffect, useState } from "react";
import type { PlanChange } from "@/lib/answer";
import type { CivilDate } from "@/lib/civil-date";
import type { PlanRequest } from "@/lib/planner";
import { usePlannerState } from "../planner/planner-context";

/** Typing rests for so long before the plan is made again; a first look waits only for the page to be drawn. */
const REST_MS = 150;

/** The request that is shown, with its start, and the day that it is asked on. */
export function useAsked(): { readonly request: PlanRequest; readonly today: CivilDate } {
  const { today, ...request } = usePlannerState((state) => state.view.answer.request);
  return { request, today };
}

/** What asking for `to` would make of the plan on screen; null until it is known, `isFresh` false while it is worked out anew. */
export function useChange(to: PlanRequest): {
  readonly change: PlanChange | null;
  readonly isFresh: boolean;
} {
  const engine = usePlannerState((state) => state.engine);
  const { request, today } = useAsked();
  const [held, setHeld] = useState<{ readonly key: string; readonly change: PlanChange } | null>(null);
  const key = JSON.stringify([request, to]);
  const isFirst = held === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when the requests are others
  useEffect(() => {
    if (engine === null) return;
    // Each in a turn of its own, so that the page stays quick while several are worked out.
    const timer = setTimeout(
      () => setHeld({ key, change: engine.change(request, to, today) }),
      isFirst ? 0 : REST_MS,
    );
    return () => clearTimeout(timer);
  }, [engine, key]);
  return { change: held?.change ?? null, isFresh: held?.key === key };
}
