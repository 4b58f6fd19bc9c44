import { describe, expect, test } from "vitest";
import { mirrors, records } from "@/data";
import { type CatalogRecords, catalogRecords, checkRecords } from "@/lib/catalog";

type CourseRecord = CatalogRecords["courses"][number];

const ours = catalogRecords.parse(records);

/** The faults of our own catalog after one course was changed, as the check prints them. */
function faultsAfter(id: string, change: (course: CourseRecord) => Partial<CourseRecord>): readonly string[] {
  const courses = ours.courses.map((course) =>
    course.id === id ? { ...course, ...change(course) } : course,
  );
  return faultsIn({ ...ours, courses });
}

function faultsIn(broken: CatalogRecords): readonly string[] {
  return checkRecords(broken, mirrors).map(({ entry, field, message }) => `${entry} ${field}: ${message}`);
}

describe("the catalog's own facts", () => {
  test("are in order", () => {
    expect(checkRecords(records, mirrors)).toEqual([]);
  });
});

describe("breaking one fact is told with entry, field and way out", () => {
  const regression = "uw-ml-regression";

  test("hours without a source that may stand alone", () => {
    const faults = faultsAfter(regression, ({ sources }) => ({
      sources: sources.map((source) => ({ ...source, url: "https://course.careers/a-copy" })),
    }));
    expect(faults).toContain(
      'courses/uw-ml-regression hours: no source that may stand alone supports it: add one with "supports": ["hours"], or set it to null',
    );
  });

  test("hours that break the rule they claim", () => {
    const faults = faultsAfter(regression, ({ hours }) => ({ hours: hours && { ...hours, low: 20 } }));
    expect(faults).toEqual([
      'courses/uw-ml-regression hours.low: by the rule it is 18: write that, or mark it "sourced" and name the source',
    ]);
  });

  test("a date that lies in the future", () => {
    expect(faultsAfter(regression, () => ({ asOf: "2031-05" }))).toEqual([
      `courses/uw-ml-regression asOf: 2031-05 lies after the edition's date ${ours.date}: correct one of the two`,
    ]);
  });

  test.each([true, false])("a course that teaches nothing, plannable: %s", (plannable) => {
    expect(faultsAfter("gcp-feature-engineering", () => ({ teaches: {}, plannable }))).toContain(
      "courses/gcp-feature-engineering teaches: it teaches nothing to working level: add what it teaches, or take it out, with its number in given-up.json and the reason in README.md",
    );
  });

  test("a brush-up that is none", () => {
    expect(faultsAfter(regression, () => ({ brushUp: true }))).toEqual([
      "courses/uw-ml-regression brushUp: a brush-up has at most 12 hours, not 22: correct the hours, or set it to false",
    ]);
  });

  test("a second copy of a course under another id", () => {
    const copy = ours.courses.find((course) => course.id === regression);
    if (!copy) throw new Error("the test needs its course");
    const courses = [...ours.courses, { ...copy, id: copy.id, number: 9999 }];
    expect(faultsIn({ ...ours, courses })).toContain(
      "courses/uw-ml-regression title: looks like uw-ml-regression: merge the two, or tell them apart in the title",
    );
  });

  test("a stated prerequisite that its program teaches only later", () => {
    const needs = ours.skills.find((skill) => skill.id === "clustering");
    if (!needs) throw new Error("the test needs its skill");
    const faults = faultsAfter(regression, (course) => ({
      assumes: [
        ...course.assumes,
        { needs: { skill: needs.id, level: 2 }, basis: "stated", because: "A test says so." },
      ],
      sources: course.sources.map((source) => ({ ...source, url: "https://example.org/page" })),
    }));
    expect(faults).toEqual([
      "courses/uw-ml-regression assumes: clustering is taught later in uw-machine-learning: correct the position or the edge",
    ]);
  });
});
