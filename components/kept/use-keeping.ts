import { useEffect, useState, useSyncExternalStore } from "react";
import type { Kept } from "@/lib/kept";
import type { StorageTrouble } from "./kept-storage";
import type { Keeping } from "./kept-store";

let loading: Promise<Keeping> | null = null;

/** What this browser keeps: one for all parts of the page, fetched when the first one asks, told of by other tabs. */
function loadKeeping(): Promise<Keeping> {
  loading ??= import("./kept-store").then(({ createKeeping }) => {
    const keeping = createKeeping(() => window.localStorage);
    keeping.listen();
    return keeping;
  });
  return loading;
}

/** What this browser keeps; null on the server, and on the page until it has been read. */
export function useKeeping(): Keeping | null {
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  useEffect(() => {
    let gone = false;
    const show = (loaded: Keeping) => {
      if (!gone) setKeeping(loaded);
    };
    // Without the script of this part (no network) the page works on; nothing can be kept then.
    loadKeeping().then(show, () => {
      loading = null;
    });
    return () => {
      gone = true;
    };
  }, []);
  return keeping;
}

export function useKept(keeping: Keeping): Kept {
  const { store } = keeping;
  return useSyncExternalStore(store.subscribe, store.getState, store.getState);
}

export function useTrouble(keeping: Keeping): StorageTrouble | null {
  const { trouble } = keeping;
  return useSyncExternalStore(trouble.subscribe, trouble.getState, trouble.getState).trouble;
}
