import type { CatalogRecords } from "@/lib/catalog/schema";
import type { CatalogFault } from "@/lib/catalog/types";

type CourseRecord = CatalogRecords["courses"][number];

/** What may be planned by the rules of `data/README.md`, and what is not planned without a word why. */
export function auditPlanning(records: CatalogRecords): readonly CatalogFault[] {
  return records.courses.flatMap((course) => [
    ...plannedByPart(course),
    ...notPlannedWithoutWord(course),
    ...plannedUnseen(course, records),
  ]);
}

const fault = (course: { readonly id: string }, field: string, message: string): CatalogFault => ({
  entry: `courses/${course.id}`,
  field,
  message,
});

/** No plan rests on the length of the videos or of the labs alone. */
function plannedByPart(course: CourseRecord): CatalogFault[] {
  const { plannable, hours } = course;
  if (!plannable || hours?.covers === undefined) return [];
  return [
    fault(
      course,
      "hours.covers",
      `a course whose hours count the ${hours.covers} alone is not planned: find the whole figure, or set plannable to false`,
    ),
  ];
}

/** What is not planned though it runs and has its hours says why; what is planned has no such reason. */
function notPlannedWithoutWord(course: CourseRecord): CatalogFault[] {
  const { plannable, status, hours, notPlanned } = course;
  const goesWithoutSaying = status === "retired" || hours === null || hours.covers !== undefined;
  if (plannable) {
    return notPlanned === null
      ? []
      : [fault(course, "notPlanned", "a reason not to plan what is planned: take it out of one of the two")];
  }
  return notPlanned === null && !goesWithoutSaying
    ? [fault(course, "notPlanned", "it runs and has its hours: say here why it is not planned")]
    : [];
}

/** Years after which a course that no source has seen, nor its program, is taken for gone. */
const UNSEEN_YEARS = 5;

const yearOf = (date: string) => Number(date.slice(0, 4));

function plannedUnseen(course: CourseRecord, { programs, date }: CatalogRecords): CatalogFault[] {
  const own = new Set<string>(course.programs.map(({ programId }) => programId));
  const sources = [course, ...programs.filter(({ id }) => own.has(id))].flatMap((record) => record.sources);
  const seen = sources.some(({ asOf }) => asOf !== null && yearOf(asOf) > yearOf(date) - UNSEEN_YEARS);
  return course.plannable && !seen
    ? [
        fault(
          course,
          "sources",
          `no source has seen it for ${UNSEEN_YEARS} years: add a newer one, or set plannable to false and say so in notPlanned`,
        ),
      ]
    : [];
}
