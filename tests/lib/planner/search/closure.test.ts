import { expect, test } from "vitest";
import { Closure } from "@/lib/planner/search/closure";
import { GOALS, needsOf } from "@/lib/planner/search/rows";
import { smallTask } from "@/tests/support/small-task";

/** 0 gives fact 0; 1 makes fact 1 of it; 2 costs nothing and makes fact 2 of both; 3 gives fact 1 alone. */
const task = smallTask(
  3,
  [
    { gives: [0], cost: 1 },
    { needs: [0], gives: [1], cost: 1 },
    { needs: [0, 1], gives: [2], cost: 0 },
    { gives: [1], cost: 5 },
  ],
  [2],
);

test("what costs nothing follows by itself, in whichever order the rest is allowed", () => {
  for (const order of [
    [0, 1],
    [1, 0],
    [3, 0],
  ]) {
    const closure = new Closure(task);
    closure.reset(GOALS);
    for (const action of order) {
      expect(closure.isComplete).toBe(false);
      closure.allow(action);
    }
    expect(closure.isComplete).toBe(true);
  }
});

test("marks are taken back last in, first out", () => {
  const closure = new Closure(task);
  closure.reset(GOALS);
  closure.allow(0);
  const outer = closure.mark();
  closure.allow(3);
  const inner = closure.mark();
  closure.allow(1);
  expect(closure.isComplete).toBe(true);
  closure.takeBack(inner);
  expect([closure.isComplete, closure.isAllowed(1), closure.isAllowed(3)]).toEqual([true, false, true]);
  closure.takeBack(outer);
  expect([closure.isComplete, closure.isAllowed(3), closure.isAllowed(0)]).toEqual([false, false, true]);
  closure.allow(1);
  expect(closure.isComplete).toBe(true);
});

test("an action is refused where the target would follow, and leaves no trace", () => {
  const closure = new Closure(task);
  closure.reset(GOALS);
  expect(closure.allowShortOfTarget(0)).toBe(true);
  expect(closure.allowShortOfTarget(1)).toBe(false);
  expect([closure.isAllowed(1), closure.isComplete]).toEqual([false, false]);
});

test("the needs of an action are a target too", () => {
  const closure = new Closure(task);
  closure.reset(needsOf(1));
  expect(closure.isComplete).toBe(false);
  closure.allow(0);
  expect(closure.isComplete).toBe(true);
  closure.aim(GOALS);
  expect(closure.isComplete).toBe(false);
});
