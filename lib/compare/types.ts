import type { FinishRange, HoursRange, WhyNoPlan } from "@/lib/answer";
import type { Course, CourseId, Held, ProgramId, SkillId } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import type { PlanRequest } from "@/lib/request";

/** A comparison holds one scenario until a second is added, and no more than this. */
export const MAX_SCENARIOS = 5;

/** A request kept to be compared with others. */
export interface Scenario {
  /** Who asks, for what, on which calendar. */
  readonly request: PlanRequest;
  /** A program taken whole, as its publisher sells it, in place of a plan; null: the best plan for the request. */
  readonly program: ProgramId | null;
}

/** US dollars. `unknown`: ids of courses or of the program whose price no source gives; they are not counted. */
export interface CostRange {
  readonly low: number;
  readonly high: number;
  readonly unknown: readonly string[];
}

/** A part of the work on a model, from the data to watching it run. */
export type WorkflowPart = NonNullable<Course["workflow"]>[number];

/** Something that the learner will have made: named by its course, project or program. */
export type Built =
  | { readonly kind: "course"; readonly id: CourseId }
  | { readonly kind: "program"; readonly id: ProgramId };

export interface ComparedCourse {
  readonly id: CourseId;
  /** Places, from 0, of the other scenarios that hold it too. */
  readonly alsoIn: readonly number[];
}

/** What a scenario comes to. What no source says is null, never zero. */
export interface ScenarioResult {
  readonly scenario: Scenario & { readonly request: { readonly start: CivilDate } };
  /** Set where there is no plan, none found in time, or where it would end beyond the calendar; the figures are then null. */
  readonly why: WhyNoPlan | null;
  readonly hours: HoursRange | null;
  /** Calendar weeks from start to likely finish, rounded up. */
  readonly weeks: number | null;
  readonly finish: FinishRange | null;
  readonly cost: CostRange | null;
  /** In the order in which they are taken; of a program, those that the catalog knows. */
  readonly courses: readonly ComparedCourse[];
  /** How many courses there are; a program may state more than the catalog knows. */
  readonly courseCount: number | null;
  /** Only some of a program's courses are known: what it teaches and covers is at least what is said. */
  readonly isPartlyKnown: boolean;
  /** Skills new to this learner, by id; null where no source says what a program teaches. */
  readonly gained: readonly SkillId[] | null;
  /** Skills that any scenario of the comparison wants further than this learner holds them in the end, by id. */
  readonly leftOut: readonly SkillId[] | null;
  /** Skills that a program asks for before its courses, that the learner lacks and it does not teach in time, by id. */
  readonly neededFirst: readonly SkillId[];
  readonly builds: readonly Built[];
  /** Parts of the workflow that facts show to be covered; null where no course has facts on it. */
  readonly workflow: readonly WorkflowPart[] | null;
}

export interface Comparison {
  /** What any of the scenarios asks for, by skill id, at its highest level. */
  readonly wanted: readonly Held[];
  /** One for each scenario, in their order. */
  readonly results: readonly ScenarioResult[];
}
