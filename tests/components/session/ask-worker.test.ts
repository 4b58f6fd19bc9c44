import { expect, it, vi } from "vitest";
import { askWorker, type PlannerWorker } from "@/components/session/ask-worker";
import { makeRespond } from "@/components/session/questions";
import type { FromWorker, ToWorker } from "@/components/session/worker-messages";
import { EXAMPLE, SMALL, TODAY, viewOf } from "@/tests/support/small-planner";

const ADDRESS = { url: "/catalog.json", version: "small" };
const INPUT = { request: EXAMPLE, today: TODAY };
const respond = makeRespond(SMALL);

/** A worker of the test: what it was sent, and a way to answer or break. */
function fakeWorker() {
  const sent: ToWorker[] = [];
  const terminate = vi.fn();
  const worker: PlannerWorker = {
    onmessage: null,
    onerror: null,
    terminate,
    postMessage: (message: ToWorker) => {
      sent.push(structuredClone(message));
    },
  };
  const say = (message: FromWorker) =>
    Reflect.apply(worker.onmessage ?? (() => undefined), worker, [{ data: structuredClone(message) }]);
  const fail = () => Reflect.apply(worker.onerror ?? (() => undefined), worker, [new Event("error")]);
  return { worker, sent, say, fail, terminate };
}

function askThrough(...workers: readonly (PlannerWorker | null)[]) {
  let spawned = 0;
  const here: string[] = [];
  const ask = askWorker({
    address: ADDRESS,
    spawn: () => {
      return workers[spawned++] ?? null;
    },
    here: async (kind, input) => {
      here.push(kind);
      return respond(kind, input);
    },
  });
  return { ask, here, spawned: () => spawned };
}

it("starts with the first question, is told the catalog once, and is asked one thing after the other", async () => {
  const { worker, sent, say } = fakeWorker();
  const { ask, here, spawned } = askThrough(worker);
  expect(spawned()).toBe(0);
  const plan = ask("plan", INPUT);
  const ways = ask("waysOut", INPUT);
  expect(spawned()).toBe(1);
  expect(sent).toEqual([ADDRESS, { id: 1, kind: "plan", input: INPUT }]);
  say({ id: 1, reply: respond("plan", INPUT) });
  expect(sent.slice(2)).toEqual([{ id: 2, kind: "waysOut", input: INPUT }]);
  say({ id: 2, reply: respond("waysOut", INPUT) });
  expect(await plan).toEqual(respond("plan", INPUT));
  expect(await ways).toEqual([]);
  expect(here).toEqual([]);
});

it("a question that was let go holds up no other", async () => {
  vi.useFakeTimers();
  const [first, second] = [fakeWorker(), fakeWorker()];
  const { ask, here } = askThrough(first.worker, second.worker);
  const wish = new AbortController();
  void ask("waysOut", INPUT, wish.signal);
  void ask("leftOut", INPUT, wish.signal);
  const plan = ask("plan", INPUT);
  wish.abort();
  await vi.advanceTimersByTimeAsync(1000);
  expect(first.terminate).toHaveBeenCalledOnce();
  expect(second.sent).toEqual([ADDRESS, { id: 2, kind: "plan", input: INPUT }]);
  // What the first had on its way is not taken for the reply to another question.
  first.say({ id: 1, reply: [] });
  second.say({ id: 2, reply: respond("plan", INPUT) });
  expect(await plan).toEqual(respond("plan", INPUT));
  expect(here).toEqual([]);
  vi.useRealTimers();
});

it("a question that was let go may end by itself within a moment", async () => {
  vi.useFakeTimers();
  const { worker, say, sent, terminate } = fakeWorker();
  const { ask } = askThrough(worker);
  const wish = new AbortController();
  void ask("waysOut", INPUT, wish.signal);
  wish.abort();
  say({ id: 1, reply: [] });
  void ask("plan", INPUT);
  await vi.advanceTimersByTimeAsync(1000);
  expect(terminate).not.toHaveBeenCalled();
  expect(sent.at(-1)).toMatchObject({ id: 2, kind: "plan" });
  vi.useRealTimers();
});

it("answers on this thread what the worker could not, with the same words", async () => {
  const { worker, say } = fakeWorker();
  const { ask, here } = askThrough(worker);
  const plan = ask("plan", INPUT);
  say({ id: 1, failed: true });
  expect(await plan).toEqual(viewOf(EXAMPLE, TODAY));
  expect(here).toEqual(["plan"]);
});

it("answers everything on this thread once the worker broke", async () => {
  const { worker, sent, fail } = fakeWorker();
  const { ask, here, spawned } = askThrough(worker);
  const open = ask("plan", INPUT);
  fail();
  await open;
  await ask("sensitivity", INPUT);
  expect(here).toEqual(["plan", "sensitivity"]);
  expect(spawned()).toBe(1);
  expect(sent).toHaveLength(2);
});

it("answers on this thread where there can be no worker", async () => {
  const { ask, here } = askThrough(null);
  await ask("leftOut", INPUT);
  expect(here).toEqual(["leftOut"]);
});
