import { expect, it } from "vitest";
import { parseCivilDate } from "@/lib/civil-date";
import { decodeRequest } from "@/lib/link";
import { type StepNeeds, type StudyCalendar, scheduleSteps } from "@/lib/schedule";
import { smallCatalog } from "@/tests/support/small-catalog";

/*
 * Worked out with a pencil where a day holds whole hours, and all of them once more by a walk through the calendar in
 * another language (Python's fractions and dates). "7:01" is a minute more than 7 hours; "<1" waits for step 1.
 */
const TABLE = `
what                                           | first day  | a week | Mon to Sun    | pace | breaks                                             | at once | hours, <steps it waits for | first and last day of each step
one hour on one day                            | 2027-01-04 | 7      | even          | 1    | none                                               | 1       | 1                          | 2027-01-04..2027-01-04
a full week, Sunday included                   | 2027-01-04 | 7      | even          | 1    | none                                               | 1       | 7                          | 2027-01-04..2027-01-10
a minute more than a week                      | 2027-01-04 | 7      | even          | 1    | none                                               | 1       | 7:01                       | 2027-01-04..2027-01-11
two steps meet on a day with room              | 2027-01-04 | 7      | even          | 1    | none                                               | 1       | 2.5, 1                     | 2027-01-04..2027-01-06 2027-01-06..2027-01-07
two steps that fill their days                 | 2027-01-04 | 7      | even          | 1    | none                                               | 1       | 2, 1                       | 2027-01-04..2027-01-05 2027-01-06..2027-01-06
20 hours at 5 a week: four weeks               | 2027-01-04 | 5      | even          | 1    | none                                               | 1       | 20                         | 2027-01-04..2027-01-31
20 and 24 hours at 5 a week                    | 2027-01-04 | 5      | even          | 1    | none                                               | 1       | 20, 24                     | 2027-01-04..2027-01-31 2027-02-01..2027-03-06
a year of 52 weeks                             | 2027-01-04 | 5      | even          | 1    | none                                               | 1       | 260                        | 2027-01-04..2028-01-02
Saturdays alone, three hours each              | 2027-01-04 | 3      | 0,0,0,0,0,3,0 | 1    | none                                               | 1       | 9                          | 2027-01-09..2027-01-23
weekends alone, begun on a Sunday              | 2027-01-03 | 4      | 0,0,0,0,0,2,2 | 1    | none                                               | 1       | 6                          | 2027-01-03..2027-01-10
Tuesday 1 h, Thursday 1 h, Saturday 3 h        | 2027-01-04 | 5      | 0,1,0,1,0,3,0 | 1    | none                                               | 1       | 7, 3                       | 2027-01-05..2027-01-14 2027-01-16..2027-01-16
the same shape at 10 hours a week              | 2027-01-04 | 10     | 0,1,0,1,0,3,0 | 1    | none                                               | 1       | 7, 3                       | 2027-01-05..2027-01-09 2027-01-09..2027-01-09
working days alone, begun on a Saturday        | 2027-01-02 | 10     | 2,2,2,2,2,0,0 | 1    | none                                               | 1       | 10, 2                      | 2027-01-04..2027-01-08 2027-01-11..2027-01-11
a week off in the middle                       | 2027-01-04 | 7      | even          | 1    | 2027-01-06..2027-01-12                             | 1       | 7                          | 2027-01-04..2027-01-17
a break that holds the first day               | 2027-01-04 | 7      | even          | 1    | 2026-12-20..2027-01-10                             | 1       | 1                          | 2027-01-11..2027-01-11
two breaks that overlap                        | 2027-01-04 | 7      | even          | 1    | 2027-01-05..2027-01-07 2027-01-06..2027-01-09      | 1       | 2                          | 2027-01-04..2027-01-10
a week at half the hours                       | 2027-01-04 | 7      | even          | 1    | 2027-01-04..2027-01-10~half                        | 1       | 7                          | 2027-01-04..2027-01-14
half the hours, and in their middle none       | 2027-01-04 | 7      | even          | 1    | 2027-01-04..2027-01-10~half 2027-01-06..2027-01-07 | 1       | 4                          | 2027-01-04..2027-01-12
a halved month of Saturdays                    | 2027-02-01 | 4      | 0,0,0,0,0,4,0 | 1    | 2027-02-01..2027-02-28~half                        | 1       | 12                         | 2027-02-06..2027-03-06
a break on free days alone changes nothing     | 2027-01-04 | 3      | 0,0,0,0,0,3,0 | 1    | 2027-01-10..2027-01-15                             | 1       | 6                          | 2027-01-09..2027-01-16
over a leap day                                | 2028-02-28 | 7      | even          | 1    | none                                               | 1       | 2, 1                       | 2028-02-28..2028-02-29 2028-03-01..2028-03-01
over 28 February of a common year              | 2027-02-27 | 7      | even          | 1    | none                                               | 1       | 2, 1                       | 2027-02-27..2027-02-28 2027-03-01..2027-03-01
over a change of the clock in spring           | 2027-03-27 | 7      | even          | 1    | none                                               | 1       | 3                          | 2027-03-27..2027-03-29
over the turn of the year                      | 2026-12-30 | 7      | even          | 1    | none                                               | 1       | 2, 2                       | 2026-12-30..2026-12-31 2027-01-01..2027-01-02
half as much again                             | 2027-01-04 | 7      | even          | 1.5  | none                                               | 1       | 10                         | 2027-01-04..2027-01-18
three quarters of the listed hours             | 2027-01-04 | 7      | even          | 0.75 | none                                               | 1       | 8, 4                       | 2027-01-04..2027-01-09 2027-01-10..2027-01-12
two equal courses at once                      | 2027-01-04 | 7      | even          | 1    | none                                               | 2       | 7, 7                       | 2027-01-04..2027-01-17 2027-01-04..2027-01-17
a short and a long course at once              | 2027-01-04 | 7      | even          | 1    | none                                               | 2       | 2, 7                       | 2027-01-04..2027-01-07 2027-01-04..2027-01-12
three at once, one of them waits for the first | 2027-01-04 | 7      | even          | 1    | none                                               | 3       | 2, 4, 6<1                  | 2027-01-04..2027-01-07 2027-01-04..2027-01-11 2027-01-08..2027-01-15
two at once, the third builds on the second    | 2027-01-04 | 7      | even          | 1    | none                                               | 2       | 2, 4, 3<2                  | 2027-01-04..2027-01-07 2027-01-04..2027-01-09 2027-01-10..2027-01-12
two at once over a halved week                 | 2027-01-04 | 14     | even          | 1    | 2027-01-06..2027-01-12~half                        | 2       | 6, 8, 4<1                  | 2027-01-04..2027-01-13 2027-01-04..2027-01-15 2027-01-13..2027-01-16
two at once on two evenings and a Saturday     | 2027-01-04 | 6      | 0,1,0,1,0,4,0 | 1    | 2027-01-16..2027-01-16                             | 2       | 5, 6<1, 4                  | 2027-01-05..2027-01-19 2027-01-21..2027-01-26 2027-01-05..2027-01-14
`;

