import { expect, it } from "vitest";
import { calendarWeeks } from "@/lib/time";

it("counts the weeks without study in", () => {
  expect(calendarWeeks(200, { hoursPerWeek: 5, studyWeeksPerYear: 52 })).toBeCloseTo(40);
  expect(calendarWeeks(200, { hoursPerWeek: 5, studyWeeksPerYear: 40 })).toBeCloseTo(52);
});
