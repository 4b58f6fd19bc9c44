import Papa from "papaparse";
import { expect, it } from "vitest";
import { type PlanRow, writeCsv } from "@/lib/documents";
import { day } from "@/tests/support/day";

const row: PlanRow = {
  place: 1,
  kind: "course",
  part: null,
  courseId: "learn-sql",
  title: 'SQL, "the" basics\nand more',
  institution: "A university",
  platform: "Coursera",
  program: null,
  url: "https://example.org/sql",
  hours: { low: 8, typical: 10 / 3, high: 16 },
  start: day("2027-01-04"),
  finish: { early: day("2027-01-08"), likely: day("2027-01-10"), late: day("2027-01-16") },
  teaches: ["SQL", "Joins"],
};

it("reads back as it was written, one line a step", () => {
  const { data, errors } = Papa.parse<Record<string, string>>(writeCsv([row, { ...row, place: 2 }]), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    step: "1",
    title: row.title,
    program: "",
    hours_typical: "3.33",
    finish_late: "2027-01-16",
    teaches: "SQL; Joins",
  });
});

it("keeps a spreadsheet from running a title as a formula", () => {
  expect(writeCsv([{ ...row, title: "=cmd|' /C calc'!A0" }])).toContain("'=cmd");
});

it("without steps is its header alone", () => {
  expect(writeCsv([])).toMatch(/^step,kind,title,.*\r\n$/);
});
