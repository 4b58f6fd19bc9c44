import type { CatalogFile } from "@/lib/catalog";

type CourseRecord = CatalogFile["courses"][number];

/** A valid course record with the given differences, for tests that need a catalog of their own. */
export function courseRecord(id: string, differences: Partial<CourseRecord> = {}): CourseRecord {
  return {
    id,
    number: 1,
    title: `Course ${id}`,
    platform: "Coursera",
    institution: "A university",
    kind: "single-course",
    programs: [],
    level: null,
    url: "https://example.org/course",
    hours: { low: 8, typical: 10, high: 16 },
    requires: { all: [] },
    recommended: [],
    teaches: ["python"],
    touches: [],
    sources: [],
    status: "current",
    ...differences,
  };
}

/** A valid catalog file of one skill, `python`, and one course that teaches it, with the given differences. */
export function catalogRecord(differences: Partial<CatalogFile> = {}): CatalogFile {
  return {
    version: "test",
    skills: [{ id: "python", title: "Python", requires: { all: [] } }],
    courses: [courseRecord("learn-python")],
    ...differences,
  };
}
