import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";
import type { Edit } from "./edit-request";
import type { ChangeKind } from "./planner-context";
import { addressOf, type PlannerStore } from "./planner-store";

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const WRITE_EVERY_MS = 120;

/**
 * Keeps address and plan the same. The returned function changes the request and then the address: as a new step of
 * Back, or in place while a slider moves. Back, Forward and links to another plan open what the address says.
 */
export function useLink(store: PlannerStore, link: string): (edit: Edit, kind?: ChangeKind) => void {
  const shown = useRef(normalized(link));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = useSearchParams();

  const follow = useCallback(() => {
    const current = normalized(window.location.search);
    if (current === shown.current || window.location.pathname !== "/") return;
    clearTimeout(timer.current);
    shown.current = current;
    store.getState().open(window.location.search.slice(1));
  }, [store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `search` only says that the address may have changed
  useEffect(follow, [search, follow]);

  // The router tells of a change late, and of one that was undone meanwhile not at all: Back is heard at its source too.
  useEffect(() => {
    window.addEventListener("popstate", follow);
    return () => {
      window.removeEventListener("popstate", follow);
      clearTimeout(timer.current);
    };
  }, [follow]);

  return useCallback(
    (edit, kind = "settle") => {
      store.getState().apply(edit);
      clearTimeout(timer.current);
      const write = () => {
        const address = addressOf(store.getState().request);
        shown.current = normalized(address.slice(1));
        if (kind === "slide") window.history.replaceState(null, "", address);
        else window.history.pushState(null, "", address);
      };
      if (kind === "slide") timer.current = setTimeout(write, WRITE_EVERY_MS);
      else write();
    },
    [store],
  );
}

/** Two spellings of the same link compare equal. */
function normalized(search: string): string {
  return new URLSearchParams(search).toString();
}
