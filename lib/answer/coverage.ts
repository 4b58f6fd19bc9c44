import {
  type Catalog,
  type Course,
  type Role,
  type SkillId,
  type Trait,
  traitsOf,
  type WorkflowPart,
} from "@/lib/catalog";
import { knownSkills } from "@/lib/request";
import type { Answer } from "./types";

/** Where a skill comes from: the learner has it, a course or own work of the plan teaches it, it stays open, or no course teaches it. */
export type SkillOrigin =
  | { readonly kind: "known" }
  | { readonly kind: "course"; readonly courseId: string }
  | { readonly kind: "portfolio" }
  | { readonly kind: "open" }
  | { readonly kind: "untaught" };

export interface SkillCoverage {
  readonly skill: SkillId;
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
  const known: ReadonlySet<SkillId> = new Set(knownSkills(catalog, request));
  const courses = answer.steps.flatMap(({ courseId }) => findCourse(catalog, courseId));
  const mainIds = new Set(answer.steps.flatMap((step) => (step.kind === "course" ? [step.courseId] : [])));
  const cover = (skills: readonly SkillId[]) =>
    skills.map((skill) => ({ skill, origin: originOf(skill, answer, known) ?? missing(catalog, skill) }));
  const role = request.goal === null ? null : catalog.role(request.goal);
  const asked = new Set(role ? [...role.mustHave, ...role.oftenAsked, ...role.niceToHave] : []);
  return {
    workflow: PARTS.map((part) => coverPart(part, { catalog, courses, known, asked })),
    aboutModels: isAboutModels(role),
    workflowUnknown: courses.filter(({ workflow }) => workflow === null).map(({ id }) => id),
    courses: courses
      .filter(({ id }) => mainIds.has(id))
      .map((course) => ({
        courseId: course.id,
        traits: traitsOf(course),
        recognisedBy: course.recognisedBy,
      })),
    core: cover([...new Set([...(role?.mustHave ?? []), ...request.want])]),
    oftenAsked: cover(role?.oftenAsked ?? []),
    niceToHave: cover(role?.niceToHave ?? []),
  };
}

function originOf(skill: SkillId, answer: Answer, known: ReadonlySet<SkillId>): SkillOrigin | null {
  if (known.has(skill)) return { kind: "known" };
  const step = answer.steps.find(({ teaches }) => teaches.includes(skill));
  if (step === undefined) return null;
  return step.courseId === null ? { kind: "portfolio" } : { kind: "course", courseId: step.courseId };
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
