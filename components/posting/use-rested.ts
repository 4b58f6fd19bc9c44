import { useDeferredValue, useEffect, useState } from "react";

/** A text longer than this is read again only once nobody types. */
const LONG_TEXT = 20_000;
const REST_MS = 350;

/** The text as it is to be read: late where reading would hold up the keys. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  const isLong = text.length > LONG_TEXT;
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), isLong ? REST_MS : 0);
    return () => clearTimeout(timer);
  }, [text, isLong]);
  return useDeferredValue(isLong ? rested : text);
}
