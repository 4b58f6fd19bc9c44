import { useCallback, useRef, useState } from "react";
import { loadReader, type Reader } from "./load-names";

export type ReaderState =
  | { readonly state: "unasked" }
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "ready"; readonly reader: Reader };

/** The reader of texts, fetched when it is first asked for; `load` may be called again after a failure. */
export function useReader(url: string): { readonly held: ReaderState; readonly load: () => void } {
  const [held, setHeld] = useState<ReaderState>({ state: "unasked" });
  const isUnderWay = useRef(false);
  const load = useCallback(() => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setHeld({ state: "loading" });
    loadReader(url)
      .then((reader) => setHeld({ state: "ready", reader }))
      .catch(() => {
        isUnderWay.current = false;
        setHeld({ state: "failed" });
      });
  }, [url]);
  return { held, load };
}
