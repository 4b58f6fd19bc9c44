import { describe, expect, it } from "vitest";
import type { Break } from "@/lib/request";
import { type Schedule, type StepHours, type StudyCalendar, scheduleSteps } from "@/lib/schedule";
import { day } from "@/tests/support/day";

const MONDAY = day("2027-01-04");
const AN_HOUR_A_DAY: StudyCalendar = {
  start: MONDAY,
  hoursPerWeek: 7,
  weekdays: null,
  weeks: 52,
  pace: 1,
  breaks: [],
  parallel: 1,
};

function off(from: string, to: string): Break {
  return { from: day(from), to: day(to), half: false, label: null };
}

function exactly(hours: number): StepHours {
  return { low: hours, typical: hours, high: hours };
}

function schedule(steps: readonly StepHours[], calendar: Partial<StudyCalendar> = {}): Schedule {
  const result = scheduleSteps(steps, { ...AN_HOUR_A_DAY, ...calendar });
  if (!result.ok) throw new Error(result.fault.code);
  return result.schedule;
}

function likelyDays(steps: readonly StepHours[], calendar: Partial<StudyCalendar> = {}): readonly string[] {
  return schedule(steps, calendar).steps.map(({ days }) => `${days.likely.start} ${days.likely.finish}`);
}

describe("scheduleSteps", () => {
  it("counts the finish day in", () => {
    expect(likelyDays([exactly(1)])).toEqual(["2027-01-04 2027-01-04"]);
    expect(likelyDays([exactly(7)])).toEqual(["2027-01-04 2027-01-10"]);
    expect(likelyDays([exactly(7 + 1 / 60)])).toEqual(["2027-01-04 2027-01-11"]);
  });

  it("starts the next step on the same day where hours are left, else on the next day", () => {
    expect(likelyDays([exactly(2.5), exactly(1)])).toEqual([
      "2027-01-04 2027-01-06",
      "2027-01-06 2027-01-07",
    ]);
    expect(likelyDays([exactly(2), exactly(1)])).toEqual(["2027-01-04 2027-01-05", "2027-01-06 2027-01-06"]);
  });

  it("adds up low, typical and high hours for the early, likely and late day", () => {
    const range = schedule([
      { low: 2, typical: 3, high: 5 },
      { low: 1, typical: 4, high: 8 },
    ]);
    expect(range.finish).toEqual({ early: "2027-01-06", likely: "2027-01-10", late: "2027-01-16" });
    expect(range.minutes).toEqual({ early: 180, likely: 420, late: 780 });
    expect(range.steps[1]?.days).toEqual({
      early: { start: "2027-01-06", finish: "2027-01-06" },
      likely: { start: "2027-01-07", finish: "2027-01-10" },
      late: { start: "2027-01-09", finish: "2027-01-16" },
    });
  });

  it("works on no break, wherever it lies", () => {
    const breaks = [
      off("2027-01-05", "2027-01-06"),
      off("2026-12-01", "2026-12-31"),
      off("2027-01-06", "2027-01-08"),
    ];
    expect(likelyDays([exactly(2)], { breaks })).toEqual(["2027-01-04 2027-01-09"]);
  });

  it("starts after a break that holds the first day", () => {
    const breaks = [off("2026-12-20", "2027-01-10")];
    expect(likelyDays([exactly(1)], { breaks })).toEqual(["2027-01-11 2027-01-11"]);
  });

  it("waits out a break longer than the plan", () => {
    const breaks = [off("2027-01-05", "2029-01-04")];
    expect(likelyDays([exactly(2)], { breaks })).toEqual(["2027-01-04 2029-01-05"]);
  });

  it("works on a leap day", () => {
    const start = day("2028-02-28");
    expect(likelyDays([exactly(2), exactly(1)], { start })).toEqual([
      "2028-02-28 2028-02-29",
      "2028-03-01 2028-03-01",
    ]);
  });

  it("applies the pace once, to all hours", () => {
    const slow = schedule([{ low: 2, typical: 3, high: 5 }], { pace: 1.5 });
    expect(slow.minutes).toEqual({ early: 180, likely: 270, late: 450 });
    expect(schedule([exactly(10)], { pace: 1.15 }).minutes.likely).toBe(690);
  });

  it("is exact where a day holds no whole number of minutes", () => {
    // 5 h a week are 300/7 minutes a day: 300 minutes fill seven days to the last second, 301 do not.
    expect(likelyDays([exactly(5)], { hoursPerWeek: 5 })).toEqual(["2027-01-04 2027-01-10"]);
    expect(likelyDays([exactly(301 / 60)], { hoursPerWeek: 5 })).toEqual(["2027-01-04 2027-01-11"]);
    const year = Array.from({ length: 52 }, () => exactly(5));
    expect(likelyDays(year, { hoursPerWeek: 5 }).at(-1)).toBe("2027-12-27 2028-01-02");
  });

  it("spreads the hours of fewer study weeks over the year evenly", () => {
    // Half the weeks: an hour takes two days.
    expect(likelyDays([exactly(1), exactly(2)], { weeks: 26 })).toEqual([
      "2027-01-04 2027-01-05",
      "2027-01-06 2027-01-09",
    ]);
  });

  it("lays a long plan at an hour a week over decades", () => {
    expect(likelyDays([exactly(5200)], { hoursPerWeek: 1 })).toEqual(["2027-01-04 2126-09-01"]);
  });

  it("has no finish where there are no steps", () => {
    expect(schedule([])).toEqual({ steps: [], minutes: { early: 0, likely: 0, late: 0 }, finish: null });
  });
});

describe("the end of the calendar", () => {
  const fault = { ok: false, fault: { code: "beyond-calendar", lastDay: "2199-12-31" } };
  const lastDays: StudyCalendar = { ...AN_HOUR_A_DAY, start: day("2199-12-30") };

  it("is the last day of 2199", () => {
    expect(scheduleSteps([exactly(2)], lastDays).ok).toBe(true);
    expect(scheduleSteps([exactly(2 + 1 / 60)], lastDays)).toEqual(fault);
  });

  it("counts for the late case too", () => {
    expect(scheduleSteps([{ low: 1, typical: 2, high: 3 }], lastDays)).toEqual(fault);
  });

  it("is reached by a break that never ends", () => {
    const breaks = [off(MONDAY, "2199-12-31")];
    expect(scheduleSteps([exactly(1)], { ...AN_HOUR_A_DAY, breaks })).toEqual(fault);
  });
});
