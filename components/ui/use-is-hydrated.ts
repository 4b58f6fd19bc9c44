import { useSyncExternalStore } from "react";

/** False on the server and while the browser takes its page over, true from then on. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
