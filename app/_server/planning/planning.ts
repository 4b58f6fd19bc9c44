import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { currentCatalogFile } from "../catalog";
import { isPlain } from "./is-plain";
import { recently } from "./recently";
import type { FromWorker, Input, Planned, TaskKind, ToWorker } from "./tasks";
import { type Outcome, type PoolSetting, type WorkerPool, workerPool } from "./worker-pool";

/** What a task came to: its reply, or why there is none. */
export type TaskOutcome<K extends TaskKind> =
  | ({ readonly kind: "answered" } & Planned<K>)
  | Exclude<Outcome<never>, { readonly kind: "answered" }>;

type Asker<K extends TaskKind> = (input: Input<K>) => Promise<TaskOutcome<K>>;

/** The planner of this server, beside its own thread. Every answer, or refusal, is there within a bounded time. */
export type Planning = { readonly [K in TaskKind]: Asker<K> } & {
  /** Starts the workers. */
  readonly warm: () => void;
  readonly close: () => void;
};

interface Lane extends Omit<PoolSetting, "spawn"> {
  /** Time for the searches of a task, ahead of the hard end: what was found by then is the answer. */
  readonly searchMs: number;
}

/**
 * What is planned at once has a worker of its own, so that it never waits behind a slow link. A task that is not done
 * after a tenth of a second was no plain one, and goes to the slow lane.
 */
const QUICK: Lane = { size: 1, searchMs: 100, hardEndMs: 400, mostWaiting: 100, longestWaitMs: 3000 };

/**
 * All others share the workers of the slow lane: one a core, less one for the server's own thread and the quick lane,
 * which rest most of the time.
 */
function slowLane(): Lane {
  return {
    size: setting("WAYMARK_SLOW_WORKERS", Math.max(1, availableParallelism() - 1)),
    searchMs: 2000,
    hardEndMs: 2600,
    mostWaiting: setting("WAYMARK_SLOW_QUEUE", 16),
    longestWaitMs: 5000,
  };
}

/** A positive whole number of the environment. */
function setting(name: string, usual: number): number {
  const given = Number(process.env[name]);
  return Number.isInteger(given) && given > 0 ? given : usual;
}

/** Answers that are remembered of each kind: a page is asked for twice, and a link that is shared, by many. */
const REMEMBERED = 32;

export function makePlanning(): Planning {
  const lanes = { quick: laneOf(QUICK), slow: laneOf(slowLane()) };
  const asker = <K extends TaskKind>(kind: K, isQuick: (input: Input<K>) => boolean): Asker<K> =>
    recently(
      async (input) => {
        if (!isQuick(input)) return lanes.slow.ask({ kind, input });
        const first = await lanes.quick.ask({ kind, input });
        if (first.kind === "busy" || (first.kind === "answered" && first.isWhole)) return first;
        const second = await lanes.slow.ask({ kind, input });
        return second.kind === "answered" || first.kind === "late" ? second : first;
      },
      { most: REMEMBERED, keepMs },
    );
  const hasPlainLink = ({ link }: { readonly link: string }) => isPlain(link);
  return {
    page: asker("page", hasPlainLink),
    file: asker("file", hasPlainLink),
    // Up to five plans, and drawing, take longer than a plan.
    comparison: asker("comparison", () => false),
    picture: asker("picture", () => false),
    example: asker("example", () => true),
    warm: () => {
      for (const { pool } of Object.values(lanes)) pool.warm();
    },
    close: () => {
      for (const { pool } of Object.values(lanes)) pool.close();
    },
  };
}

/** A whole answer stays true for its day. One that was cut short is there only for who asks for it twice at once. */
function keepMs(outcome: TaskOutcome<TaskKind>): number {
  if (outcome.kind !== "answered") return 0;
  return outcome.isWhole ? Number.POSITIVE_INFINITY : 5000;
}

function laneOf({ searchMs, ...bounds }: Lane) {
  const pool: WorkerPool = workerPool({ ...bounds, spawn });
  const ask = async <K extends TaskKind>(
    task: Omit<ToWorker<K>, "milliseconds">,
  ): Promise<TaskOutcome<K>> => {
    const outcome = await pool.ask<FromWorker<K>>({ ...task, milliseconds: searchMs });
    if (outcome.kind !== "answered") return outcome;
    if ("failed" in outcome.reply) throw new Error(outcome.reply.failed);
    return { kind: "answered", ...outcome.reply };
  };
  return { pool, ask };
}

/** Most heap of a worker: a link that would need more breaks its worker and nothing else. */
const HEAP_MB = 192;

function spawn(): Worker {
  return new Worker(new URL("./planning.worker.ts", import.meta.url), {
    workerData: currentCatalogFile(),
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
}

declare global {
  var waymarkPlanning: Planning | undefined;
}

/** The one planner of this process: the routes may each have a copy of this module. */
export function planning(): Planning {
  globalThis.waymarkPlanning ??= makePlanning();
  return globalThis.waymarkPlanning;
}

/**
 * The reply for a page. `proxy.ts` has asked for it before, and has answered where there is none; so it is here at once,
 * and a refusal is what a reader sees only by the worst of chances.
 */
export async function replyFor<K extends "page" | "comparison">(
  kind: K,
  input: Input<K>,
): Promise<Planned<K>["reply"]> {
  const outcome = await planning()[kind](input);
  if (outcome.kind !== "answered") throw new Error(`The server has no time for this page: ${outcome.kind}`);
  return outcome.reply;
}
