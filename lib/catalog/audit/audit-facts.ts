import { isSkillLeaf } from "@/lib/catalog/expression";
import type { CatalogRecords } from "@/lib/catalog/schema";
import type { CatalogFault } from "@/lib/catalog/types";
import { auditGrounds } from "./audit-grounds";
import { hoursByRule, wrongDates } from "./audit-support";

type CourseRecord = CatalogRecords["courses"][number];

/** What the courses say against the rules of `data/README.md`: each fault names entry, field and the way out. */
export function auditFacts(records: CatalogRecords, mirrors: readonly string[]): readonly CatalogFault[] {
  return [
    ...records.courses.flatMap((course) => [
      ...auditGrounds(course, records, mirrors),
      ...hoursByRule(`courses/${course.id}`, course),
      ...wrongDates(`courses/${course.id}`, course, records.date),
      ...teachesNothing(course),
      ...requiresWhatItTeaches(course),
      ...brushUpTooLong(course),
      ...goneWithoutWord(course),
      ...ratedAboveScale(course),
    ]),
    ...programOrder(records),
    ...nearDuplicates(records.courses),
  ];
}

const fault = (course: { readonly id: string }, field: string, message: string): CatalogFault => ({
  entry: `courses/${course.id}`,
  field,
  message,
});

function teachesNothing(course: CourseRecord): CatalogFault[] {
  if (Object.keys(course.teaches).length > 0) return [];
  return [
    fault(
      course,
      "teaches",
      "it teaches nothing to working level: add what it teaches, or take it out, with its number in given-up.json and the reason in README.md",
    ),
  ];
}

function requiresWhatItTeaches(course: CourseRecord): CatalogFault[] {
  return course.assumes.flatMap(({ needs }) => {
    if (!isSkillLeaf(needs) || (course.teaches[needs.skill] ?? Number.POSITIVE_INFINITY) > needs.level)
      return [];
    const message = `${needs.skill} is taught here no further than it is asked for: take it out of one of the two`;
    return [fault(course, "assumes", message)];
  });
}

function brushUpTooLong(course: CourseRecord): CatalogFault[] {
  return course.brushUp && course.hours !== null && course.hours.typical > 12
    ? [
        fault(
          course,
          "brushUp",
          `a brush-up has at most 12 hours, not ${course.hours.typical}: correct the hours, or set it to false`,
        ),
      ]
    : [];
}

/** What can no longer be taken says since when, or what took its place. */
function goneWithoutWord(course: CourseRecord): CatalogFault[] {
  const isGone = course.status === "retired" || course.status === "archived";
  return isGone && course.statusNote === null
    ? [fault(course, "statusNote", `it is ${course.status}: say here since when and what took its place`)]
    : [];
}

function ratedAboveScale(course: CourseRecord): CatalogFault[] {
  const { rating } = course;
  return rating && rating.value > rating.scale
    ? [
        fault(
          course,
          "rating",
          `${rating.value} lies above its scale of ${rating.scale}: correct one of the two`,
        ),
      ]
    : [];
}

/** No course of a program may require, as a single skill, what only a later course of the same program teaches. */
function programOrder(records: CatalogRecords): CatalogFault[] {
  return records.courses.flatMap((course) =>
    course.programs.flatMap(({ programId, position }) => {
      if (position === null) return [];
      const parts = records.courses.flatMap((other) =>
        other.programs.flatMap((part) =>
          part.programId === programId && part.position !== null ? [{ other, at: part.position }] : [],
        ),
      );
      return course.assumes.flatMap(({ needs, basis }) => {
        if (!isSkillLeaf(needs) || basis !== "stated") return [];
        const teachers = parts.filter(({ other }) => (other.teaches[needs.skill] ?? 0) >= needs.level);
        const onlyLater = teachers.length > 0 && teachers.every(({ at }) => at > position);
        return onlyLater
          ? [
              fault(
                course,
                "assumes",
                `${needs.skill} is taught later in ${programId}: correct the position or the edge`,
              ),
            ]
          : [];
      });
    }),
  );
}

/** Two entries with one title on one platform by one institution are one course. */
function nearDuplicates(courses: readonly CourseRecord[]): CatalogFault[] {
  const first = new Map<string, string>();
  return courses.flatMap((course) => {
    const key = [course.title, course.platform, course.institution]
      .join("|")
      .toLowerCase()
      .replace(/[^a-z0-9|]+/g, "");
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, course.id);
      return [];
    }
    return [fault(course, "title", `looks like ${other}: merge the two, or tell them apart in the title`)];
  });
}
