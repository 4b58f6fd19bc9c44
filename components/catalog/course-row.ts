import { priceText } from "@/components/wording/amounts";
import { KIND_LABEL, LEVEL_LABEL } from "@/components/wording/labels";
import type { Catalog, Course } from "@/lib/catalog";

/** What the table shows, sorts and filters of a course: words and numbers only. */
export interface CourseRow {
  readonly id: string;
  readonly title: string;
  readonly institution: string;
  readonly platform: string;
  readonly kind: string;
  readonly level: string;
  readonly hours: number | undefined;
  readonly rating: number | undefined;
  /** The highest usual price in US cents, for sorting. */
  readonly cost: number | undefined;
  readonly costText: string;
  readonly skills: readonly string[];
  readonly planned: "Can be planned" | "Not planned";
  readonly retired: boolean;
  /** All that a search looks through, in lower case. */
  readonly search: string;
}

/** Rows by title. */
export function courseRows(catalog: Catalog): readonly CourseRow[] {
  return catalog.courses.map((course) => rowOf(course, catalog)).sort((a, b) => (a.title < b.title ? -1 : 1));
}

function rowOf(course: Course, catalog: Catalog): CourseRow {
  const skills = course.teaches.map((id) => catalog.skill(id).title);
  const { title, institution, platform } = course;
  return {
    id: course.id,
    title,
    institution,
    platform,
    kind: KIND_LABEL[course.kind],
    level: course.level === null ? "Not stated" : LEVEL_LABEL[course.level],
    hours: course.hours?.typical,
    rating: course.rating === null ? undefined : (5 * course.rating.value) / course.rating.scale,
    cost: course.price?.highCents,
    costText: course.price === null ? "unknown" : priceText(course.price),
    skills,
    planned: course.plannable ? "Can be planned" : "Not planned",
    retired: course.status === "retired",
    search: [title, institution, platform, ...skills].join(" ").toLowerCase(),
  };
}
