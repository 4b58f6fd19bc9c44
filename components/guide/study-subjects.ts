import type { Catalog, Hours } from "@/lib/catalog";
import { OVERRUN, type StudyHours } from "@/lib/schedule";
import { programTitleIn } from "@/lib/words/catalog/program-title";
import { studyCalculator } from "@/lib/words/messages/en/pages/study-calculator";
import type { Translator } from "@/lib/words/messages/translator";

/** Something whose length the calculator knows. */
export interface StudySubject {
  readonly id: string;
  readonly title: string;
  readonly hours: StudyHours;
}

/** What the guide says of a kind of program (Q3), in hours of work. */
const GUIDE_HOURS = {
  specialization: { low: 80, high: 160, slow: 160 * OVERRUN },
  course: { low: 20, high: 40, slow: 40 * OVERRUN },
} as const satisfies Record<string, StudyHours>;

/** The guide's figures first, then every program whose hours a source gives, by title. */
export function studySubjects(catalog: Catalog, t: Translator): readonly StudySubject[] {
  const programs = catalog.programs.flatMap((program) =>
    program.hours === null || program.status === "retired"
      ? []
      : [{ id: program.id, title: programTitleIn(catalog, program), hours: rangeOf(program.hours) }],
  );
  const { specialization, singleCourse } = t(studyCalculator);
  return [
    { id: "specialization", title: specialization, hours: GUIDE_HOURS.specialization },
    { id: "course", title: singleCourse, hours: GUIDE_HOURS.course },
    ...programs.sort((a, b) => (a.title < b.title ? -1 : 1)),
  ];
}

const rangeOf = ({ low, typical, high }: Hours): StudyHours => ({ low, high: typical, slow: high });
