import { expect, it, vi } from "vitest";
import type { PlanEngine } from "@/components/session/plan-engine";
import { addressOf, createPlannerStore } from "@/components/session/planner-store";
import { setHours } from "@/lib/request";
import { EXAMPLE, SMALL, SMALL_ENGINE, storeFor, viewOf } from "@/tests/support/small-planner";

const ready = (link: string) => {
  const store = storeFor(link);
  store.getState().receive(SMALL_ENGINE);
  return store;
};

it("a change is answered at once and dates the link", () => {
  const store = ready("");
  const before = store.getState().view.answer.finish?.likely ?? "";
  store.getState().apply(setHours(20));
  const { request, view, isExample } = store.getState();
  expect(isExample).toBe(false);
  expect(view.answer.request.hoursPerWeek).toBe(20);
  expect((view.answer.finish?.likely ?? "") < before).toBe(true);
  expect(addressOf(request)).toBe("/?v=1&goal=engineer&from=coder&hours=20&start=2026-11-24");
});

it("with an engine, a link knows the numbers of courses that the plan does not hold", () => {
  const store = ready("");
  const { numbers, view } = store.getState();
  const others = SMALL.courses.filter(({ id }) => !view.numbers.courses.has(id));
  expect(others.length).toBeGreaterThan(0);
  for (const { id, number } of others) expect(numbers.courses.get(id)).toBe(number);
});

it("a change before the engine is there waits, then is answered", () => {
  const store = storeFor("");
  store.getState().apply(setHours(20));
  expect(store.getState().waiting).toBe(true);
  expect(store.getState().view.answer.request.hoursPerWeek).toBe(10);
  store.getState().receive(SMALL_ENGINE);
  expect(store.getState().waiting).toBe(false);
  expect(store.getState().view.answer.request.hoursPerWeek).toBe(20);
});

it("Back to the bare address shows the example again", () => {
  const store = ready("");
  store.getState().apply(setHours(20));
  store.getState().open("");
  expect(store.getState().isExample).toBe(true);
  expect(store.getState().request).toEqual(EXAMPLE);
});

it("a link opened before the engine is there is read when it comes", () => {
  const store = storeFor("");
  store.getState().open("goal=reader&from=coder");
  store.getState().receive(SMALL_ENGINE);
  expect(store.getState().request.goal).toBe("reader");
  expect(store.getState().view.answer.steps).toEqual([]);
});

it("a change clears the complaints about the link", () => {
  const store = ready("goal=engineer&from=coder&hours=abc");
  expect(store.getState().problems).toHaveLength(1);
  store.getState().apply(setHours(6));
  expect(store.getState().problems).toEqual([]);
});

it("a link without a readable goal borrows the example's and keeps the rest", () => {
  const { request, problems } = storeFor("goal=astronaut&from=starter&hours=7").getState();
  expect(request).toMatchObject({ goal: "engineer", from: "starter", hoursPerWeek: 7 });
  expect(problems.at(-1)).toEqual({ kind: "borrowed-goal", of: "plan" });
});

it("a wish that the link could not hold is refused and said; one that makes it shorter is taken", () => {
  // Out of the ids' order nothing is packed: only a hand-written link gets so long.
  const breaks = Array.from({ length: 20 }, (_, i) => `${2050 - i}-01-01..${2050 - i}-01-02`);
  const store = ready(`goal=engineer&from=coder&breaks=${breaks.join(",")}`);
  const before = store.getState().request;
  store.getState().apply((request) => ({ ...request, audit: true }));
  expect(store.getState().isFull).toBe(true);
  expect(store.getState().request).toBe(before);
  store.getState().apply((request) => ({ ...request, breaks: request.breaks.slice(1) }));
  expect(store.getState().isFull).toBe(false);
  expect(store.getState().request.breaks).toHaveLength(19);
});

/** An engine that finds the plan at a glance but not its proof, and whose replies come when the test says so. */
function slowEngine() {
  const replies: (() => void)[] = [];
  const asked: { readonly hours: number; readonly letGoBy: AbortSignal | undefined }[] = [];
  const engine: PlanEngine = {
    ...SMALL_ENGINE,
    glance(request, today) {
      const view = viewOf(request, today);
      const proof = { kind: "gap", lowerBound: 1, nodes: 0 } as const;
      return { view: { ...view, answer: { ...view.answer, proof } }, isWhole: false };
    },
    ask: async (kind, input, letGoBy) => {
      asked.push({ hours: input.request.hoursPerWeek, letGoBy });
      await new Promise<void>((resolve) => replies.push(resolve));
      return SMALL_ENGINE.ask(kind, input);
    },
  };
  const told = () => asked.map(({ hours, letGoBy }) => ({ hours, isLetGo: letGoBy?.aborted ?? false }));
  return { engine, asked: told, reply: () => replies.shift()?.() };
}

it("the first plan is shown at once, and the proof when it is in", async () => {
  const store = storeFor("");
  const { engine, reply } = slowEngine();
  store.getState().receive(engine);
  store.getState().apply(setHours(20));
  expect(store.getState()).toMatchObject({ proving: true, waiting: false });
  expect(store.getState().view.answer).toMatchObject({
    request: { hoursPerWeek: 20 },
    proof: { kind: "gap" },
  });
  reply();
  await vi.waitFor(() => expect(store.getState().proving).toBe(false));
  expect(store.getState().view.answer.proof?.kind).toBe("optimal");
});

it("a proof that is on its way when the next change comes is let go, and the next one is asked for", async () => {
  const store = storeFor("");
  const { engine, asked, reply } = slowEngine();
  store.getState().receive(engine);
  store.getState().apply(setHours(20));
  store.getState().apply(setHours(21));
  store.getState().apply(setHours(22));
  expect(asked()).toEqual([
    { hours: 20, isLetGo: true },
    { hours: 21, isLetGo: true },
    { hours: 22, isLetGo: false },
  ]);
  reply();
  reply();
  await Promise.resolve();
  expect(store.getState().view.answer).toMatchObject({
    request: { hoursPerWeek: 22 },
    proof: { kind: "gap" },
  });
  reply();
  await vi.waitFor(() => expect(store.getState().proving).toBe(false));
  expect(store.getState().view.answer).toMatchObject({
    request: { hoursPerWeek: 22 },
    proof: { kind: "optimal" },
  });
});

it("goes on looking where the server had no time to find a plan", async () => {
  const found = storeFor("").getState();
  const why = { kind: "not-in-time" } as const;
  const none = { ...found.view.answer, outcome: "not-in-time", why, proof: null } as const;
  const store = createPlannerStore({ ...found, example: EXAMPLE, view: { ...found.view, answer: none } });
  const { engine, reply } = slowEngine();
  store.getState().receive(engine);
  expect(store.getState().proving).toBe(true);
  reply();
  await vi.waitFor(() => expect(store.getState().view.answer.outcome).toBe("planned"));
});
