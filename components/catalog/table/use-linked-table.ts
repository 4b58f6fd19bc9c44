"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { PLAIN_TABLE, readTableState, type TableState, writeTableState } from "./table-state";

/** Browsers refuse too many history calls; a link that follows typing a moment later is soon enough. */
const LINK_DELAY_MS = 150;

/** The table's state and its link, each following the other. History is replaced, never pushed. */
export function useLinkedTable() {
  const [{ state, unread }, setLinked] = useState(() => readTableState(""));
  const link = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** For `LinkWatcher`: our own link coming back is no news. */
  const readQuery = useCallback((query: string) => {
    const linked = readTableState(query);
    const plain = writeTableState(linked.state);
    if (plain === link.current && linked.unread.length === 0) return;
    link.current = plain;
    setLinked(linked);
  }, []);

  const update = useCallback((change: (state: TableState) => TableState) => {
    setLinked((linked) => ({ state: change(linked.state), unread: [] }));
  }, []);

  useEffect(() => {
    const query = writeTableState(state);
    if (query === link.current) return;
    timer.current = setTimeout(() => {
      link.current = query;
      window.history.replaceState(null, "", `${window.location.pathname}${query && `?${query}`}`);
    }, LINK_DELAY_MS);
    return () => clearTimeout(timer.current);
  }, [state]);

  const reset = useCallback(() => update(({ hidden }) => ({ ...PLAIN_TABLE, hidden })), [update]);
  return { state, unread, update, reset, readQuery };
}
