import { expect, test } from "vitest";
import { MonthRounding, monthRow } from "@/lib/planner/search/month-rows";
import { type LinearRow, shortfall } from "@/lib/planner/search/rows";

/** Courses 0 and 1 take 1.4 and 0.9 months; bill 2 pays for both. */
const limit = {
  bills: [2],
  courses: [
    { action: 0, months: 1.4 },
    { action: 1, months: 0.9 },
  ],
};

/** What is missing of the row when both, one or none is taken and so many months are paid. */
const missing = (row: LinearRow, taken: readonly [number, number], paid: number) =>
  shortfall(Float64Array.of(...taken, paid), row);

test("months paid are no fewer than those of the courses", () => {
  const row = monthRow(limit);
  expect(missing(row, [1, 1], 2.3)).toBeLessThanOrEqual(0);
  expect(missing(row, [1, 1], 2.2)).toBeCloseTo(0.1, 3);
  expect(missing(row, [0, 0], 0)).toBe(0);
});

test("where both are taken the begun month counts whole, and no whole number of months that is enough is cut off", () => {
  const [row, ...rest] = new MonthRounding([limit]).cuts(Float64Array.of(1, 1, 2.3));
  expect(rest).toEqual([]);
  if (row === undefined) throw new Error("2.3 months are not a whole number of them");
  expect(missing(row, [1, 1], 2.3)).toBeCloseTo(0.7, 3);
  for (const [taken, months] of [
    [[1, 1], 3],
    [[1, 0], 2],
    [[0, 1], 1],
    [[0, 0], 0],
  ] as const)
    expect(missing(row, taken, months)).toBeLessThanOrEqual(0);
});

test("whole months and courses that are not taken break nothing", () => {
  const rounding = new MonthRounding([limit]);
  expect(rounding.cuts(Float64Array.of(1, 1, 3))).toEqual([]);
  expect(rounding.cuts(Float64Array.of(0, 0, 0))).toEqual([]);
});
