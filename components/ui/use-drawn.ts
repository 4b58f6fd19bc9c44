import { useSyncExternalStore } from "react";

/** Longer than any list but one of very many wishes. The server draws no more: it would answer nobody else meanwhile. */
const MOST_ON_SERVER = 40;

/** What is drawn of a list now: on the server and while the browser takes its page over, only its beginning. */
export function useDrawn<T>(all: readonly T[]): readonly T[] {
  const isHydrated = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  return isHydrated ? all : all.slice(0, MOST_ON_SERVER);
}
