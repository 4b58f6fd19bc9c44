import fc from "fast-check";
import { expect, it } from "vitest";
import {
  followTo,
  readTimeline,
  recordChange,
  redoLink,
  startTimeline,
  type Timeline,
  undoLink,
} from "@/components/session/change-history";

const after = (...links: readonly string[]): Timeline =>
  links.reduce((timeline, link) => recordChange(timeline, link), startTimeline("first"));

it("a plan that was just opened has nothing to undo or redo", () => {
  expect(undoLink(startTimeline("first"))).toBeNull();
  expect(redoLink(startTimeline("first"))).toBeNull();
});

it("every change can be undone one by one and made again", () => {
  const changed = after("a", "b");
  const undone = followTo(changed, "a");
  expect(undoLink(changed)).toBe("a");
  expect(undoLink(undone)).toBe("first");
  expect(redoLink(undone)).toBe("b");
  expect(followTo(undone, "b")).toEqual(changed);
});

it("a change after an undo forgets what was undone", () => {
  expect(recordChange(followTo(after("a", "b"), "a"), "c").links).toEqual(["first", "a", "c"]);
});

it("a change that leads to the same link is none", () => {
  const changed = after("a");
  expect(recordChange(changed, "a")).toEqual(changed);
});

it("moves of one slide are undone together, but never the plan that it began with", () => {
  const slid = recordChange(recordChange(startTimeline("first"), "6 h", true), "7 h", true);
  expect(slid.links).toEqual(["first", "7 h"]);
});

it("Back finds the nearest place where a link was shown", () => {
  const changed = after("a", "b", "a", "c");
  expect(followTo(changed, "a").at).toBe(3);
  expect(followTo(changed, "first").at).toBe(0);
});

it("a link that was never shown is a change like any other", () => {
  expect(followTo(after("a"), "elsewhere").links).toEqual(["first", "a", "elsewhere"]);
});

it("the oldest changes are forgotten, the newest never", () => {
  const many = after(...Array.from({ length: 500 }, (_, i) => `change ${i}`));
  expect(many.links).toHaveLength(200);
  expect(many.links[many.at]).toBe("change 499");
});

it("what was written is read again; anything else is none", () => {
  const changed = after("a", "b");
  expect(readTimeline(JSON.stringify(changed))).toEqual(changed);
  for (const broken of [null, "", "{", "7", "null", "[]", '{"links":[],"at":0}', '{"links":["a"],"at":1}']) {
    expect(readTimeline(broken)).toBeNull();
  }
});

it("undo and redo keep their way where a plan was shown more than once", () => {
  const changed = after("a", "first", "a");
  const undone = followTo(followTo(changed, "first", 2), "a", 1);
  expect(undone.at).toBe(1);
  expect(followTo(undone, "first", 2).at).toBe(2);
});

it("law: undoing everything shows each earlier link, redoing everything each later one", () => {
  const link = fc.constantFrom("first", "a", "b", "c");
  fc.assert(
    fc.property(fc.array(link, { maxLength: 12 }), (links) => {
      const changed = after(...links);
      const shown = (steps: -1 | 1, from: Timeline) => {
        const seen: string[] = [];
        let timeline = from;
        const next = steps === -1 ? undoLink : redoLink;
        for (let target = next(timeline); target !== null; target = next(timeline)) {
          timeline = followTo(timeline, target, timeline.at + steps);
          seen.push(timeline.links[timeline.at] ?? "");
        }
        return { seen, timeline };
      };
      const undone = shown(-1, changed);
      expect(undone.seen.toReversed()).toEqual(changed.links.slice(0, -1));
      const redone = shown(1, undone.timeline);
      expect(redone.seen).toEqual(changed.links.slice(1));
      expect(redone.timeline).toEqual(changed);
    }),
  );
});
