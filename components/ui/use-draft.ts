import { useState } from "react";

interface DraftTools<Draft> {
  /** What is typed, finished or not; null while nobody types. */
  readonly draft: Draft | null;
  readonly setDraft: (draft: Draft | null) => void;
}

/**
 * Keeps what is typed. The draft is dropped when `value` changes from elsewhere: to something that the draft does not say,
 * by `isSaid`.
 */
export function useDraft<Draft, Value>(
  value: Value,
  isSaid: (draft: Draft, value: Value) => boolean,
): DraftTools<Draft> {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [last, setLast] = useState(value);
  if (!Object.is(last, value)) {
    setLast(value);
    if (draft !== null && !isSaid(draft, value)) setDraft(null);
  }
  return { draft, setDraft };
}
