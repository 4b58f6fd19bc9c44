import { expect, test } from "vitest";
import { mirrors, records } from "@/data";
import { catalogRecords, checkRecords } from "@/lib/catalog";

const ours = catalogRecords.parse(records);
const [gone] = ours.givenUp;
const [first, ...rest] = ours.courses;
if (!gone || !first) throw new Error("the catalog must have a course, and one that was taken out");

const all = [...ours.courses, ...ours.practice, ...ours.books, ...ours.projects, ...ours.givenUp];

const faultsWith = (change: Partial<typeof first>) =>
  checkRecords({ ...ours, courses: [{ ...first, ...change }, ...rest] }, mirrors);

test("the number of a course that was taken out is not given again, and the next free one is told", () => {
  const free = Math.max(...all.map(({ number }) => number)) + 1;
  expect(faultsWith({ number: gone.number })).toContainEqual({
    entry: `courses/${first.id}`,
    field: "number",
    message: `${gone.number} belonged to ${gone.id}: take the free one, ${free}`,
  });
  expect(faultsWith({ number: free }).filter(({ field }) => field === "number")).toEqual([]);
});

test("its id is not given again either", () => {
  expect(faultsWith({ id: gone.id }).map(({ field }) => field)).toContain("id");
});
