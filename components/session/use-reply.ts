import { useEffect, useRef, useState } from "react";
import { usePlannerState } from "./planner-context";
import type { Input, QuestionKind, Reply } from "./questions";

/** A slider that moves asks once it rests. */
const REST_MS = 150;

interface Held<K extends QuestionKind> {
  readonly key: string;
  readonly reply: Reply<K>;
}

/** The reply to a question; null until it is there. After a change, the old reply stands until the new one comes. */
export function useReply<K extends QuestionKind>(
  kind: K,
  input: Input<K>,
  restMs = REST_MS,
): { readonly reply: Reply<K> | null; readonly isFresh: boolean } {
  const engine = usePlannerState((state) => state.engine);
  const [held, setHeld] = useState<Held<K> | null>(null);
  const key = JSON.stringify([kind, input]);
  // What is asked is read when it is asked: only another `key` makes it another question.
  const question = useRef({ kind, input, isFirst: true });
  useEffect(() => {
    question.current = { kind, input, isFirst: held === null };
  });
  useEffect(() => {
    if (engine === null) return;
    const asked = question.current;
    const wish = new AbortController();
    const ask = async () => {
      const reply = await engine.ask(asked.kind, asked.input, wish.signal);
      if (!wish.signal.aborted) setHeld({ key, reply });
    };
    const timer = setTimeout(() => void ask(), asked.isFirst ? 0 : restMs);
    return () => {
      wish.abort();
      clearTimeout(timer);
    };
  }, [engine, key, restMs]);
  return { reply: held?.reply ?? null, isFresh: held?.key === key };
}

/** The request that is shown and the day that it is asked on: the input that all questions share. */
export function useAsked() {
  const request = usePlannerState((state) => state.view.answer.request);
  const { today, ...asked } = request;
  return { request: asked, today };
}
