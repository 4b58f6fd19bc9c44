import { describe, expect, test } from "vitest";
import { dualsOnRay, solveDual } from "@/lib/planner/search/dual-simplex";
import { Tableau } from "@/lib/planner/search/tableau";

const UNBOUNDED = { enough: Number.POSITIVE_INFINITY };

/** Variables 0 and 1 cost 3 and 5; the slack 2 says that their sum is at least 1. */
function oneOfTwo(): Tableau {
  const tableau = new Tableau(2, [0, 1], Float64Array.of(3, 5));
  tableau.startRow(2, -1);
  tableau.addTerm(0, 1);
  tableau.addTerm(1, 1);
  return tableau;
}

describe("a pivot", () => {
  test("swaps a row's variable with a column's, and the objective follows", () => {
    const tableau = oneOfTwo();
    expect(tableau.gapOf(0)).toBe(1);
    tableau.pivot(0, 0, 0);
    expect([tableau.valueOf(0), tableau.valueOf(1), tableau.valueOf(2)]).toEqual([1, 0, 0]);
    expect(tableau.objective).toBe(3);
    // x0 = 1 - x1 + slack: what x1 costs beyond x0, and the price of the row.
    expect([...tableau.reduced]).toEqual([3, 2]);
    expect(tableau.gapOf(0)).toBeLessThanOrEqual(0);
  });

  test("a row that is added later sees the variables where they stand now", () => {
    const tableau = oneOfTwo();
    tableau.pivot(0, 0, 0);
    tableau.startRow(3, 0);
    tableau.addTerm(1, 1);
    tableau.addTerm(0, -1);
    expect(tableau.valueOf(3)).toBe(-1);
    expect(tableau.gapOf(1)).toBe(1);
  });
});

describe("the dual simplex", () => {
  test("takes the cheaper of two", () => {
    const tableau = oneOfTwo();
    expect(solveDual(tableau, UNBOUNDED)).toEqual({ kind: "optimal" });
    expect([tableau.valueOf(0), tableau.valueOf(1), tableau.objective]).toEqual([1, 0, 3]);
  });

  test("takes halves where each two of three must give one", () => {
    const tableau = new Tableau(3, [0, 1, 2], Float64Array.of(2, 2, 2));
    for (const [slack, [a, b]] of [
      [3, [0, 1]],
      [4, [1, 2]],
      [5, [0, 2]],
    ] as const) {
      tableau.startRow(slack, -1);
      tableau.addTerm(a, 1);
      tableau.addTerm(b, 1);
    }
    solveDual(tableau, UNBOUNDED);
    expect([0, 1, 2].map((variable) => tableau.valueOf(variable))).toEqual([0.5, 0.5, 0.5]);
    expect(tableau.objective).toBe(3);
  });

  test("stops as soon as the objective passes what is enough", () => {
    const tableau = oneOfTwo();
    tableau.startRow(3, -1);
    tableau.addTerm(1, 1);
    expect(solveDual(tableau, { enough: 2 })).toEqual({ kind: "open" });
  });

  test("is stuck where both are out, and the ray prices that row alone", () => {
    const tableau = oneOfTwo();
    tableau.ruleOut(0);
    tableau.ruleOut(1);
    const end = solveDual(tableau, UNBOUNDED);
    expect(end).toEqual({ kind: "stuck", row: 0, isBelow: true, gap: 1 });
    if (end.kind === "stuck") expect([...dualsOnRay(tableau, end, 100)]).toEqual([[2, 100]]);
  });
});

describe("fixing", () => {
  test("a choice that is taken pays its cost, leaves the columns and meets its rows", () => {
    const tableau = oneOfTwo();
    tableau.take(1);
    expect([tableau.width, tableau.objective, tableau.valueOf(1), tableau.valueOf(2)]).toEqual([1, 5, 1, 0]);
    expect([tableau.isTaken(1), tableau.isFixed(1), tableau.isFixed(0)]).toEqual([true, true, false]);
    expect(solveDual(tableau, UNBOUNDED)).toEqual({ kind: "optimal" });
    expect(tableau.valueOf(0)).toBe(0);
  });

  test("a basic choice that is ruled out leaves with the next pivot", () => {
    const tableau = oneOfTwo();
    solveDual(tableau, UNBOUNDED);
    tableau.ruleOut(0);
    expect(tableau.gapOf(0)).toBe(1);
    expect(solveDual(tableau, UNBOUNDED)).toEqual({ kind: "optimal" });
    expect([tableau.valueOf(0), tableau.valueOf(1), tableau.objective]).toEqual([0, 1, 5]);
    expect(tableau.holds(0)).toBe(false);
  });

  test("restoring brings back values, choices and rows", () => {
    const tableau = oneOfTwo();
    solveDual(tableau, UNBOUNDED);
    const before = tableau.save();
    tableau.ruleOut(0);
    tableau.startRow(3, -2);
    tableau.addTerm(1, 1);
    solveDual(tableau, UNBOUNDED);
    tableau.compact();
    expect(tableau.valueOf(1)).toBe(2);
    tableau.restore(before);
    expect([tableau.height, tableau.valueOf(0), tableau.isFixed(0), tableau.holds(3)]).toEqual([
      1,
      1,
      false,
      false,
    ]);
    expect(tableau.save()).toEqual(before);
  });

  test("loose rows go, tight ones stay", () => {
    const tableau = oneOfTwo();
    tableau.startRow(3, 1);
    tableau.addTerm(0, 1);
    solveDual(tableau, UNBOUNDED);
    tableau.dropLooseRows(2, 1e-6);
    expect([tableau.height, tableau.holds(3), tableau.valueOf(0)]).toEqual([1, false, 1]);
  });
});
