import { useEffect } from "react";
import { addressOf, type PlannerStore } from "./planner-store";

/**
 * Brings the planner into the browser once the page stands. Where it cannot come (no network, another edition of the
 * catalog), the server goes on answering: every change then loads its link.
 */
export function useEngine(store: PlannerStore, catalogUrl: string): void {
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const { loadEngine } = await import("./plan-engine");
      const version = store.getState().view.answer.catalogVersion;
      const engine = await loadEngine({ url: catalogUrl, version });
      if (!gone) store.getState().receive(engine);
    };
    const leaveItToTheServer = () => {
      if (gone) return;
      const visit = () => {
        const { request, numbers } = store.getState();
        window.location.assign(addressOf(request, numbers));
      };
      if (store.getState().waiting) visit();
      else store.subscribe((state) => state.waiting && visit());
    };
    load().catch(leaveItToTheServer);
    return () => {
      gone = true;
    };
  }, [store, catalogUrl]);
}
