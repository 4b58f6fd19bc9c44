import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { type PoolSetting, type WorkerPool, workerPool } from "@/app/_server/planning/worker-pool";

/** Says what it is told; never comes back from "hang", and breaks at "break". */
const ECHO = `
const { parentPort, threadId } = require("node:worker_threads");
parentPort.on("message", (text) => {
  if (text === "hang") for (;;);
  if (text === "break") throw new Error("broken");
  parentPort.postMessage({ text, threadId });
});
parentPort.postMessage("ready");
`;

interface Echo {
  readonly text: string;
  readonly threadId: number;
}

const pools: WorkerPool[] = [];

afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

function poolOf(setting: Partial<PoolSetting> = {}): WorkerPool {
  const pool = workerPool({
    spawn: () => new Worker(ECHO, { eval: true }),
    size: 1,
    mostWaiting: 8,
    longestWaitMs: 20_000,
    hardEndMs: 20_000,
    ...setting,
  });
  pools.push(pool);
  return pool;
}

async function echo(pool: WorkerPool, text: string): Promise<Echo> {
  const outcome = await pool.ask<Echo>(text);
  if (outcome.kind !== "answered") throw new Error(`${text}: ${outcome.kind}`);
  return outcome.reply;
}

describe("a pool of workers", () => {
  it("answers each question with its own reply, first come first served", async () => {
    const pool = poolOf();
    const order: string[] = [];
    const asked = ["a", "b", "c", "d"].map(async (text) => {
      const reply = await echo(pool, text);
      order.push(reply.text);
      return reply;
    });
    const replies = await Promise.all(asked);
    expect(order).toEqual(["a", "b", "c", "d"]);
    expect(new Set(replies.map(({ threadId }) => threadId)).size).toBe(1);
  });

  it("has no more workers than its size", async () => {
    let spawned = 0;
    const spawn = () => {
      spawned += 1;
      return new Worker(ECHO, { eval: true });
    };
    const pool = poolOf({ spawn, size: 2 });
    await Promise.all(["a", "b", "c", "d", "e"].map((text) => echo(pool, text)));
    expect(spawned).toBe(2);
  });

  it("ends what takes too long, and goes on with another worker", async () => {
    const pool = poolOf({ hardEndMs: 200 });
    const { threadId } = await echo(pool, "before");
    const hanging = pool.ask("hang");
    const next = echo(pool, "next");
    expect(await hanging).toEqual({ kind: "late" });
    expect((await next).threadId).not.toBe(threadId);
  });

  it("refuses what finds the queue full, at once", async () => {
    const pool = poolOf({ hardEndMs: 1000, mostWaiting: 2 });
    await echo(pool, "ready");
    const running = pool.ask("hang");
    const waiting = [echo(pool, "a"), echo(pool, "b")];
    expect(await pool.ask("c")).toEqual({ kind: "busy" });
    expect(await running).toEqual({ kind: "late" });
    expect((await Promise.all(waiting)).map(({ text }) => text)).toEqual(["a", "b"]);
  });

  it("refuses what has waited for too long, and keeps the others", async () => {
    const pool = poolOf({ hardEndMs: 4000, longestWaitMs: 2000 });
    await echo(pool, "ready");
    const running = pool.ask("hang");
    expect(await pool.ask("a")).toEqual({ kind: "busy" });
    expect(await running).toEqual({ kind: "late" });
    expect(await echo(pool, "b")).toMatchObject({ text: "b" });
  });

  it("rejects where the worker breaks, and goes on with another", async () => {
    const pool = poolOf();
    await expect(pool.ask("break")).rejects.toThrow("broken");
    expect(await echo(pool, "next")).toMatchObject({ text: "next" });
  });

  it("rejects where no worker can start, and tries again with the next question", async () => {
    let broken = true;
    const spawn = () => new Worker(broken ? "throw new Error('no start')" : ECHO, { eval: true });
    const pool = poolOf({ spawn });
    await expect(pool.ask("a")).rejects.toThrow("no start");
    broken = false;
    expect(await echo(pool, "b")).toMatchObject({ text: "b" });
  });

  it("leaves nobody waiting when it is closed", async () => {
    const pool = poolOf();
    await echo(pool, "ready");
    const asked = [pool.ask("hang"), pool.ask("a")];
    pool.close();
    expect(await Promise.all(asked)).toEqual([{ kind: "late" }, { kind: "busy" }]);
  });
});
