import { expect, it } from "vitest";
import { tightText } from "@/lib/words/tight-text";

it("a figure is not parted from its unit, and other words may break", () => {
  expect(tightText("In 40 % of cases 12 h, 3 hours a week")).toBe(
    "In 40\u00a0% of cases 12\u00a0h, 3 hours a week",
  );
});
