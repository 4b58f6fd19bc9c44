import type { AdviceSource, BackgroundId, CourseId, ProgramId, RoleId, SkillId } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import type { SearchMemory } from "@/lib/planner/search/search-memory";

export const PREFERENCES = ["balanced", "fastest", "focused", "strongest", "cheapest"] as const;
/** What "best" means: weights over one search. See `weights.ts`. */
export type Preference = (typeof PREFERENCES)[number];

/** Days off, both ends included. `from` is never after `to`. */
export interface Break {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The hours are halved on these days instead of dropped. */
  readonly half: boolean;
  /** What the learner calls it: trimmed, no control characters, at most 40 characters; null for none. */
  readonly label: string | null;
}

/** Hours of each weekday, Monday first: quarter hours from 0 to 24, at least one above 0. */
export type WeekdayHours = readonly [
  monday: number,
  tuesday: number,
  wednesday: number,
  thursday: number,
  friday: number,
  saturday: number,
  sunday: number,
];

/** All that the learner asked for, validated: every id exists in the catalog. At least one of `goal` and `want` is set. */
export interface PlanRequest {
  readonly goal: RoleId | null;
  /** Skills wanted beside the role's, or instead of a role. */
  readonly want: readonly SkillId[];
  readonly from: BackgroundId | null;
  /** Skills added to the background's. */
  readonly know: readonly SkillId[];
  /** Skills taken from the background's: just these, not what rests on them. */
  readonly learn: readonly SkillId[];
  readonly done: readonly CourseId[];
  readonly pin: readonly CourseId[];
  readonly skip: readonly CourseId[];
  readonly prefer: Preference;
  /** Also what postings often ask, beyond the core, as far as courses teach it. */
  readonly full: boolean;
  readonly audit: boolean;
  /** The most that the whole plan may cost, in US cents. */
  readonly budgetCents: number | null;
  /** 1 to 80. */
  readonly hoursPerWeek: number;
  /**
   * How the week's hours lie on its days, by proportion: `hoursPerWeek` says how many they are in all. null spreads them
   * evenly over seven days.
   */
  readonly weekdays: WeekdayHours | null;
  /** The first day; null is "today". */
  readonly start: CivilDate | null;
  readonly by: CivilDate | null;
  readonly breaks: readonly Break[];
  /** Courses at once. */
  readonly parallel: 1 | 2 | 3;
  /** Factor on all hours, 0.5 to 4. */
  readonly pace: number;
  /** Hours of portfolio work in all, 0 (none) to 400; null leaves them to the role. */
  readonly portfolioHours: number | null;
}

/** Hours of portfolio work: low ≤ typical ≤ high, all positive. */
export interface PortfolioHours {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** `first-model`: right after the course in which the first model is built. `final`: the last step of a plan. */
export type PortfolioPart = "first-model" | "final";

/**
 * One step of a plan. A `portfolio` step is built in and belongs to no course: at most one of each part, and where the
 * goal asks for `portfolio-project`, the final one teaches it.
 */
export type PlanStep =
  | {
      readonly kind: "course" | "brush-up";
      readonly courseId: CourseId;
      /** The program that this plan enters it through; null where it stands alone. */
      readonly programId: ProgramId | null;
      /** Skills that are new to this learner at this point, in the catalog's order. */
      readonly teaches: readonly SkillId[];
      readonly because: readonly Reason[];
    }
  | {
      readonly kind: "portfolio";
      readonly part: PortfolioPart;
      readonly hours: PortfolioHours;
      readonly teaches: readonly SkillId[];
      readonly because: readonly Reason[];
    };

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
  /** Teaches `skills`, on which the portfolio work that the goal asks for rests. */
  | { readonly kind: "opens-portfolio"; readonly skills: readonly SkillId[] }
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
  /** Portfolio work: no certificate stands for it. */
  | { readonly kind: "something-to-show" }
  /** Portfolio work on the first model, which `course` builds. */
  | { readonly kind: "first-model"; readonly course: CourseId }
  /** Follows its program's order. */
  | { readonly kind: "program-order"; readonly course: CourseId; readonly program: ProgramId };

export interface Plan {
  readonly steps: readonly PlanStep[];
  /** Integer, in the units of the preference's weights. */
  readonly weight: number;
  /** Main courses: no brush-ups, no portfolio. */
  readonly mainCourses: number;
  /** Programs entered plus main courses that stand alone. */
  readonly programs: number;
  readonly mustHave: readonly SkillId[];
}

/** `optimal`: no valid set of courses weighs less. `gap`: a limit cut the search short; no set can weigh less than `lowerBound`. */
export type Proof =
  | { readonly kind: "optimal"; readonly lowerBound: number; readonly nodes: number }
  | { readonly kind: "gap"; readonly lowerBound: number; readonly nodes: number };

/** A wish that can make a request impossible. */
export type Wish =
  | { readonly kind: "pin"; readonly course: CourseId }
  | { readonly kind: "skip"; readonly course: CourseId }
  | { readonly kind: "audit" }
  | { readonly kind: "budget"; readonly cents: number };

/**
 * Why no plan exists. `untaught`: no course in the catalog teaches these (or what they rest on), whatever is wished.
 * `clash`: a smallest set of wishes of which at least one must go.
 */
export type Impossible =
  | { readonly kind: "untaught"; readonly skills: readonly SkillId[] }
  | { readonly kind: "clash"; readonly wishes: readonly Wish[]; readonly skills: readonly SkillId[] };

export type PlanOutcome =
  | { readonly outcome: "planned"; readonly plan: Plan; readonly proof: Proof }
  | { readonly outcome: "impossible"; readonly why: Impossible };

/**
 * Things of which every plan takes at least one: one of `courses` is taken, one of `programs` is entered, or, where
 * `portfolio` is set, portfolio work is done. Where `when` is set, this holds for the plans that take that course (or do
 * portfolio work) only.
 */
export interface Landmark {
  readonly when: CourseId | "portfolio" | null;
  /** The weight of a course that stands alone holds its start as a program: such a course stands here alone. */
  readonly courses: readonly CourseId[];
  readonly programs: readonly ProgramId[];
  readonly portfolio: boolean;
  /** Weight that this landmark counts: a multiple of 2⁻¹¹, so that sums are exact. */
  readonly share: number;
}

/**
 * Why no plan weighs less, for all to check. For each course, program and portfolio work: the shares of the landmarks
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
  /** Typical minutes of all courses, before the pace factor, and 20 hours of portfolio work where a skill asks for it. */
  readonly minutes: number;
  readonly plan: Plan;
  readonly proof: Proof;
}

/** A search stops at the node limit, or when `stop()` says so (the caller's clock; `lib` has none). */
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
