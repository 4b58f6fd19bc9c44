import type { FactKind, Program } from "./schema";
import type { Course } from "./types";

/** The guide's four traits of a course or program that is worth it (guide:T1 to T4). */
export type TraitId = "builds" | "whole-workflow" | "backed" | "keepable";

export interface Trait {
  readonly id: TraitId;
  /** `unknown`: no source says; never counted as a yes. */
  readonly verdict: "yes" | "no" | "unknown";
  /** The facts that the verdict rests on, as the catalog spells them. */
  readonly evidence: readonly string[];
  readonly fact: FactKind | null;
}

/** Graded or shown work, as against quizzes and exams alone (guide:T1). */
const BUILDING: ReadonlySet<string> = new Set([
  "graded-code",
  "notebook",
  "capstone",
  "project",
  "peer-reviewed-project",
]);

/** Parts of the workflow from which on a course does more than modelling (guide:T2). */
const WORKFLOW_PARTS = 3;

/** A program that asks for more than this is a second job for somebody with ten hours a week for a year (guide:T4). */
const KEEPABLE_HOURS = 520;

type Judged = Pick<Course, "assessments" | "workflow" | "institutionKind" | "institution" | "hours">;

/**
 * The traits T1 to T4 of a course, each from facts by one rule:
 * T1 one of its assessments makes you build; T2 it covers three parts of the workflow or more; T3 a university or a
 * company known beyond its platform stands behind it; T4 its typical hours fit a year at ten hours a week.
 */
export function traitsOf(course: Judged): readonly Trait[] {
  return [builds(course), wholeWorkflow(course), backed(course), keepable(course)];
}

/**
 * The same for a program: T1 and T2 from what its courses in the catalog do together, T3 and T4 from its own facts.
 * What only courses without these facts could add is unknown, not missing: a `no` needs the facts of every course.
 */
export function programTraits(program: Program, courses: readonly Course[]): readonly Trait[] {
  const isWhole = courses.length > 0 && (program.courseCount ?? courses.length) === courses.length;
  const together = {
    ...program,
    assessments: union(courses.map(({ assessments }) => assessments)),
    workflow: union(courses.map(({ workflow }) => workflow)),
  };
  const isKnown = {
    builds: isWhole && courses.every(({ assessments }) => assessments !== null),
    "whole-workflow": isWhole && courses.every(({ workflow }) => workflow !== null),
  } as const;
  return traitsOf(together).map((trait) => {
    if (trait.verdict !== "no" || (trait.id !== "builds" && trait.id !== "whole-workflow")) return trait;
    return isKnown[trait.id] ? trait : { ...trait, verdict: "unknown", evidence: [] };
  });
}

/** What the known lists hold together, each once and in the order of first appearance; null where none is known. */
function union<T>(lists: readonly (readonly T[] | null)[]): readonly T[] | null {
  const known = lists.flatMap((list) => (list === null ? [] : [list]));
  return known.length === 0 ? null : [...new Set(known.flat())];
}

function builds({ assessments }: Judged): Trait {
  const fact = "assessments";
  if (assessments === null) return { id: "builds", verdict: "unknown", evidence: [], fact };
  const evidence = assessments.filter((kind) => BUILDING.has(kind));
  return evidence.length > 0
    ? { id: "builds", verdict: "yes", evidence, fact }
    : { id: "builds", verdict: "no", evidence: assessments, fact };
}

function wholeWorkflow({ workflow }: Judged): Trait {
  const fact = "content";
  if (workflow === null) return { id: "whole-workflow", verdict: "unknown", evidence: [], fact };
  const verdict = workflow.length >= WORKFLOW_PARTS ? "yes" : "no";
  return { id: "whole-workflow", verdict, evidence: workflow, fact };
}

function backed({ institution, institutionKind }: Judged): Trait {
  const verdicts = { university: "yes", "known-company": "yes", company: "no", community: "no" } as const;
  const verdict = institutionKind === null ? "unknown" : verdicts[institutionKind];
  return { id: "backed", verdict, evidence: [institution], fact: null };
}

function keepable({ hours }: Judged): Trait {
  const fact = "hours";
  if (hours === null) return { id: "keepable", verdict: "unknown", evidence: [], fact };
  const verdict = hours.typical <= KEEPABLE_HOURS ? "yes" : "no";
  return { id: "keepable", verdict, evidence: [`${hours.typical} h`], fact };
}
