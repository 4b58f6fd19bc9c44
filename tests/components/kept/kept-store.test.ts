// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";
import { KEPT_KEY } from "@/components/kept/kept-key";
import { createKeeping } from "@/components/kept/kept-store";
import { KEPT_VERSION, MOST_KEPT, NOTHING_KEPT } from "@/lib/kept";
import { finishedCourse, keptPlan } from "@/tests/support/some-kept";

/** A tab of the same browser: it reads and writes the same storage. */
const openTab = () => createKeeping(() => window.localStorage);
const stored = () => JSON.parse(window.localStorage.getItem(KEPT_KEY) ?? "null");
const planIds = ({ store }: ReturnType<typeof openTab>) => store.getState().plans.map(({ id }) => id);
const troubleOf = ({ trouble }: ReturnType<typeof openTab>) => trouble.getState().trouble;

beforeEach(() => window.localStorage.clear());

it("a fresh browser keeps nothing and has no trouble", () => {
  const tab = openTab();
  expect(tab.store.getState()).toEqual(NOTHING_KEPT);
  expect(troubleOf(tab)).toBeNull();
});

it("what is kept is there again after a reload, with its version", () => {
  const tab = openTab();
  expect(tab.keepPlan(keptPlan("a"))).toBe(true);
  tab.finish(finishedCourse("c"));
  tab.tray("v=1&goal=x", true);
  expect(openTab().store.getState()).toEqual({
    plans: [keptPlan("a")],
    finished: [finishedCourse("c")],
    tray: ["v=1&goal=x"],
  });
  expect(stored().version).toBe(KEPT_VERSION);
});

it("a plan with a known id takes its place; a new one comes first; one can be dropped", () => {
  const tab = openTab();
  for (const id of ["a", "b"]) tab.keepPlan(keptPlan(id));
  tab.keepPlan(keptPlan("a", { name: "Mine" }));
  expect(tab.store.getState().plans.map(({ name }) => name)).toEqual(["Plan b", "Mine"]);
  tab.dropPlan("b");
  expect(planIds(tab)).toEqual(["a"]);
});

it("a course finished twice is one entry, the later word counts", () => {
  const tab = openTab();
  tab.finish(finishedCourse("c", { hours: 10 }));
  tab.finish(finishedCourse("c", { hours: 12 }));
  expect(tab.store.getState().finished).toEqual([finishedCourse("c", { hours: 12 })]);
  tab.unfinish("c");
  expect(tab.store.getState().finished).toEqual([]);
});

it("a full list takes no more and loses nothing", () => {
  const tab = openTab();
  const links = Array.from({ length: MOST_KEPT.tray }, (_, i) => `goal=g${i}`);
  for (const link of links) expect(tab.tray(link, true)).toBe(true);
  expect(tab.tray("goal=late", true)).toBe(false);
  expect(tab.store.getState().tray).toEqual(links);
});

it("another tab hears of a change, and a change never writes over what another tab kept", () => {
  const here = openTab();
  const there = openTab();
  const stop = there.listen();
  here.keepPlan(keptPlan("a"));
  window.dispatchEvent(new StorageEvent("storage", { key: KEPT_KEY }));
  expect(planIds(there)).toEqual(["a"]);
  stop();
  here.keepPlan(keptPlan("b"));
  there.keepPlan(keptPlan("c"));
  expect(planIds(openTab())).toEqual(["c", "b", "a"]);
});

it("a full storage is told; the tab works on, and writes all once there is room", () => {
  const tab = openTab();
  tab.keepPlan(keptPlan("a"));
  const setItem = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  tab.keepPlan(keptPlan("b"));
  expect(troubleOf(tab)).toEqual({ kind: "full" });
  tab.keepPlan(keptPlan("c"));
  expect(planIds(tab)).toEqual(["c", "b", "a"]);
  setItem.mockRestore();
  expect(planIds(openTab())).toEqual(["a"]);
  tab.dropPlan("a");
  expect(troubleOf(tab)).toBeNull();
  expect(planIds(openTab())).toEqual(["c", "b"]);
});

it("a storage that is forbidden is told, and the tab works on", () => {
  const tab = createKeeping(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(troubleOf(tab)).toEqual({ kind: "forbidden" });
  tab.keepPlan(keptPlan("a"));
  tab.tray("v=1&goal=x", true);
  expect(planIds(tab)).toEqual(["a"]);
});

it("what a newer Waymark stored is not read and never written over", () => {
  const newer = JSON.stringify({ state: { other: 1 }, version: KEPT_VERSION + 1 });
  window.localStorage.setItem(KEPT_KEY, newer);
  const tab = openTab();
  expect(troubleOf(tab)).toEqual({ kind: "newer" });
  tab.keepPlan(keptPlan("a"));
  expect(planIds(tab)).toEqual(["a"]);
  expect(window.localStorage.getItem(KEPT_KEY)).toBe(newer);
});

it("what version 1 stored is brought up to today's version, and written so with the next change", () => {
  const { listed: _listed, ...old } = finishedCourse("c");
  const state = { plans: [keptPlan("a")], finished: [old], tray: [] };
  window.localStorage.setItem(KEPT_KEY, JSON.stringify({ state, version: 1 }));
  const tab = openTab();
  expect(troubleOf(tab)).toBeNull();
  expect(tab.store.getState()).toEqual({ ...state, finished: [{ ...old, listed: null }] });
  tab.keepPlan(keptPlan("b"));
  expect(stored()).toMatchObject({ version: KEPT_VERSION, state: { finished: [{ listed: null }] } });
});

it("of damaged items the good ones are kept, the bad ones named, and the text set aside", () => {
  const text = JSON.stringify({
    state: { ...NOTHING_KEPT, plans: [keptPlan("a"), { ...keptPlan("b"), link: "<b>" }] },
    version: KEPT_VERSION,
  });
  window.localStorage.setItem(KEPT_KEY, text);
  const tab = openTab();
  expect(planIds(tab)).toEqual(["a"]);
  expect(troubleOf(tab)).toMatchObject({
    kind: "damaged",
    faults: [{ list: "plans", place: 2, name: "Plan b", field: "link" }],
    text,
  });
  tab.keepPlan(keptPlan("c"));
  expect(planIds(openTab())).toEqual(["c", "a"]);
  expect(window.localStorage.getItem("waymark-kept-unreadable")).toBe(text);
});

it("a text that is nothing of ours is set aside, and the tab starts empty", () => {
  for (const text of ["{", "null", "7", '{"state":{}}', '{"state":{},"version":"1"}']) {
    window.localStorage.setItem(KEPT_KEY, text);
    const tab = openTab();
    expect(tab.store.getState()).toEqual(NOTHING_KEPT);
    expect(troubleOf(tab)).toMatchObject({ kind: "damaged", text });
  }
});
