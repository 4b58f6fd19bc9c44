import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeScale } from "@/components/plan/views/time-scale";
import { addDays, daysBetween } from "@/lib/civil-date";
import { day } from "@/tests/support/day";

describe("a scale of months", () => {
  it("runs from the first day's month to the last day's, whole months", () => {
    const scale = timeScale(day("2027-01-20"), day("2027-03-02"));
    expect(scale.ticks.map((tick) => tick.day)).toEqual(["2027-01-01", "2027-02-01", "2027-03-01"]);
    expect(scale.place(day("2027-01-01"), day("2027-03-31"))).toEqual({ left: 0, width: 100 });
    expect(scale.place(day("2027-01-01"), day("2027-01-09"))).toEqual({ left: 0, width: 10 });
  });

  it("names the year at its first tick and where one begins", () => {
    const { ticks } = timeScale(day("2027-11-03"), day("2028-02-03"));
    expect(ticks.filter(({ namesYear }) => namesYear).map((tick) => tick.day)).toEqual([
      "2027-11-01",
      "2028-01-01",
    ]);
  });

  it("takes quarters, then years, where months would run into each other", () => {
    expect(timeScale(day("2027-02-01"), day("2028-06-01")).ticks.map((tick) => tick.day)).toEqual([
      "2027-04-01",
      "2027-07-01",
      "2027-10-01",
      "2028-01-01",
      "2028-04-01",
    ]);
    expect(timeScale(day("2027-01-01"), day("2034-06-01")).ticks).toHaveLength(8);
  });

  it("cuts away what lies outside", () => {
    const scale = timeScale(day("2027-01-01"), day("2027-01-31"));
    expect(scale.place(day("2026-12-01"), day("2027-02-15"))).toEqual({ left: 0, width: 100 });
    expect(scale.place(day("2027-02-01"), day("2027-02-15"))).toBeNull();
    expect(scale.place(day("2026-12-01"), day("2026-12-31"))).toBeNull();
  });

  it("reaches the last day that the calendar knows", () => {
    const scale = timeScale(day("2199-12-01"), day("2199-12-31"));
    expect(scale.place(day("2199-12-31"), day("2199-12-31"))?.left).toBeGreaterThan(90);
  });

  it("keeps the order of days, holds every day between, and never more than twelve ticks", () => {
    const offsets = fc.tuple(fc.nat(3000), fc.nat(3000), fc.nat(9000));
    fc.assert(
      fc.property(offsets, ([after, middle, length]) => {
        const first = addDays(day("2027-01-01"), after);
        const last = addDays(first, Math.max(middle, length));
        const scale = timeScale(first, last);
        const own = addDays(first, middle);
        const place = scale.place(own, own);
        const end = scale.place(last, last);
        expect(place).not.toBeNull();
        expect(scale.ticks.length).toBeLessThanOrEqual(12);
        expect((place?.left ?? 0) <= (end?.left ?? -1)).toBe(daysBetween(own, last) >= 0);
        expect((end?.left ?? 0) + (end?.width ?? 0)).toBeLessThanOrEqual(100.0001);
      }),
      { numRuns: 300 },
    );
  });
});
