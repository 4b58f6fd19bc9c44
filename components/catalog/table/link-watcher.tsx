"use client";

import { useSearchParams } from "next/navigation";
import { useLayoutEffect } from "react";

/**
 * Tells the query string of the page, first and whenever it changes. It stands apart, in a Suspense of its own, so that
 * only this waits for the browser: the table beside it is in the server's page.
 */
export function LinkWatcher({ onQuery }: { readonly onQuery: (query: string) => void }) {
  const query = useSearchParams().toString();
  useLayoutEffect(() => onQuery(query), [onQuery, query]);
  return null;
}
