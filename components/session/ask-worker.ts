import type { CatalogAddress } from "./fetch-catalog";
import type { Ask, Input, QuestionKind, Reply } from "./questions";

/** What of a `Worker` is used. */
export type PlannerWorker = Pick<Worker, "postMessage" | "onmessage" | "onerror" | "terminate">;

interface Waiting {
  /** Typed by the question that waits. */
  readonly settle: (reply: MessageEvent["data"]) => void;
  readonly askHere: () => void;
}

interface WorkerSetting {
  /** Null where there can be no worker. */
  readonly spawn: () => PlannerWorker | null;
  readonly address: CatalogAddress;
  /** Answers on this thread. */
  readonly here: Ask;
}

/**
 * Asks a worker, which starts with the first question. What it cannot answer, and all from the moment on that it breaks,
 * is answered on this thread: slower to the touch, the same in every word.
 */
export function askWorker({ spawn, address, here }: WorkerSetting): Ask {
  let worker: PlannerWorker | null = null;
  let isBroken = false;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const giveUp = () => {
    isBroken = true;
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { askHere } of left) askHere();
  };

  const start = (): PlannerWorker | null => {
    const started = spawn();
    if (started === null) return null;
    started.onmessage = ({ data }: MessageEvent) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.failed) asked?.askHere();
      else asked?.settle(data.reply);
    };
    started.onerror = giveUp;
    started.postMessage(address);
    return started;
  };

  return <K extends QuestionKind>(kind: K, input: Input<K>) => {
    if (!isBroken) worker ??= start();
    const asked = worker;
    if (asked === null) return here(kind, input);
    return new Promise<Reply<K>>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { settle: resolve, askHere: () => here(kind, input).then(resolve, reject) });
      asked.postMessage({ id, kind, input });
    });
  };
}
