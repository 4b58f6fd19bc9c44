import { FRESH_YEARS, supporters } from "./audit-facts";
import type { CatalogRecords, FactKind } from "./schema";

type CourseRecord = CatalogRecords["courses"][number];

/** What the catalog holds and how well it is supported, counted from the records alone. */
export interface CoverageReport {
  readonly entries: number;
  readonly courses: number;
  readonly plannable: number;
  readonly current: number;
  /** Current courses whose hours have a source that may stand alone. */
  readonly currentWithHours: number;
  /** For each kind of fact: courses that state it, and of those how many are older than the kind stays fresh. */
  readonly facts: readonly { readonly fact: FactKind; readonly supported: number; readonly old: number }[];
  /** Plannable courses for each skill, fewest first. */
  readonly teachers: readonly { readonly skill: string; readonly courses: number }[];
  /** Must-have skills that fewer than two plannable courses teach. */
  readonly thin: readonly { readonly role: string; readonly skill: string; readonly courses: number }[];
}

export function reportCoverage(records: CatalogRecords, mirrors: readonly string[]): CoverageReport {
  const current = records.courses.filter(
    (course) => course.status === "current" || course.status === "renamed",
  );
  const teachers = countTeachers(records);
  const thin = records.roles.flatMap((role) =>
    role.mustHave
      .map((skill) => ({ role: role.id, skill, courses: teachers.get(skill) ?? 0 }))
      .filter(({ skill, courses }) => courses < 2 && skill !== "portfolio-project"),
  );
  const kinds: readonly FactKind[] = [
    "hours",
    "prerequisites",
    "content",
    "assessments",
    "rating",
    "price",
    "audit",
    "status",
  ];
  return {
    entries: records.courses.length + records.programs.length,
    courses: records.courses.length,
    plannable: records.courses.filter((course) => course.plannable).length,
    current: current.length,
    currentWithHours: current.filter(
      (course) => course.hours && supporters(course.sources, "hours", mirrors).length > 0,
    ).length,
    facts: kinds.map((fact) => countFact(records.courses, fact, { mirrors, today: records.date })),
    teachers: [...teachers]
      .map(([skill, courses]) => ({ skill, courses }))
      .sort((a, b) => a.courses - b.courses),
    thin,
  };
}

function countTeachers(records: CatalogRecords): ReadonlyMap<string, number> {
  const plannable = records.courses.filter((course) => course.plannable);
  return new Map(
    records.skills.map((skill) => [
      skill.id,
      plannable.filter((course) => course.teaches.includes(skill.id)).length,
    ]),
  );
}

function countFact(
  courses: readonly CourseRecord[],
  fact: FactKind,
  { mirrors, today }: { readonly mirrors: readonly string[]; readonly today: string },
) {
  const supported = courses.flatMap((course) => {
    const sources = supporters(course.sources, fact, mirrors);
    return sources.length > 0
      ? [
          sources
            .map((source) => source.asOf ?? "")
            .sort()
            .at(-1) ?? "",
        ]
      : [];
  });
  const years = FRESH_YEARS[fact];
  const oldest = years === undefined ? "" : `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
  return {
    fact,
    supported: supported.length,
    old: supported.filter((date) => date < oldest.slice(0, date.length)).length,
  };
}
