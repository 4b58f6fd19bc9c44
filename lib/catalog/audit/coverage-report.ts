import { isTooOld } from "@/lib/catalog/age";
import type { CatalogRecords, FactKind } from "@/lib/catalog/schema";
import { isMirror, supporters } from "./audit-support";

type CourseRecord = CatalogRecords["courses"][number];
type RoleRecord = CatalogRecords["roles"][number];

/** What the catalog holds and how well it is supported, counted from the records alone. */
export interface CoverageReport {
  readonly entries: number;
  readonly courses: number;
  readonly plannable: number;
  /** Courses that can be taken today: current or renamed. */
  readonly current: number;
  /** Current courses whose hours have a source that may stand alone. */
  readonly currentWithHours: number;
  /** Of those, the ones whose figure counts the whole course, not the videos or the labs alone. */
  readonly currentWithWhole: number;
  /** For each kind of fact: courses with a source that may carry it, how many of these are dated, and how many too old. */
  readonly facts: readonly {
    readonly fact: FactKind;
    readonly supported: number;
    readonly dated: number;
    readonly old: number;
  }[];
  /** Plannable courses for each skill, fewest first, ties by id. */
  readonly teachers: readonly { readonly skill: string; readonly courses: number }[];
  /** For each role, its skills that fewer than two plannable courses teach, tier by tier. */
  readonly thin: readonly {
    readonly role: string;
    readonly tier: "mustHave" | "oftenAsked" | "niceToHave";
    readonly skill: string;
    readonly courses: number;
  }[];
  /** Sources on mirrors and generated sites; none of them carries a fact. */
  readonly mirrored: number;
}

const TIERS = ["mustHave", "oftenAsked", "niceToHave"] as const;

const FACTS: readonly FactKind[] = [
  "hours",
  "prerequisites",
  "content",
  "program",
  "assessments",
  "level",
  "certificate",
  "rating",
  "price",
  "audit",
  "status",
];

export function reportCoverage(records: CatalogRecords, mirrors: readonly string[]): CoverageReport {
  const { courses, programs } = records;
  const current = courses.filter(({ status }) => status === "current" || status === "renamed");
  const withHours = current.filter(
    (course) => course.hours && supporters(course.sources, "hours", mirrors).length > 0,
  );
  const teachers = countTeachers(records);
  return {
    entries: courses.length + programs.length,
    courses: courses.length,
    plannable: courses.filter((course) => course.plannable).length,
    current: current.length,
    currentWithHours: withHours.length,
    currentWithWhole: withHours.filter((course) => course.hours?.covers === undefined).length,
    facts: FACTS.map((fact) => countFact(courses, fact, { mirrors, today: records.date })),
    teachers: [...teachers]
      .map(([skill, count]) => ({ skill, courses: count }))
      .sort((a, b) => a.courses - b.courses || (a.skill < b.skill ? -1 : 1)),
    thin: records.roles.flatMap((role) => thinSkills(role, teachers)),
    mirrored: [...courses, ...programs]
      .flatMap(({ sources }) => sources)
      .filter(({ url }) => isMirror(url, mirrors)).length,
  };
}

function thinSkills(role: RoleRecord, teachers: ReadonlyMap<string, number>): CoverageReport["thin"] {
  const skills = {
    mustHave:
      (role.stages.find(({ id }) => id === role.usual) ?? role.stages[0])?.needs.map(
        ({ needs }) => needs.skill,
      ) ?? [],
    oftenAsked: role.often.map(({ needs }) => needs.skill),
    niceToHave: role.nice,
  };
  return TIERS.flatMap((tier) =>
    skills[tier]
      .map((skill) => ({ role: role.id, tier, skill, courses: teachers.get(skill) ?? 0 }))
      .filter(({ courses }) => courses < 2),
  );
}

function countTeachers(records: CatalogRecords): ReadonlyMap<string, number> {
  const { courses, practice, books, projects } = records;
  const plannable = [...courses, ...practice, ...books, ...projects].filter((activity) => activity.plannable);
  return new Map(
    records.skills.map((skill) => [
      skill.id,
      plannable.filter((activity) => activity.teaches[skill.id] !== undefined).length,
    ]),
  );
}

function countFact(
  courses: readonly CourseRecord[],
  fact: FactKind,
  { mirrors, today }: { readonly mirrors: readonly string[]; readonly today: string },
) {
  const newest = courses.flatMap((course) => {
    const dates = supporters(course.sources, fact, mirrors).map((source) => source.asOf ?? "");
    return dates.length > 0 ? [dates.sort().at(-1) ?? ""] : [];
  });
  const dated = newest.filter((date) => date !== "");
  return {
    fact,
    supported: newest.length,
    dated: dated.length,
    old: dated.filter((date) => isTooOld(date, fact, today)).length,
  };
}
