import { describe, expect, test } from "vitest";
import { findLightestPlan, type SearchOptions } from "@/lib/planner/search/search";
import { type SmallAction, smallTask } from "@/tests/support/small-task";

const names = (action: number) => "abcdefgh"[action] ?? null;

/** The actions found, and whether they are proven best. */
function find(facts: number, actions: readonly SmallAction[], options: SearchOptions = {}) {
  const goals = Array.from({ length: facts }, (_, fact) => fact);
  const outcome = findLightestPlan(smallTask(facts, actions, goals), options);
  if (outcome.kind !== "found") return outcome.kind;
  const { found } = outcome;
  return { actions: [...found.actions].sort(), weight: found.weight, lowerBound: found.lowerBound };
}

describe("proving", () => {
  test("where the program takes halves, branches find the whole", () => {
    // Any two of the three give all three facts; the program would take half of each.
    const pairs = [
      { gives: [0, 1], cost: 2 },
      { gives: [1, 2], cost: 2 },
      { gives: [0, 2], cost: 2 },
    ];
    expect(find(3, pairs)).toMatchObject({ weight: 4, lowerBound: 4 });
  });

  test("two actions that only give each other what they need do not carry each other", () => {
    const circle = [
      { needs: [1], gives: [0], cost: 1 },
      { needs: [0], gives: [1], cost: 1 },
    ];
    expect(find(2, circle)).toBe("none");
    expect(find(2, [...circle, { gives: [0], cost: 9 }])).toEqual({
      actions: [1, 2],
      weight: 10,
      lowerBound: 10,
    });
  });

  test("a side limit holds", () => {
    const actions = [
      { gives: [0], cost: 1 },
      { gives: [0], cost: 5 },
    ];
    const sides = (most: number) => [{ amount: Float64Array.of(3, 1), most }];
    expect(find(1, actions, { sides: sides(3) })).toMatchObject({ actions: [0] });
    expect(find(1, actions, { sides: sides(2) })).toMatchObject({ actions: [1] });
    expect(find(1, actions, { sides: sides(0) })).toBe("none");
  });

  test("cut short at once, it says so, or gives what it has with the bound it has", () => {
    const one = [{ gives: [0], cost: 7 }];
    expect(find(1, one, { limits: { stop: () => true } })).toEqual({
      actions: [0],
      weight: 7,
      lowerBound: 0,
    });
  });
});

describe("breaking ties", () => {
  const even = [
    { gives: [0], cost: 3 },
    { gives: [1], cost: 3 },
    { gives: [1], cost: 3 },
    { gives: [0], cost: 3 },
  ];

  test.each([
    ["a and b", names, [0, 1]],
    ["c and d, by names that run the other way", (action: number) => names(3 - action), [2, 3]],
  ])("of equals, %s", (_, by, actions) => {
    expect(find(2, even, { names: by })).toMatchObject({ actions, weight: 6, lowerBound: 6 });
  });

  test("a lighter plan wins whatever its names", () => {
    expect(find(2, [...even, { gives: [0, 1], cost: 5 }], { names })).toMatchObject({ actions: [4] });
  });
});
