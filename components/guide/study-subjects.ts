import type { Catalog, Hours } from "@/lib/catalog";
import { OVERRUN, type StudyHours } from "@/lib/schedule";
import { programTitleIn } from "@/lib/words/catalog/program-title";

/** Something whose length the calculator knows. */
export interface StudySubject {
  readonly id: string;
  readonly title: string;
  readonly hours: StudyHours;
}

/** What the guide says of a kind of program (Q3), in hours of work. */
const GUIDE_SUBJECTS: readonly StudySubject[] = [
  { id: "specialization", title: "a specialization", hours: { low: 80, high: 160, slow: 160 * OVERRUN } },
  { id: "course", title: "a single course", hours: { low: 20, high: 40, slow: 40 * OVERRUN } },
];

/** The guide's figures first, then every program whose hours a source gives, by title. */
export function studySubjects(catalog: Catalog): readonly StudySubject[] {
  const programs = catalog.programs.flatMap((program) =>
    program.hours === null || program.status === "retired"
      ? []
      : [{ id: program.id, title: programTitleIn(catalog, program), hours: rangeOf(program.hours) }],
  );
  return [...GUIDE_SUBJECTS, ...programs.sort((a, b) => (a.title < b.title ? -1 : 1))];
}

const rangeOf = ({ low, typical, high }: Hours): StudyHours => ({ low, high: typical, slow: high });
