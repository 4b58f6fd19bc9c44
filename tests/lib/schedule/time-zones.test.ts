import { afterEach, expect, it } from "vitest";
import {
  billedMonths,
  billedRuns,
  chanceBy,
  leastHours,
  scheduleSteps,
  stepDays,
  weeksBetween,
  workByDay,
} from "@/lib/schedule";
import { day } from "@/tests/support/day";

const home = process.env.TZ;

afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

/** A plan over both changes of the clock and a leap day, in every form that lib/schedule gives. */
function everything() {
  const steps = Array.from({ length: 12 }, (_, i) => ({ low: 9 + i, typical: 14.25 + i, high: 20 + 2 * i }));
  const calendar = {
    start: day("2027-10-25"),
    hoursPerWeek: 4.25,
    weeks: 52,
    pace: 1.15,
    weekdays: [1, 0.5, 0, 1.25, 0, 1.5, 0] as const,
    breaks: [
      { from: day("2028-03-24"), to: day("2028-03-28"), half: false, label: null },
      { from: day("2028-02-20"), to: day("2028-03-05"), half: true, label: "Exams" },
    ],
    parallel: 2 as const,
  };
  return {
    schedule: scheduleSteps(steps, calendar),
    work: workByDay(steps, calendar, "late"),
    least: leastHours(steps, calendar, day("2028-04-01")),
    chance: chanceBy(steps, calendar, day("2028-06-01")),
    runs: billedRuns([{ start: day("2027-10-31"), finish: day("2028-03-01") }]),
    step: stepDays(calendar)(600, 9000),
    months: billedMonths(day("2027-10-31"), day("2028-03-31")),
    weeks: weeksBetween(day("2027-10-25"), day("2028-04-02")),
  };
}

it.each([
  ["Pacific/Kiritimati", -840],
  ["Pacific/Niue", 660],
  ["America/New_York", 300],
  ["Europe/Berlin", -60],
])("gives the same days in %s as in Greenwich", (zone, offsetMinutes) => {
  process.env.TZ = "UTC";
  const inGreenwich = everything();
  process.env.TZ = zone;
  expect(new Date(2027, 0, 4).getTimezoneOffset()).toBe(offsetMinutes);
  expect(everything()).toEqual(inGreenwich);
});
