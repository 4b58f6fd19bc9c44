import { describe, expect, test } from "vitest";
import { Closure } from "@/lib/planner/search/closure";
import { GOALS, needsOf, shortfall } from "@/lib/planner/search/rows";
import { LandmarkSeparator } from "@/lib/planner/search/separate-landmarks";
import { smallTask } from "@/tests/support/small-task";

/** The goal is fact 3, which 4 makes of facts 0 and 1. 0 and 1 give fact 0; 2 gives fact 1; 3 gives fact 2, which nothing needs. */
const task = smallTask(
  4,
  [
    { gives: [0], cost: 2 },
    { gives: [0], cost: 3 },
    { gives: [1], cost: 2 },
    { gives: [2], cost: 1 },
    { needs: [0, 1], gives: [3], cost: 4 },
  ],
  [3],
);

const nothingGone = new Uint8Array(5);

function separate(value: readonly number[], gone = nothingGone) {
  const { rows, plan } = new LandmarkSeparator(task, new Closure(task)).separate(
    Float64Array.from(value),
    gone,
  );
  return { rows: rows.map(({ target, actions }) => ({ target, actions: [...actions] })), plan };
}

describe("landmarks of the goals", () => {
  test("of nothing taken, a chain of landmarks that share nothing", () => {
    expect(separate([0, 0, 0, 0, 0]).rows).toEqual([
      { target: GOALS, actions: [4] },
      { target: GOALS, actions: [2] },
      { target: GOALS, actions: [0, 1] },
    ]);
  });

  test("what is taken whole is in no landmark", () => {
    expect(separate([1, 0, 0, 0, 1]).rows).toEqual([{ target: GOALS, actions: [2] }]);
  });

  test("two halves of one landmark meet it; the plan met on the way is told", () => {
    const { rows, plan } = separate([0.5, 0.5, 1, 0, 1]);
    expect(rows).toEqual([]);
    expect(plan?.toSorted()).toEqual([0, 1, 2, 4]);
  });

  test("where all that gives a need is gone, the landmark is empty: there is no plan", () => {
    expect(separate([0, 0, 0, 0, 0], Uint8Array.of(0, 0, 1, 0, 0)).rows).toEqual([
      { target: GOALS, actions: [] },
    ]);
  });
});

describe("landmarks of needs", () => {
  test("an action that is taken by half, beside a plan without it, needs half of what gives its needs", () => {
    const half = smallTask(
      3,
      [
        { gives: [0], cost: 1 },
        { needs: [0], gives: [1], cost: 1 },
        { gives: [1], cost: 3 },
      ],
      [1],
    );
    const value = Float64Array.of(0, 0.5, 1);
    const { rows } = new LandmarkSeparator(half, new Closure(half)).separate(value, new Uint8Array(3));
    const [row] = rows;
    expect(rows.map(({ target, actions }) => ({ target, actions: [...actions] }))).toEqual([
      { target: needsOf(1), actions: [0] },
    ]);
    if (row) expect(shortfall(value, row)).toBe(0.5);
  });
});

test("how far a row of each kind is missed", () => {
  const value = Float64Array.of(0.5, 1, 0.25);
  const actions = Int32Array.of(0, 1);
  expect(shortfall(value, { kind: "landmark", target: GOALS, actions })).toBe(-0.5);
  expect(shortfall(value, { kind: "landmark", target: needsOf(2), actions })).toBe(-1.25);
  expect(shortfall(value, { kind: "not-all", actions })).toBe(0.5);
  expect(shortfall(value, { kind: "linear", actions, factors: Float64Array.of(2, -1), least: 1 })).toBe(1);
});

describe("landmarks that lift the bound", () => {
  const ascend = (reducedCost: readonly number[], gone = nothingGone) => {
    const { rows, plan } = new LandmarkSeparator(task, new Closure(task)).ascend(
      Float64Array.from(reducedCost),
      gone,
    );
    return { rows: rows.map(({ actions }) => [...actions]), plan };
  };

  test("of the whole costs, until what is used up reaches the goal", () => {
    expect(ascend([2, 3, 2, 1, 4])).toEqual({ rows: [[4], [2], [0, 1]], plan: [4, 2, 0] });
  });

  test("where time is up, those found by then", () => {
    const separator = new LandmarkSeparator(task, new Closure(task));
    let asked = 0;
    const { rows, plan } = separator.ascend(Float64Array.of(2, 3, 2, 1, 4), nothingGone, () => ++asked > 1);
    expect([rows.length, plan]).toEqual([1, null]);
  });

  test("what has no reduced cost is in none", () => {
    expect(ascend([0, 3, 2, 1, 0.25])).toEqual({ rows: [[2]], plan: [0, 4, 2] });
  });

  test("there is none where what has no reduced cost reaches the goal", () => {
    expect(ascend([0, 3, 0, 1, 0]).rows).toEqual([]);
  });

  test("where all that gives a need is gone, the landmark is empty", () => {
    expect(ascend([2, 3, 2, 1, 4], Uint8Array.of(0, 0, 1, 0, 0)).rows.at(-1)).toEqual([]);
  });
});
