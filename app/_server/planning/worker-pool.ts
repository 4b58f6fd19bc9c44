import type { Worker } from "node:worker_threads";

/** What became of a question to a pool. */
export type Outcome<Reply> =
  | { readonly kind: "answered"; readonly reply: Reply }
  /** The queue was full, or the question waited in it for too long: nothing was begun. */
  | { readonly kind: "busy" }
  /** The answer took longer than its hard end, and was given up. */
  | { readonly kind: "late" };

export interface PoolSetting {
  /** A new worker. It sends one message when it is ready, and then one message for each that it gets. */
  readonly spawn: () => Worker;
  /** Workers at once, each with one question at a time. */
  readonly size: number;
  /** Questions that may wait for a worker. */
  readonly mostWaiting: number;
  readonly longestWaitMs: number;
  /** A worker that is not done by then is terminated and replaced. Its start does not count. */
  readonly hardEndMs: number;
}

export interface WorkerPool {
  /** Rejects where the worker breaks. `Reply` is what the worker is known to send for `question`. */
  ask<Reply>(question: unknown, longestWaitMs?: number): Promise<Outcome<Reply>>;
  /** Starts the workers now, so that no question waits for it. */
  warm(): void;
  /** Ends all workers. What waits is answered as busy; what runs, as late. */
  close(): void;
}

interface Seat {
  readonly worker: Worker;
  /** Typed by the question that runs. */
  heard: (reply: MessageEvent["data"]) => void;
  broke: (error: unknown) => void;
  ended: () => void;
}

interface Job {
  readonly begin: (seat: Seat) => void;
  readonly refuse: () => void;
  readonly fail: (error: unknown) => void;
}

const NOTHING = () => {};

/** A bounded number of workers behind a bounded queue, first come first served. */
export function workerPool(setting: PoolSetting): WorkerPool {
  const { spawn, size, mostWaiting, hardEndMs } = setting;
  const queue: Job[] = [];
  const idle: Seat[] = [];
  const seats = new Set<Seat>();

  const handOut = () => {
    while (queue.length > 0) {
      const seat = idle.pop();
      if (seat === undefined) return;
      queue.shift()?.begin(seat);
    }
  };

  const release = (seat: Seat) => {
    Object.assign(seat, { heard: NOTHING, broke: NOTHING, ended: NOTHING });
    idle.push(seat);
    handOut();
  };

  const leave = (seat: Seat) => {
    seats.delete(seat);
    if (idle.includes(seat)) idle.splice(idle.indexOf(seat), 1);
  };

  const start = () => {
    const worker = spawn();
    const seat: Seat = {
      worker,
      heard: () => release(seat),
      // A worker that cannot even start is not tried again before the next question.
      broke: (error) => {
        for (const job of queue.splice(0)) job.fail(error);
      },
      ended: NOTHING,
    };
    seats.add(seat);
    worker.on("message", (message) => seat.heard(message));
    worker.on("error", (error) => {
      leave(seat);
      seat.broke(error);
    });
    // A pool does not keep a process alive that has nothing else to do.
    worker.unref();
  };

  const warm = () => {
    while (seats.size < size) start();
  };

  const replace = (seat: Seat) => {
    leave(seat);
    void seat.worker.terminate();
    warm();
  };

  const run = <Reply>(
    seat: Seat,
    question: unknown,
    settle: {
      readonly resolve: (outcome: Outcome<Reply>) => void;
      readonly reject: (error: unknown) => void;
    },
  ) => {
    const late = () => settle.resolve({ kind: "late" });
    const hardEnd = setTimeout(() => {
      replace(seat);
      late();
    }, hardEndMs);
    seat.heard = (reply) => {
      clearTimeout(hardEnd);
      release(seat);
      settle.resolve({ kind: "answered", reply });
    };
    seat.broke = (error) => {
      clearTimeout(hardEnd);
      warm();
      settle.reject(error);
    };
    seat.ended = () => {
      clearTimeout(hardEnd);
      late();
    };
    seat.worker.postMessage(question);
  };

  return {
    warm,
    ask: <Reply>(question: unknown, longestWaitMs = setting.longestWaitMs) =>
      new Promise<Outcome<Reply>>((resolve, reject) => {
        const busy = () => resolve({ kind: "busy" });
        if (idle.length === 0 && queue.length >= mostWaiting) return busy();
        const impatience = setTimeout(() => {
          queue.splice(queue.indexOf(job), 1);
          busy();
        }, longestWaitMs);
        const served = (how: () => void) => () => {
          clearTimeout(impatience);
          how();
        };
        const job: Job = {
          begin: (seat) => served(() => run<Reply>(seat, question, { resolve, reject }))(),
          refuse: served(busy),
          fail: (error) => served(() => reject(error))(),
        };
        queue.push(job);
        if (idle.length === 0 && seats.size < size) start();
        handOut();
      }),
    close: () => {
      for (const job of queue.splice(0)) job.refuse();
      for (const seat of seats) {
        seat.ended();
        void seat.worker.terminate();
      }
      seats.clear();
      idle.length = 0;
    },
  };
}
