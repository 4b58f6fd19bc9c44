import type { AdviceSource, CourseId, Held, Level, ProgramId, SkillId, StageId } from "@/lib/catalog";
import type { Wish } from "@/lib/request";
import type { SearchMemory } from "./search/search-memory";

/** Hours of a step before the pace factor: low ≤ typical ≤ high. */
export interface StepHours {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** A skill that a step raises, for this learner at this point; from 0 where it was not held at all. */
export interface Raise {
  readonly skill: SkillId;
  readonly from: 0 | Level;
  readonly to: Level;
}

export type StepKind = "course" | "brush-up" | "practice" | "book" | "project";

/** An activity of a plan. */
export interface ActivityStep {
  readonly kind: StepKind;
  readonly courseId: CourseId;
  /** The program that this plan enters it through; null where it stands alone. */
  readonly programId: ProgramId | null;
  readonly hours: StepHours;
  /** By skill id. */
  readonly raises: readonly Raise[];
  /** The skills of `raises`. */
  readonly teaches: readonly SkillId[];
  readonly because: readonly Reason[];
}

/** The last station of a plan: drills, a page of one's work, applications. It raises nothing. */
export interface ApplyingStep {
  readonly kind: "applying";
  readonly hours: StepHours;
  readonly raises: readonly [];
  readonly teaches: readonly [];
  readonly because: readonly [];
}

export type PlanStep = ActivityStep | ApplyingStep;

/** A stage of the role on the way: reached after the step of this index, or at the start (-1). */
export interface Station {
  readonly stage: StageId;
  readonly afterStep: number;
}

/** Why a step is there and why it stands where it stands: ids only, worded in `lib/words`. */
export type Reason =
  /** Teaches these wanted skills itself. */
  | { readonly kind: "serves"; readonly skills: readonly SkillId[] }
  /**
   * Teaches `skills`, which the later course needs before it can start. `leadsTo`: the wanted skills that this course
   * teaches as new, or that later ones do which it opens in turn.
   */
  | {
      readonly kind: "opens";
      readonly course: CourseId;
      readonly skills: readonly SkillId[];
      readonly leadsTo: readonly SkillId[];
    }
  /** The learner pinned it. */
  | { readonly kind: "pinned" }
  /** Stands after `course`, which teaches the required `skills`. */
  | { readonly kind: "after"; readonly course: CourseId; readonly skills: readonly SkillId[] }
  /** Stands after `course` by recommendation of `source`. */
  | {
      readonly kind: "better-after";
      readonly course: CourseId;
      readonly skills: readonly SkillId[];
      readonly source: AdviceSource;
    }
  /** Own work: no certificate stands for it. */
  | { readonly kind: "something-to-show" }
  /** Follows its program's order. */
  | { readonly kind: "program-order"; readonly course: CourseId; readonly program: ProgramId };

export interface Plan {
  readonly steps: readonly PlanStep[];
  /** Integer, in the units of the preference's weights. */
  readonly weight: number;
  /** Main courses: no brush-ups, practice, books or projects. */
  readonly mainCourses: number;
  /** Programs entered plus main courses that stand alone. */
  readonly programs: number;
  /** What the plan ends with, by skill id. */
  readonly needs: readonly Held[];
  /** The skills of `needs`. */
  readonly mustHave: readonly SkillId[];
  /** The stages up to the one that is aimed at, in their order; none without a role. */
  readonly stations: readonly Station[];
}

/** `optimal`: no valid set of courses weighs less. `gap`: a limit cut the search short; no set can weigh less than `lowerBound`. */
export type Proof =
  | { readonly kind: "optimal"; readonly lowerBound: number; readonly nodes: number }
  | { readonly kind: "gap"; readonly lowerBound: number; readonly nodes: number };

/**
 * Why no plan exists, proven. `untaught`: no course in the catalog teaches these (or what they rest on), whatever is
 * wished. `clash`: a set of wishes of which at least one must go.
 */
export type Impossible =
  | { readonly kind: "untaught"; readonly skills: readonly SkillId[] }
  | {
      readonly kind: "clash";
      readonly wishes: readonly Wish[];
      /** Wanted skills that these wishes put out of reach; those of which that was not known in time are left out. */
      readonly skills: readonly SkillId[];
      /** Set where time was up, or the sets too many, before it was known that no smaller set clashes. */
      readonly isSmallest?: false;
    };

/** `not-in-time`: a limit cut the search short before it had a plan or knew that there is none. */
export type PlanOutcome =
  | { readonly outcome: "planned"; readonly plan: Plan; readonly proof: Proof }
  | { readonly outcome: "impossible"; readonly why: Impossible }
  | { readonly outcome: "not-in-time" };

/**
 * Things of which every plan takes at least one: one of `courses` is taken, one of `programs` is entered, or one of
 * `members` (of tool families) is begun with. Where `when` is set, this holds for the plans that take that course only.
 */
export interface Landmark {
  readonly when: CourseId | null;
  /** The weight of a course that stands alone holds its start as a program: such a course stands here alone. */
  readonly courses: readonly CourseId[];
  readonly programs: readonly ProgramId[];
  readonly members: readonly string[];
  /** Weight that this landmark counts: a multiple of 2⁻¹¹, so that sums are exact. */
  readonly share: number;
}

/**
 * Why no plan weighs less, for all to check. For each course, program and family member: the shares of the landmarks
 * that list it, less the shares of those that hold only when it is taken, never exceed its weight. So every plan weighs
 * at least the sum of the shares of the landmarks without `when`, rounded up: `bound`. Equal to `weight` where the proof
 * needs no branching (`cases` is 0); otherwise so many cases had to be looked into one by one besides.
 */
export interface Certificate {
  readonly weight: number;
  readonly bound: number;
  readonly landmarks: readonly Landmark[];
  readonly cases: number;
}

/** A plan of fewest minutes among those with at most so many programs. */
export interface FrontPoint {
  /** Programs entered plus main courses that stand alone. */
  readonly programs: number;
  /** Typical minutes of all activities, before the pace factor. */
  readonly minutes: number;
  readonly plan: Plan;
  readonly proof: Proof;
}

/**
 * A search stops at the node limit, or when `stop()` says so (the caller's clock; `lib` has none), whether or not it has a
 * plan by then. All that an answer takes is under the same clock.
 */
export interface PlanLimits {
  readonly nodes?: number;
  readonly stop?: () => boolean;
}

/** What a plan is made under beside the request. */
export interface PlanGuidance extends PlanLimits {
  /** Courses of a plan made before: of equally light plans, one that changes fewest of them is taken. */
  readonly before?: readonly CourseId[];
  /** What the last search over the same compiled catalog left; this one leaves its own in it. Changes no proven plan. */
  readonly memory?: SearchMemory;
}
