import {
  type Catalog,
  type Course,
  type Held,
  highest,
  isHeld,
  type Levels,
  type Role,
  type SkillId,
  type Trait,
  traitsOf,
  WITH_HELP,
  type WorkflowPart,
} from "@/lib/catalog";
import { knownLevels, knownSkills, stageOf } from "@/lib/request";
import type { Answer } from "./types";

/** Where a skill comes from at its level: the learner has it, an activity of the plan gives it, it stays open, or none gives it. */
export type SkillOrigin =
  | { readonly kind: "known" }
  | { readonly kind: "course"; readonly courseId: string }
  | { readonly kind: "open" }
  | { readonly kind: "untaught" };

export interface SkillCoverage extends Held {
  readonly origin: SkillOrigin;
}

/** One part of the work from raw data to a model that is watched (guide:T2). */
export interface PartCoverage {
  readonly part: WorkflowPart;
  /** Planned courses that cover it, by their own description or by a skill that they teach, in the plan's order. */
  readonly courses: readonly string[];
  /** Skills of this part that the learner brings. */
  readonly known: readonly SkillId[];
  /** Neither a course nor a known skill covers it: the skill that would. null where covered, or where nobody teaches it. */
  readonly closing: SkillId | null;
  /** Whether the role names a skill of this part in any of its tiers. */
  readonly asked: boolean;
}

/** The traits of one main course of the plan (guide:T1 to T4). */
export interface StepTraits {
  readonly courseId: string;
  readonly traits: readonly Trait[];
  /** Who names its institution as recognised (guide:Q2); null for nobody. */
  readonly recognisedBy: string | null;
}

/** What a plan does and does not cover. */
export interface PlanCoverage {
  /** All six parts, in the order of the work. */
  readonly workflow: readonly PartCoverage[];
  /** Whether the role's core or what is often asked beside it holds a part of this work: else the bar says nothing. */
  readonly aboutModels: boolean;
  /** Planned courses of which no source says what parts they cover. */
  readonly workflowUnknown: readonly string[];
  /** Main courses, in the plan's order. */
  readonly courses: readonly StepTraits[];
  /** The skills of the role in its three tiers; `core` holds `want` as well. */
  readonly core: readonly SkillCoverage[];
  readonly oftenAsked: readonly SkillCoverage[];
  readonly niceToHave: readonly SkillCoverage[];
}

/**
 * The skills that show that somebody can do a part of the work, a judgement; the first is the one that a gap is closed
 * with. Ids that a catalog does not have are passed over.
 */
const PART_SKILLS: Readonly<Record<WorkflowPart, readonly string[]>> = {
  "data-preparation": ["data-cleaning", "missing-data", "data-pipelines"],
  "feature-engineering": ["feature-engineering"],
  modelling: [
    "ml-foundations",
    "linear-regression",
    "logistic-regression",
    "tree-ensembles",
    "neural-networks",
  ],
  evaluation: ["model-evaluation", "cross-validation", "classification-metrics", "llm-evaluation"],
  deployment: ["model-deployment"],
  monitoring: ["drift-monitoring"],
};

const PARTS = [
  "data-preparation",
  "feature-engineering",
  "modelling",
  "evaluation",
  "deployment",
  "monitoring",
] as const satisfies readonly WorkflowPart[];

/** What the plan of `answer` covers; for an answer without steps, what the learner brings. */
export function coverageOf(answer: Answer, catalog: Catalog): PlanCoverage {
  const { request } = answer;
  const levels = knownLevels(catalog, request);
  const known = new Set(knownSkills(catalog, request));
  const courses = answer.steps.flatMap(({ courseId }) => findCourse(catalog, courseId));
  const mainIds = new Set(answer.steps.flatMap((step) => (step.kind === "course" ? [step.courseId] : [])));
  const cover = (asked: readonly Held[]) =>
    asked.map((held) => ({
      ...held,
      origin: originOf(held, answer, levels) ?? missing(catalog, held.skill),
    }));
  const stage = stageOf(catalog, request)?.needs ?? [];
  const role = request.goal === null ? null : catalog.role(request.goal);
  const asked = new Set(role ? [...role.mustHave, ...role.oftenAsked, ...role.niceToHave] : []);
  return {
    workflow: PARTS.map((part) => coverPart(part, { catalog, courses, known, asked })),
    aboutModels: isAboutModels(role),
    workflowUnknown: courses
      .filter(({ activity, workflow }) => activity === "course" && workflow === null)
      .map(({ id }) => id),
    courses: courses
      .filter(({ id }) => mainIds.has(id))
      .map((course) => ({
        courseId: course.id,
        traits: traitsOf(course),
        recognisedBy: course.recognisedBy,
      })),
    core: cover(eachOnce([...stage.map(({ needs }) => needs), ...request.want])),
    oftenAsked: cover((role?.often ?? []).map(({ needs }) => needs)),
    niceToHave: cover((role?.niceToHave ?? []).map((skill) => ({ skill, level: WITH_HELP }))),
  };
}

/** Each skill once, at its highest level, in the order given. */
function eachOnce(asked: readonly Held[]): readonly Held[] {
  const levels = new Map(highest(asked).map((one) => [one.skill, one]));
  return [...new Set(asked.map(({ skill }) => skill))].flatMap((skill) => levels.get(skill) ?? []);
}

function originOf(held: Held, answer: Answer, known: Levels): SkillOrigin | null {
  if (isHeld(known, held)) return { kind: "known" };
  const step = answer.steps.find(({ raises }) =>
    raises.some(({ skill, to }) => skill === held.skill && to >= held.level),
  );
  return step?.courseId ? { kind: "course", courseId: step.courseId } : null;
}

function missing(catalog: Catalog, skill: SkillId): SkillOrigin {
  return { kind: catalog.skill(skill).untaught === null ? "open" : "untaught" };
}

interface PartInput {
  readonly catalog: Catalog;
  readonly courses: readonly Course[];
  readonly known: ReadonlySet<SkillId>;
  readonly asked: ReadonlySet<SkillId>;
}

function coverPart(part: WorkflowPart, { catalog, courses, known, asked }: PartInput): PartCoverage {
  const skills = PART_SKILLS[part].flatMap((id) => catalog.findSkill(id)?.id ?? []);
  const covering = courses.filter(
    ({ workflow, teaches }) => workflow?.includes(part) || teaches.some((skill) => skills.includes(skill)),
  );
  const held = skills.filter((skill) => known.has(skill));
  const isOpen = covering.length === 0 && held.length === 0;
  const closing = isOpen ? skills.find((skill) => isTaught(catalog, skill)) : undefined;
  return {
    part,
    courses: covering.map(({ id }) => id),
    known: held,
    closing: closing ?? null,
    asked: skills.some((skill) => asked.has(skill)),
  };
}

function isAboutModels(role: Role | null): boolean {
  const needed: ReadonlySet<string> = new Set([...(role?.mustHave ?? []), ...(role?.oftenAsked ?? [])]);
  return PARTS.some((part) => PART_SKILLS[part].some((skill) => needed.has(skill)));
}

function isTaught(catalog: Catalog, skill: SkillId): boolean {
  return catalog.courses.some(({ plannable, teaches }) => plannable && teaches.includes(skill));
}

function findCourse(catalog: Catalog, id: string | null): readonly Course[] {
  const course = id === null ? undefined : catalog.findCourse(id);
  return course ? [course] : [];
}