interface Row {
  readonly what: string;
  readonly calendar: StudyCalendar;
  readonly steps: readonly { readonly hours: number; readonly needs: StepNeeds }[];
  readonly days: readonly string[];
}

const rows: readonly Row[] = TABLE.trim().split("\n").slice(1).map(readRow);

function readRow(line: string): Row {
  const [
    what = "",
    start = "",
    perWeek = "",
    week = "",
    pace = "",
    breaks = "",
    atOnce = "",
    hours = "",
    days = "",
  ] = line.split("|").map((cell) => cell.trim());
  return {
    what,
    calendar: calendarOf({ start, perWeek, week, pace, breaks, atOnce }),
    steps: hours.split(", ").map(readStep),
    days: days.split(" "),
  };
}

/** The calendar as a link would say it. */
function calendarOf(
  cells: Readonly<Record<"start" | "perWeek" | "week" | "pace" | "breaks" | "atOnce", string>>,
): StudyCalendar {
  const days = cells.week === "even" ? "" : `&days=${cells.week}`;
  const breaks = cells.breaks === "none" ? "" : `&breaks=${cells.breaks.split(" ").join(",")}`;
  const link = `goal=engineer&start=${cells.start}&hours=${cells.perWeek}&pace=${cells.pace}&parallel=${cells.atOnce}${days}${breaks}`;
  const decoded = decodeRequest(new URLSearchParams(link), smallCatalog());
  const start = parseCivilDate(cells.start);
  if (!decoded.ok || decoded.problems.length > 0 || start === null) throw new Error(`No calendar: ${link}`);
  return { ...decoded.request, start };
}

function readStep(cell: string): Row["steps"][number] {
  const [time = "", needs] = cell.split("<");
  const [whole = "0", minutes = "0"] = time.split(":");
  return {
    hours: Number(whole) + Number(minutes) / 60,
    needs: { all: needs === undefined ? [] : needs.split("+").map((step) => Number(step) - 1) },
  };
}

it.each(rows)("$what", ({ calendar, steps, days }) => {
  const works = steps.map(({ hours, needs }) => ({ low: hours, typical: hours, high: hours, needs }));
  const result = scheduleSteps(works, calendar);
  if (!result.ok) throw new Error(result.fault.code);
  const laid = result.schedule.steps.map((step) => `${step.days.likely.start}..${step.days.likely.finish}`);
  expect(laid).toEqual(days);
});

it("there are at least thirty of them", () => {
  expect(rows.length).toBeGreaterThanOrEqual(30);
});
