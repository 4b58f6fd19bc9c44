"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import { createPlannerStore, type PlannerState, type PlannerStore, type PlannerView } from "./planner-store";

const PlannerContext = createContext<PlannerStore | null>(null);

/** Holds the planner's state for what is inside, fetches the catalog once and follows Back and Forward. */
export function PlannerProvider({
  view,
  children,
}: {
  readonly view: PlannerView;
  readonly children: ReactNode;
}) {
  const [store] = useState(() => createPlannerStore(view));

  useEffect(() => {
    const abort = new AbortController();
    fetch("/planner-catalog.json", { signal: abort.signal })
      .then((response) => response.json())
      .then((json: unknown) => store.getState().load(json))
      .catch(() => {
        // Without the catalog the page stays as the server sent it; the form's button still asks the server.
      });
    const follow = () => store.getState().follow(window.location.search.slice(1));
    window.addEventListener("popstate", follow);
    return () => {
      abort.abort();
      window.removeEventListener("popstate", follow);
    };
  }, [store]);

  return <PlannerContext value={store}>{children}</PlannerContext>;
}

export function usePlanner<T>(select: (state: PlannerState) => T): T {
  const store = useContext(PlannerContext);
  if (!store) throw new Error("usePlanner stands outside a PlannerProvider");
  return useStore(store, select);
}
