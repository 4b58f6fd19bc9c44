import { expect, it } from "vitest";
import { breaksBetween } from "@/components/plan/steps/route-breaks";
import type { Break } from "@/lib/request";
import { day } from "@/tests/support/small-planner";

const pause = (from: string, to: string): Break => ({
  from: day(from),
  to: day(to),
  half: false,
  label: null,
});
const FIRST = day("2027-01-04");
const holdsFirst = pause("2026-12-20", "2027-01-10");
const over = pause("2026-12-01", "2027-01-03");
const later = pause("2027-02-01", "2027-02-07");
const sooner = pause("2027-01-15", "2027-01-20");
const breaks = [later, holdsFirst, over, sooner];

it("a break that holds the first day comes before all, one that is over is not shown", () => {
  expect(breaksBetween(breaks, { first: FIRST, after: null, until: day("2027-01-11") })).toEqual([
    holdsFirst,
  ]);
});

it("breaks between two stops come by their first day, one on the day of the next stop before it", () => {
  const between = { first: FIRST, after: day("2027-01-11"), until: day("2027-02-01") };
  expect(breaksBetween(breaks, between)).toEqual([sooner, later]);
});

it("one that begins on the day of the stop before it has been shown", () => {
  const between = { first: FIRST, after: day("2027-01-15"), until: day("2027-03-01") };
  expect(breaksBetween(breaks, between)).toEqual([later]);
});
