import type { CatalogRecords } from "@/lib/catalog/schema";
import type { CatalogFault } from "@/lib/catalog/types";
import { groundlessStatus, hoursByRule, supporters, unsupported, wrongDates } from "./audit-support";

type ProgramRecord = CatalogRecords["programs"][number];

/** What the programs say against the rules of `data/README.md`. */
export function auditPrograms(records: CatalogRecords, mirrors: readonly string[]): readonly CatalogFault[] {
  return records.programs.flatMap((program) => {
    const entry = `programs/${program.id}`;
    return [
      ...unsupported(entry, program, {
        facts: [
          ["hours", "hours", program.hours !== null],
          ["price", "price", program.price !== null],
          ["program", "courseCount", program.courseCount !== null],
          ["content", "builds", program.builds !== null && !isAssessed(program, mirrors)],
        ],
        mirrors,
      }),
      ...groundlessStatus(entry, program, mirrors),
      ...hoursByRule(entry, program),
      ...wrongDates(entry, program, records.date),
      ...goneWithoutWord(entry, program),
      ...wrongPlaces(entry, program, records),
    ];
  });
}

/** What is built may be known from how one is assessed. */
const isAssessed = ({ sources }: ProgramRecord, mirrors: readonly string[]): boolean =>
  supporters(sources, "assessments", mirrors).length > 0;

function goneWithoutWord(entry: string, { status, statusNote }: ProgramRecord): CatalogFault[] {
  return status === "retired" && statusNote === null
    ? [{ entry, field: "statusNote", message: "it is retired: say here since when and what took its place" }]
    : [];
}

/** Two courses in one place of a program, those left out among them, or a place beyond its last. */
function wrongPlaces(entry: string, program: ProgramRecord, records: CatalogRecords): CatalogFault[] {
  const first = new Map<number, string>();
  for (const { title, position } of program.leftOut) if (position !== null) first.set(position, title);
  return records.courses.flatMap((course) =>
    course.programs.flatMap(({ programId, position }): CatalogFault[] => {
      if (programId !== program.id || position === null) return [];
      const other = first.get(position);
      first.set(position, course.id);
      const at = { entry: `courses/${course.id}`, field: "programs" };
      if (other !== undefined) {
        return [
          { ...at, message: `${other} is course ${position} of ${program.id} too: correct one of the two` },
        ];
      }
      return program.courseCount !== null && position > program.courseCount
        ? [
            {
              ...at,
              message: `${entry} has ${program.courseCount} courses, so there is no course ${position}: correct one of the two`,
            },
          ]
        : [];
    }),
  );
}
