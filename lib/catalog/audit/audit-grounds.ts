import type { CatalogRecords } from "@/lib/catalog/schema";
import type { CatalogFault } from "@/lib/catalog/types";
import { groundlessStatus, supporters, unsupported } from "./audit-support";

type CourseRecord = CatalogRecords["courses"][number];

/** What a course states and no source that may stand alone gives. */
export function auditGrounds(
  course: CourseRecord,
  records: CatalogRecords,
  mirrors: readonly string[],
): readonly CatalogFault[] {
  return [
    ...unsupportedFacts(course, mirrors),
    ...groundlessStatus(`courses/${course.id}`, course, mirrors),
    ...groundlessMembership(course, records, mirrors),
    ...groundlessAdvice(course, mirrors),
    ...groundlessTopics(course, mirrors),
  ];
}

const fault = (course: CourseRecord, field: string, message: string): CatalogFault => ({
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
      ["prerequisites", "assumes", course.assumes.some((edge) => edge.basis === "stated")],
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
