import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/civil-date";
import { billedRuns, type DaySpan } from "@/lib/schedule";
import { countMonths } from "@/tests/support/count-months";
import { day } from "@/tests/support/day";
import { someDay } from "@/tests/support/random-calendars";
import { runs } from "@/tests/support/runs";

const span = (start: string, finish: string): DaySpan => ({ start: day(start), finish: day(finish) });

describe("billedRuns", () => {
  it("joins what overlaps, touches, or begins in a month that is paid for", () => {
    expect(
      billedRuns([
        span("2027-01-20", "2027-02-10"),
        span("2027-01-05", "2027-01-25"),
        span("2027-02-11", "2027-02-12"),
        span("2027-03-01", "2027-03-03"),
      ]),
    ).toEqual([{ start: "2027-01-05", finish: "2027-03-03", months: 2 }]);
  });

  it("cancels on the monthly day with nothing under way, and takes it out anew", () => {
    expect(billedRuns([span("2027-01-05", "2027-01-14"), span("2027-02-06", "2027-03-10")])).toEqual([
      { start: "2027-01-05", finish: "2027-01-14", months: 1 },
      { start: "2027-02-06", finish: "2027-03-10", months: 2 },
    ]);
  });

  it("has no run where nothing is needed", () => {
    expect(billedRuns([])).toEqual([]);
  });

  it("pays for as many months as a count day by day", () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 120 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(someDay, spans, (from, drawn) => {
        const needs = drawn.map(([gap, length]) => {
          const start = addDays(from, gap);
          return { start, finish: addDays(start, length) };
        });
        const months = billedRuns(needs).reduce((sum, run) => sum + run.months, 0);
        expect(months).toBe(countMonths(needs));
      }),
      runs(1000),
    );
  });
});
