import type { CatalogFile } from "@/lib/catalog";

type CourseFile = CatalogFile["courses"][number];
type RoleFile = NonNullable<CatalogFile["roles"]>[number];
type BackgroundFile = NonNullable<CatalogFile["backgrounds"]>[number];

/** A course of a test's catalog: `teaches` as levels, or as a bare list, as files of version 1 have it. */
export interface CourseDraft extends Omit<CourseFile, "teaches"> {
  readonly teaches: CourseFile["teaches"] | readonly string[];
  readonly touches?: readonly string[];
}

/** A role in stages, or with a core, as files of version 1 have it. */
type RoleDraft =
  | RoleFile
  | (Omit<RoleFile, "stages" | "usual"> & {
      readonly mustHave: readonly string[];
      readonly oftenAsked: readonly string[];
      readonly niceToHave: readonly string[];
    });

type BackgroundDraft =
  | BackgroundFile
  | (Omit<BackgroundFile, "levels"> & { readonly knows: readonly string[] });

export interface CatalogDraft extends Omit<CatalogFile, "courses" | "roles" | "backgrounds"> {
  readonly courses: readonly CourseDraft[];
  readonly roles?: readonly RoleDraft[];
  readonly backgrounds?: readonly BackgroundDraft[];
}

/** A valid course record with the given differences, for tests that need a catalog of their own. */
export function courseRecord(id: string, differences: Partial<CourseDraft> = {}): CourseDraft {
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
    sources: [],
    status: "current",
    ...differences,
  };
}

/** A valid catalog of one skill, `python`, and one course that teaches it, with the given differences. */
export function catalogRecord(differences: Partial<CatalogDraft> = {}): CatalogDraft {
  return {
    version: "test",
    skills: [{ id: "python", title: "Python", requires: { all: [] } }],
    courses: [courseRecord("learn-python")],
    ...differences,
  };
}
