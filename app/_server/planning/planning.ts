import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { currentCatalogFile } from "@/app/_server/catalog";
import { isPlain } from "./is-plain";
import { recently } from "./recently";
import type {
  Asker,
  FromWorker,
  Input,
  LaneName,
  Planning,
  TaskKind,
  TaskOutcome,
  ToWorker,
  WorkerStart,
} from "./tasks";
import { type PoolSetting, type WorkerPool, workerPool } from "./worker-pool";

/** Workers beside the server's own thread. Every answer, or refusal, is there within a bounded time. */
export interface PlanningWorkers {
  readonly planning: Planning;
  /** Starts the workers now, so that nobody waits for it. */
  warm(): void;
  close(): void;
}

interface Lane extends Omit<PoolSetting, "spawn"> {
  /** Time for the searches of a task, ahead of the hard end: what was found by then is the answer. */
  readonly searchMs: number;
  readonly name: LaneName;
}

type Spawn = (lane: Pick<Lane, "name">) => Worker;

/**
 * What is planned at once has a worker of its own, so that it never waits behind a slow link. A task that is not done
 * after a tenth of a second was no plain one, and goes to the slow lane.
 */
const QUICK: Lane = {
  size: 1,
  name: "quick",
  searchMs: 100,
  hardEndMs: 1000,
  mostWaiting: 100,
  longestWaitMs: 3000,
};

/**
 * All others share the workers of the slow lane: one a core, less one for the server's own thread and the quick lane,
 * which rest most of the time.
 */
function slowLane(): Lane {
  return {
    size: setting("WAYMARK_SLOW_WORKERS", Math.max(1, availableParallelism() - 1)),
    name: "slow",
    // What is left of three seconds is for the plan's words, for drawing, and for a busy machine.
    searchMs: 1700,
    hardEndMs: 2300,
    mostWaiting: setting("WAYMARK_SLOW_QUEUE", 16),
    longestWaitMs: 5000,
  };
}

/** A positive whole number of the environment. */
function setting(name: string, usual: number): number {
  const given = Number(process.env[name]);
  return Number.isInteger(given) && given > 0 ? given : usual;
}

const SHORT_WAIT_MS = 100;

/**
 * Answers that are remembered of each kind: a page is asked for twice, and a link that is shared, by many. A page of very
 * many pins is a hundred times as heavy as the usual one: no row of them fills the memory.
 */
const REMEMBERED = { most: 32, room: 2_000_000 } as const;

/** `spawn` starts a worker that does what `planning.worker.ts` does. */
export function startPlanning(spawn: Spawn = spawnWorker): PlanningWorkers {
  const lanes = { quick: laneOf(QUICK, spawn), slow: laneOf(slowLane(), spawn) };
  const asker = <K extends TaskKind>(kind: K, isQuick: (input: Input<K>) => boolean): Asker<K> =>
    recently(
      async (input) => {
        if (!isQuick(input)) return lanes.slow.ask({ kind, input });
        const first = await lanes.quick.ask({ kind, input });
        if (first.kind === "busy" || (first.kind === "answered" && first.isWhole)) return first;
        // Who has an answer already need not wait long for a better one.
        const longestWaitMs = first.kind === "answered" ? SHORT_WAIT_MS : undefined;
        const second = await lanes.slow.ask({ kind, input }, longestWaitMs);
        return second.kind === "answered" || first.kind === "late" ? second : first;
      },
      { ...REMEMBERED, weigh, keepMs },
    );
  const hasPlainLink = ({ link }: { readonly link: string }) => isPlain(link);
  return {
    planning: {
      page: asker("page", hasPlainLink),
      file: asker("file", hasPlainLink),
      // Up to five plans, and drawing, take longer than a plan.
      comparison: asker("comparison", () => false),
      picture: asker("picture", () => false),
      example: asker("example", () => true),
    },
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

/** In bytes, about. */
function weigh(outcome: TaskOutcome<TaskKind>): number {
  return outcome.kind === "answered" ? outcome.weight : 0;
}

function laneOf({ searchMs, name, ...bounds }: Lane, spawn: Spawn) {
  const pool: WorkerPool = workerPool({ ...bounds, spawn: () => spawn({ name }) });
  const ask = async <K extends TaskKind>(
    task: Omit<ToWorker<K>, "milliseconds">,
    longestWaitMs?: number,
  ): Promise<TaskOutcome<K>> => {
    const outcome = await pool.ask<FromWorker<K>>({ ...task, milliseconds: searchMs }, longestWaitMs);
    if (outcome.kind !== "answered") return outcome;
    if ("failed" in outcome.reply) throw new Error(outcome.reply.failed);
    return { kind: "answered", ...outcome.reply };
  };
  return { pool, ask };
}

/** Most heap of a worker: a link that would need more breaks its worker and nothing else. */
const HEAP_MB = 192;

/** Most of what a worker holds is short-lived; more room for it would only make the process larger. */
const YOUNG_HEAP_MB = 8;

let catalog: string | null = null;

function spawnWorker({ name }: Pick<Lane, "name">): Worker {
  // Written once: a worker that replaces another must not hold the server's own thread.
  catalog ??= JSON.stringify(currentCatalogFile());
  const workerData: WorkerStart = { catalog, lane: name };
  return new Worker(new URL("./planning.worker.ts", import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
  });
}
