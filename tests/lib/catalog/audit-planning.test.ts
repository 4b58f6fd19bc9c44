import { expect, test } from "vitest";
import { mirrors, records } from "@/data";
import { type CatalogRecords, catalogRecords, checkRecords } from "@/lib/catalog";

type CourseRecord = CatalogRecords["courses"][number];

const ours = catalogRecords.parse(records);

/** Fields of `id` that are told to be wrong after it was changed. */
function wrongFields(id: string, change: (course: CourseRecord) => Partial<CourseRecord>): readonly string[] {
  const courses = ours.courses.map((course) =>
    course.id === id ? { ...course, ...change(course) } : course,
  );
  return checkRecords({ ...ours, courses }, mirrors).flatMap(({ entry, field }) =>
    entry === `courses/${id}` ? [field] : [],
  );
}

test("a course that runs and has its hours is not left out of plans without a reason", () => {
  expect(wrongFields("uw-ml-regression", () => ({ plannable: false }))).toEqual(["notPlanned"]);
  expect(
    wrongFields("uw-ml-regression", () => ({ plannable: false, notPlanned: "Its page contradicts itself." })),
  ).toEqual([]);
});

test("a retired course, one without hours and one of videos alone need no reason", () => {
  const silent = ours.courses.filter(({ plannable, notPlanned }) => !plannable && notPlanned === null);
  const why = silent.map(({ status, hours }) => status === "retired" || hours === null || hours.covers);
  expect(why.length).toBeGreaterThan(10);
  expect(why.every(Boolean)).toBe(true);
});

test("a course that no source has seen for five years is planned only where one has seen its program", () => {
  const aged = ({ sources }: CourseRecord) => ({
    sources: sources.map((source) => ({ ...source, asOf: "2021-10" })),
  });
  expect(wrongFields("stanford-intro-statistics", aged)).toContain("sources");
  expect(wrongFields("uw-ml-regression", aged)).not.toContain("sources");
});
