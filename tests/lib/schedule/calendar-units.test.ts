import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CivilDate } from "@/lib/civil-date";
import { billedMonths, weeksBetween } from "@/lib/schedule";
import { day } from "@/tests/support/day";
import { someDay } from "@/tests/support/random-calendars";

describe("billedMonths", () => {
  it.each([
    ["2027-01-15", "2027-01-15", 1],
    ["2027-01-15", "2027-02-14", 1],
    ["2027-01-15", "2027-02-15", 2],
    ["2027-01-31", "2027-02-27", 1],
    ["2027-01-31", "2027-02-28", 2],
    ["2028-01-31", "2028-02-28", 1],
    ["2028-01-31", "2028-02-29", 2],
    ["2027-12-31", "2028-01-30", 1],
    ["2026-12-15", "2028-01-15", 14],
  ])("from %s to %s pays %i", (from, to, months) => {
    expect(billedMonths(day(from), day(to))).toBe(months);
  });

  it("is one for the first day and one for each day on which a month is due", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 900 }), (from, length) => {
        const due = Array.from({ length }, (_, n) => addDays(from, n + 1)).filter((d) => isDue(from, d));
        expect(billedMonths(from, addDays(from, length))).toBe(1 + due.length);
      }),
    );
  });
});

/** Whether a subscription begun on `from` is billed on `today`: on the same day of the month, or on the last of a shorter one. */
function isDue(from: CivilDate, today: CivilDate): boolean {
  const wanted = from.slice(8);
  const isLastOfMonth = addDays(today, 1).endsWith("-01");
  return today.slice(8) === wanted || (isLastOfMonth && today.slice(8) < wanted);
}

describe("weeksBetween", () => {
  it("rounds a begun week up and counts both ends", () => {
    expect(weeksBetween(day("2027-01-04"), day("2027-01-10"))).toBe(1);
    expect(weeksBetween(day("2027-01-04"), day("2027-01-11"))).toBe(2);
    expect(weeksBetween(day("2027-01-04"), day("2027-01-04"))).toBe(1);
  });
});
