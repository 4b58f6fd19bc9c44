import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isPlain } from "@/app/_server/planning/is-plain";
import { type PlanningWorkers, startPlanning } from "@/app/_server/planning/planning";
import { recently } from "@/app/_server/planning/recently";
import { watchFor } from "@/app/_server/planning/watch";
import { day } from "@/tests/support/day";

/** Does as its link says: `hang`, or `cut` for what only the slow lane completes. Replies with the time that it was given. */
const WORKER = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ input, milliseconds }) => {
  if (input.link.includes("hang")) for (;;);
  const isWhole = !input.link.includes("cut") || milliseconds > 1000;
  parentPort.postMessage({ reply: { milliseconds }, isWhole, weight: 100 });
});
parentPort.postMessage("ready");
`;

const today = day("2027-01-04");
let workers: PlanningWorkers;

beforeEach(() => {
  vi.stubEnv("WAYMARK_SLOW_WORKERS", "1");
  vi.stubEnv("WAYMARK_SLOW_QUEUE", "3");
  workers = startPlanning(() => new Worker(WORKER, { eval: true }));
});

afterEach(() => {
  workers.close();
  vi.unstubAllEnvs();
});

const page = (link: string) => workers.planning.page({ link, today });
const QUICK_LANE = { kind: "answered", reply: { milliseconds: 100 } };
const SLOW_LANE = { kind: "answered", reply: { milliseconds: 1700 } };

describe("the two lanes", () => {
  it("a plain link is answered by the quick one, what may take longer by the slow one", async () => {
    expect(await page("goal=data-scientist")).toMatchObject(QUICK_LANE);
    expect(await page("goal=data-scientist&budget=400")).toMatchObject(SLOW_LANE);
    expect(await workers.planning.comparison({ link: "goal=data-scientist", today })).toMatchObject(
      SLOW_LANE,
    );
  });

  it("what the quick one could not complete goes to the slow one", async () => {
    expect(await page("goal=cut")).toMatchObject({ ...SLOW_LANE, isWhole: true });
  });

  it("what hangs in the quick one is given up in both, and the next is answered", async () => {
    const hanging = page("goal=hang");
    const next = page("goal=data-scientist");
    expect(await hanging).toEqual({ kind: "late" });
    expect(await next).toMatchObject(QUICK_LANE);
  });

  it("fifty links that never end are refused or given up; a plain plan waits for none of them", async () => {
    const slow = Array.from({ length: 50 }, (_, i) => page(`budget=${i + 1}&hang=1`));
    expect(await page("goal=data-scientist")).toMatchObject(QUICK_LANE);
    expect(await page("goal=cut")).toMatchObject({ ...QUICK_LANE, isWhole: false });
    const kinds = (await Promise.all(slow)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "busy").length).toBeGreaterThanOrEqual(47);
    expect(new Set(kinds)).toEqual(new Set(["busy", "late"]));
  });
});

describe("a plain link", () => {
  it.each([
    ["", true],
    ["goal=data-scientist&from=programmer&hours=8&prefer=fastest&know=sql,git", true],
    ["goal=data-scientist&budget=", true],
    ["goal=data-scientist&budget=400", false],
    ["goal=data-scientist&prefer=cheapest", false],
    ["goal=data-scientist&prefer=fastest&prefer=cheapest", false],
    ["goal=data-scientist&pin=~42eKfxzAIIkW34L", false],
    [`goal=data-scientist&pin=${Array.from({ length: 13 }, (_, i) => `c${i}`).join(",")}`, false],
    [`goal=data-scientist&know=${"x".repeat(400)}`, false],
  ])("%.60s: %s", (link, plain) => {
    expect(isPlain(link)).toBe(plain);
  });
});

describe("a watch", () => {
  it("says whether a search was told to stop", () => {
    let now = 0;
    const watch = watchFor(100, () => now);
    expect(watch.limits.stop?.()).toBe(false);
    expect(watch.hasCut()).toBe(false);
    now = 101;
    expect(watch.hasCut()).toBe(false);
    expect(watch.limits.stop?.()).toBe(true);
    expect(watch.hasCut()).toBe(true);
  });

  it("shares its time between several searches", () => {
    let now = 0;
    const watch = watchFor(100, () => now);
    const first = watch.share(2);
    now = 49;
    expect(first.stop?.()).toBe(false);
    now = 51;
    expect(first.stop?.()).toBe(true);
    const second = watch.share(1);
    now = 99;
    expect(second.stop?.()).toBe(false);
    now = 101;
    expect(second.stop?.()).toBe(true);
  });
});

describe("what was answered recently", () => {
  const setting = {
    most: 2,
    room: 100,
    weigh: (value: string) => value.length,
    keepMs: (value: string) => (value === "short" ? 1000 : value === "none" ? 0 : Infinity),
  };

  it("is not made twice, not even at once, and leaves the oldest first", async () => {
    const answer = vi.fn(async (input: string) => input);
    const ask = recently(answer, setting);
    await Promise.all([ask("a"), ask("a")]);
    await ask("b");
    await ask("a");
    expect(answer.mock.calls.flat()).toEqual(["a", "b"]);
    await ask("c");
    await ask("a");
    await ask("b");
    expect(answer.mock.calls.flat()).toEqual(["a", "b", "c", "b"]);
  });

  it("leaves the oldest first where it grows too heavy, but never the last", async () => {
    const answer = vi.fn(async (input: string) => input);
    const ask = recently(answer, { ...setting, most: 9 });
    const inputs = ["a", "b", "c"].map((letter) => letter.repeat(60));
    for (const input of [...inputs, ...inputs.slice(-1)]) await ask(input);
    expect(answer.mock.calls.flat()).toEqual(inputs);
    await ask(inputs[0] ?? "");
    expect(answer).toHaveBeenCalledTimes(4);
    const heavy = "d".repeat(200);
    await ask(heavy);
    await ask(heavy);
    expect(answer).toHaveBeenCalledTimes(5);
  });

  it("is kept as long as it is worth, and faults are not", async () => {
    vi.useFakeTimers();
    const answer = vi.fn(async (input: string) => {
      if (input === "fault") throw new Error("fault");
      return input;
    });
    const ask = recently(answer, { ...setting, most: 9 });
    for (const input of ["short", "short", "none", "none"]) await ask(input);
    await expect(ask("fault")).rejects.toThrow("fault");
    await expect(ask("fault")).rejects.toThrow("fault");
    await vi.advanceTimersByTimeAsync(1001);
    await ask("short");
    expect(answer.mock.calls.flat()).toEqual(["short", "none", "none", "fault", "fault", "short"]);
    vi.useRealTimers();
  });
});
