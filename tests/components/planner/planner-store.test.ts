import { expect, it } from "vitest";
import { setHours } from "@/components/planner/edit-request";
import { addressOf } from "@/components/planner/planner-store";
import { EXAMPLE, SMALL_ENGINE, storeFor } from "../fixture/small-planner";

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
  expect(problems.at(-1)).toContain("role in the example");
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
