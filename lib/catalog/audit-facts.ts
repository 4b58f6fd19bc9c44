import { groundlessStatus, hoursByRule, supporters, unsupported, wrongDates } from "./audit-support";
import type { CatalogRecords } from "./schema";
import type { CatalogFault } from "./types";

type CourseRecord = CatalogRecords["courses"][number];

/** What the courses say against the rules of `data/README.md`: each fault names entry, field and the way out. */
export function auditFacts(records: CatalogRecords, mirrors: readonly string[]): readonly CatalogFault[] {
  return [
    ...records.courses.flatMap((course) => [
      ...unsupportedFacts(course, mirrors),
      ...groundlessStatus(`courses/${course.id}`, course, mirrors),
      ...groundlessMembership(course, records, mirrors),
      ...groundlessAdvice(course, mirrors),
      ...groundlessTopics(course, mirrors),
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

function unsupportedFacts(course: CourseRecord, mirrors: readonly string[]): CatalogFault[] {
  const { price, workflow, builds, language } = course;
  return unsupported(`courses/${course.id}`, course, {
    facts: [
      ["hours", "hours", course.hours !== null],
      ["rating", "rating", course.rating !== null],
      ["price", "price", price !== null && price.basis === "course"],
      ["level", "level", course.level !== null],
      ["certificate", "certificate", course.certificate !== null],
      ["audit", "audit", course.audit !== "unknown"],
      ["assessments", "assessments", course.assessments !== null],
      ["content", "workflow", workflow !== null && workflow.length > 0],
      ["content", "builds", builds !== null],
      ["content", "language", language !== null],
      ["prerequisites", "priorKnowledge", course.priorKnowledge !== null],
      ["prerequisites", "requirements", course.requirements.some((edge) => edge.basis === "stated")],
    ],
    mirrors,
  });
}

/** No plan rests on a course whose topics no page tells. */
function groundlessTopics(course: CourseRecord, mirrors: readonly string[]): CatalogFault[] {
  if (!course.plannable || supporters(course.sources, "content", mirrors).length > 0) return [];
  const message =
    'no source that may stand alone tells its topics: add one with "supports": ["content"], or set plannable to false with a note';
  return [fault(course, "teaches", message)];
}

/** What a page on the course is said to advise needs such a page; else it is our judgement. */
function groundlessAdvice(course: CourseRecord, mirrors: readonly string[]): CatalogFault[] {
  const ofCourse = course.recommended.some(({ source }) => source === "course");
  if (!ofCourse || supporters(course.sources, "prerequisites", mirrors).length > 0) return [];
  const message =
    'no source that may stand alone tells what its page advises: add one with "supports": ["prerequisites"], or write "ours"';
  return [fault(course, "recommended", message)];
}

/** That a course belongs to a program is said by a page on the course, or by one on the program. */
function groundlessMembership(
  course: CourseRecord,
  { programs }: CatalogRecords,
  mirrors: readonly string[],
): CatalogFault[] {
  const isSaid = (sources: CourseRecord["sources"]) => supporters(sources, "program", mirrors).length > 0;
  if (isSaid(course.sources)) return [];
  return course.programs.flatMap(({ programId }) => {
    const program = programs.find(({ id }) => id === programId);
    if (program === undefined || isSaid(program.sources)) return [];
    const message = `no source that may stand alone puts it into ${programId}: add one with "supports": ["program"] here or there, or take it out`;
    return [fault(course, "programs", message)];
  });
}

function teachesNothing(course: CourseRecord): CatalogFault[] {
  if (course.teaches.length > 0) return [];
  return [
    fault(
      course,
      "teaches",
      "it teaches nothing to working level: add what it teaches, or take it out, with its number in given-up.json and the reason in README.md",
    ),
  ];
}

function requiresWhatItTeaches(course: CourseRecord): CatalogFault[] {
  return course.requirements.flatMap((edge) =>
    typeof edge.needs === "string" && course.teaches.includes(edge.needs)
      ? [
          fault(
            course,
            "requirements",
            `${edge.needs} is taught here: take it out, or teach it in another course`,
          ),
        ]
      : [],
  );
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
      return course.requirements.flatMap(({ needs, basis }) => {
        if (typeof needs !== "string" || basis !== "stated") return [];
        const teachers = parts.filter(({ other }) => other.teaches.includes(needs));
        const onlyLater = teachers.length > 0 && teachers.every(({ at }) => at > position);
        return onlyLater
          ? [
              fault(
                course,
                "requirements",
                `${needs} is taught later in ${programId}: correct the position or the edge`,
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
