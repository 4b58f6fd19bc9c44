import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, parseCivilDate, toUtcDate, weekdayOf } from "@/lib/civil-date";
import { day } from "@/tests/support/day";

describe("parseCivilDate", () => {
  it.each(["2027-01-04", "2028-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])("takes %s", (text) => {
    expect(parseCivilDate(text)).toBe(text);
  });

  it.each([
    "2027-02-29",
    "2027-02-30",
    "2100-02-29",
    "2027-13-01",
    "2027-00-10",
    "2027-01-00",
    "2027-1-4",
    "1899-12-31",
    "2200-01-01",
    " 2027-01-04",
    "2027-01-04T00:00",
    "2027-01-04\n",
    "٢٠٢٧-٠١-٠٤",
    "",
  ])("refuses %j", (text) => {
    expect(parseCivilDate(text)).toBeNull();
  });
});

describe("addDays and daysBetween", () => {
  it("crosses a leap day", () => {
    expect(addDays(day("2028-02-28"), 2)).toBe("2028-03-01");
    expect(addDays(day("2027-02-28"), 1)).toBe("2027-03-01");
  });

  it("undo each other over three centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109_000 }), fc.integer({ min: 0, max: 109_000 }), (a, b) => {
        const from = addDays(day("1900-01-01"), a);
        const to = addDays(day("1900-01-01"), b);
        expect(daysBetween(from, to)).toBe(b - a);
        expect(addDays(from, b - a)).toBe(to);
      }),
    );
  });

  it("refuse to leave the calendar", () => {
    expect(() => addDays(day("2199-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(day("1900-01-01"), -1)).toThrow(RangeError);
  });
});

it("weekdayOf counts from Monday", () => {
  expect(weekdayOf(day("2027-01-04"))).toBe(0);
  expect(weekdayOf(day("2027-01-10"))).toBe(6);
});

it("toUtcDate is midnight in Greenwich", () => {
  expect(toUtcDate(day("2027-03-28")).toISOString()).toBe("2027-03-28T00:00:00.000Z");
});
