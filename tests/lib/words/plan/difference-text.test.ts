import { expect, it } from "vitest";
import type { Difference } from "@/lib/answer";
import { differenceText, exchangeText } from "@/lib/words/plan/difference-text";
import { courseOf, rivalCatalog } from "@/tests/support/rival-catalog";

const catalog = rivalCatalog();
const named = (id: string) => ({ id: courseOf(catalog, id), title: `Course ${id}` });
const NOTHING: Difference = {
  hours: 0,
  days: 0,
  cost: { low: 0, high: 0, unknown: 0 },
  mainCourses: 0,
  programs: 0,
  weight: 0,
  comesIn: [],
  goesOut: [],
  proven: true,
};
const text = (difference: Partial<Difference>) => differenceText({ ...NOTHING, ...difference });
const money = (low: number, high: number, unknown = 0) => text({ cost: { low, high, unknown } });

it("says more and less of hours, days, money and programs", () => {
  expect(text({ hours: 11, days: 16, cost: { low: 98, high: 79, unknown: 0 }, programs: 1 })).toBe(
    "11 h more, 16 days later, $79 to $98 more, 1 program more",
  );
  expect(text({ hours: -2, days: -1, cost: { low: -50, high: -50, unknown: 0 }, programs: -2 })).toBe(
    "2 h less, 1 day sooner, $50 less, 2 programs fewer",
  );
});

it("names what stays the same, and leaves out days and programs that do not change", () => {
  expect(text({})).toBe("the same hours, the same cost");
});

it("gives a range of money its bounds in order, whichever end moves more", () => {
  expect(money(-196, -632)).toBe("the same hours, $196 to $632 less");
  expect(money(0, 79)).toBe("the same hours, up to $79 more");
  expect(money(-79, 0)).toBe("the same hours, up to $79 less");
  expect(money(49, -79)).toBe("the same hours, between $79 less and $49 more");
});

it("tells unknown prices apart", () => {
  expect(money(0, 0, 1)).toBe("the same hours, the same cost, 1 course more without a known price");
  expect(money(0, 0, -2)).toBe("the same hours, the same cost, 2 courses fewer without a known price");
});

it("names the courses that come and go, but for those named already", () => {
  const comesIn = [named("quick"), named("steady")];
  const goesOut = [named("famous")];
  expect(exchangeText({ ...NOTHING, comesIn, goesOut })).toBe(
    "“Course quick” and “Course steady” come in; “Course famous” goes.",
  );
  expect(exchangeText({ ...NOTHING, comesIn, goesOut }, ["quick", "steady"])).toBe("“Course famous” goes.");
  expect(exchangeText({ ...NOTHING, comesIn }, ["quick", "steady"])).toBeNull();
});
