import type { CatalogAddress } from "./fetch-catalog";
import type { Ask, Input, QuestionKind, Reply } from "./questions";

/** What of a `Worker` is used. */
export type PlannerWorker = Pick<Worker, "postMessage" | "onmessage" | "onerror" | "terminate">;

interface Asked {
  readonly kind: QuestionKind;
  readonly input: Input<QuestionKind>;
  /** Typed by the question. */
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

/** A question that was let go may end by itself within this time; then its worker is replaced. A new one costs as much. */
const LET_GO_MS = 300;

/**
 * Asks a worker, which starts with the first question, one question after the other. One that is let go holds up no
 * other. What the worker cannot answer, and all from the moment on that it breaks, is answered on this thread: slower to
 * the touch, the same in every word.
 */
export function askWorker({ spawn, address, here }: WorkerSetting): Ask {
  let worker: PlannerWorker | null = null;
  let isBroken = false;
  let count = 0;
  let running: Asked | null = null;
  const queue: Asked[] = [];

  const stop = () => {
    worker?.terminate();
    worker = null;
    running = null;
  };

  const giveUp = () => {
    isBroken = true;
    const left = running === null ? queue.splice(0) : [running, ...queue.splice(0)];
    stop();
    for (const { askHere } of left) askHere();
  };

  const start = (): PlannerWorker | null => {
    const started = spawn();
    if (started === null) return null;
    started.onmessage = ({ data }: MessageEvent) => {
      if (data.id !== count || running === null) return;
      const { settle, askHere } = running;
      running = null;
      if (data.failed) askHere();
      else settle(data.reply);
      next();
    };
    started.onerror = giveUp;
    started.postMessage(address);
    return started;
  };

  const next = () => {
    if (running !== null) return;
    const asked = queue.shift();
    if (asked === undefined) return;
    if (!isBroken) worker ??= start();
    if (worker === null) {
      asked.askHere();
      return next();
    }
    running = asked;
    worker.postMessage({ id: ++count, kind: asked.kind, input: asked.input });
  };

  const letGo = (asked: Asked) => {
    if (queue.includes(asked)) queue.splice(queue.indexOf(asked), 1);
    if (running !== asked) return;
    setTimeout(() => {
      if (running !== asked) return;
      stop();
      next();
    }, LET_GO_MS);
  };

  return <K extends QuestionKind>(kind: K, input: Input<K>, letGoBy?: AbortSignal) =>
    new Promise<Reply<K>>((resolve, reject) => {
      const askHere = () => void here(kind, input).then(resolve, reject);
      const asked = { kind, input, settle: resolve, askHere };
      letGoBy?.addEventListener("abort", () => letGo(asked), { once: true });
      queue.push(asked);
      next();
    });
}
