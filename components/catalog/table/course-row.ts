import { type Catalog, type Course, traitsOf } from "@/lib/catalog";
import { lengthText, priceText } from "@/lib/words/amounts";
import type { Translator } from "@/lib/words/messages/translator";

/** What the table shows, sorts and filters of a course: codes, words and numbers only. */
export interface CourseRow {
  readonly id: string;
  readonly title: string;
  readonly institution: string;
  readonly platform: string;
  readonly kind: Course["kind"];
  readonly level: NonNullable<Course["level"]> | "unstated";
  /** Typical hours. Where a figure has no source it is left out, here and below. */
  readonly hours: number | undefined;
  /** The hours in words: "14 h of video" where the figure counts a part only. */
  readonly length: string | null;
  /** On a scale of five. */
  readonly rating: number | undefined;
  /** How many of the guide's four traits facts show. */
  readonly traits: number;
  /** The highest usual price in US cents, for sorting. */
  readonly cost: number | undefined;
  readonly price: string | null;
  /** Skill ids. */
  readonly teaches: readonly string[];
  readonly planned: "yes" | "no";
  readonly status: Course["status"];
}

/** The title of each skill that some course teaches, by id. */
export type SkillTitles = Readonly<Record<string, string>>;

/** Rows by title. */
export function courseRows(catalog: Catalog, t: Translator): readonly CourseRow[] {
  return catalog.courses
    .map((course) => rowOf(course, t))
    .sort((a, b) => (a.title === b.title ? (a.id < b.id ? -1 : 1) : a.title < b.title ? -1 : 1));
}

export function taughtSkillTitles(catalog: Catalog): SkillTitles {
  const taught = new Set(catalog.courses.flatMap((course) => course.teaches));
  return Object.fromEntries([...taught].sort().map((id) => [id, catalog.skill(id).title]));
}

function rowOf(course: Course, t: Translator): CourseRow {
  const { id, title, institution, platform, kind, rating, price, teaches, status } = course;
  return {
    id,
    title,
    institution,
    platform,
    kind,
    level: course.level ?? "unstated",
    hours: course.hours?.typical,
    length: course.hours && lengthText(course.hours, t),
    rating: rating === null ? undefined : (5 * rating.value) / rating.scale,
    traits: traitsOf(course).filter(({ verdict }) => verdict === "yes").length,
    cost: price?.highCents,
    price: price && priceText(price, t),
    teaches,
    planned: course.plannable ? "yes" : "no",
    status,
  };
}
