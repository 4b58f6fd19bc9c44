import type { Held, Payee, Price, ProjectBrief, RoleId, SkillId, StageId } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import type { Impossible, Proof, Raise, Reason, StepKind } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import type { BilledRun, DaySpan, LeastHours, PerCase, ScheduleFault } from "@/lib/schedule";

/** Hours of work after the pace factor. */
export interface HoursRange {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** The day on which something ends, if all goes quickly, as expected, or slowly. */
export interface FinishRange {
  readonly early: CivilDate;
  readonly likely: CivilDate;
  readonly late: CivilDate;
}

export interface AnswerStep {
  readonly kind: StepKind | "applying";
  /** null for applying, which is no activity of the catalog. */
  readonly courseId: string | null;
  /** Which of the own projects; null for all else. */
  readonly part: ProjectBrief["part"] | null;
  readonly title: string;
  readonly program: { readonly id: string; readonly title: string; readonly position: number | null } | null;
  readonly hours: HoursRange;
  /** First day, on the likely pace. */
  readonly start: CivilDate;
  /** Last day, on the likely pace; equals `finishRange.likely`. */
  readonly finish: CivilDate;
  readonly finishRange: FinishRange;
  /** First and last day in each case. */
  readonly days: PerCase<DaySpan>;
  /** Which of the courses at once it is in each case, from 0: steps that overlap never share a lane. */
  readonly lane: PerCase<number>;
  /** What it raises for this learner at this point, by skill id. */
  readonly raises: readonly Raise[];
  /** The skills of `raises`: new, or raised. */
  readonly teaches: readonly string[];
  readonly because: readonly Reason[];
}

/** A stage of the role on the way. */
export interface AnswerStation {
  readonly stage: StageId;
  readonly title: string;
  readonly canDo: string;
  /** The step of the plan, in its own order, after which it is reached; -1 for the start. */
  readonly afterStep: number;
  /** The likely day; null for the start. */
  readonly finish: CivilDate | null;
}

/** Hours that others needed for the same change, applying apart. */
export interface AnswerReadiness {
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

/** The last station: typical hours before the pace factor, what they are made of, and what interviews test. */
export interface AnswerApplying {
  readonly hours: number;
  readonly parts: readonly { readonly what: string; readonly low: number; readonly high: number }[];
  readonly source: string | null;
  readonly interview: string | null;
}

export interface AnswerCost {
  /** US dollars; what has no known price is not in it but under `unknown`. */
  readonly low: number;
  readonly high: number;
  readonly currency: "USD";
  /** Ids of courses whose price no source gives, or that nobody knows to be open without payment where `audit` is asked; sorted. */
  readonly unknown: readonly string[];
  /** What is paid, in the order in which it is first needed. What costs nothing is no bill. */
  readonly bills: readonly AnswerBill[];
}

/** One thing that is paid for: a fee, or a subscription while something under it is under way. */
export interface AnswerBill {
  readonly payee: Payee;
  /** Ids of the courses that it covers, in the plan's order. */
  readonly courses: readonly string[];
  /** US dollars. `basis` is `platform` where it is the platform's usual range; `asOf` is as exact as its source. */
  readonly price: {
    readonly low: number;
    readonly high: number;
    readonly per: Price["per"];
    readonly asOf: string | null;
    readonly basis: Price["basis"];
  };
  /** Months paid in each case; null for a fee. */
  readonly months: PerCase<number> | null;
  /** From when to when the subscription is held, in each case; null for a fee. */
  readonly runs: PerCase<readonly BilledRun[]> | null;
  /** US dollars in all: the fewest months at the lower price, and the most at the higher. */
  readonly low: number;
  readonly high: number;
}

/** What it takes to be done by a day. */
export interface AnswerDeadline {
  readonly by: CivilDate;
  /** The fewest hours a week at which the same plan ends by then, in each case. */
  readonly needs: PerCase<LeastHours>;
  /** Whether the plan ends by then at the hours that the request has. */
  readonly isMet: PerCase<boolean>;
  /** Of ten such plans, how many end by then at these hours: 0 to 9, rounded down. */
  readonly chance: number;
  /** Less to learn at the same hours; empty where the likely date meets the deadline. */
  readonly ways: readonly DeadlineWay[];
}

/** A lighter plan at the same hours: its likely last day, and whether that meets the deadline. */
export type DeadlineWay = { readonly finish: CivilDate; readonly meets: boolean } & (
  | { readonly kind: "core-only" } // without what postings often ask
  | { readonly kind: "without-skill"; readonly skill: SkillId } // without a wanted skill
  | { readonly kind: "lighter-goal"; readonly role: RoleId; readonly title: string }
);

/** The order of a plan for the least money: of all valid orders the one that pays for the fewest months. */
export interface AnswerOrder {
  /** Months of all subscriptions together, on the likely pace. */
  readonly months: number;
  /** What the order that reads best would pay for: the same where nothing can be saved. */
  readonly usualMonths: number;
}

/** How heavy the hours a week are beside a job. */
export interface AnswerLoad {
  /** `usual`: up to 5 hours a week. `ambitious`: up to 10. `second-job`: more. */
  readonly kind: "usual" | "ambitious" | "second-job";
  /** The same plan at lighter weeks, where the load is a second job. */
  readonly lighter: readonly { readonly hoursPerWeek: number; readonly finish: FinishRange }[];
}

/** A request as it is answered: its first day and today are known. */
export type DatedRequest = PlanRequest & { readonly start: CivilDate; readonly today: CivilDate };

/** Why there is no plan. `beyond-calendar`: there is one, but at this pace it would not end by `lastDay`. */
export type AnswerImpossible =
  | Impossible
  | ({ readonly kind: "beyond-calendar" } & Omit<ScheduleFault, "code">);

/** Why an answer holds no plan. `not-in-time`: none was found in time, and there may be one. */
export type WhyNoPlan = AnswerImpossible | { readonly kind: "not-in-time" };

/** The answer to a request. */
export interface Answer {
  readonly catalogVersion: string;
  /** The request as understood; `start` and `today` are filled in. */
  readonly request: DatedRequest;
  /** `not-in-time`: time was up before there was a plan or a proof that there is none. */
  readonly outcome: "planned" | "impossible" | "not-in-time";
  readonly proof: Proof | null;
  /** null where `outcome` is `planned`. */
  readonly why: WhyNoPlan | null;
  readonly weight: number | null;
  /** By first day, on the likely pace; steps that begin on the same day in the plan's order. */
  readonly steps: readonly AnswerStep[];
  /** The stages up to the one that is aimed at, in their order; none without a role. */
  readonly stations: readonly AnswerStation[];
  /** null where nobody says what others needed. */
  readonly readiness: AnswerReadiness | null;
  /** null where the plan has no such station. */
  readonly applying: AnswerApplying | null;
  readonly totals: {
    readonly hours: HoursRange;
    /** Calendar weeks from start to likely finish, rounded up. */
    readonly weeks: number;
    readonly mainCourses: number;
    readonly programs: number;
    readonly cost: AnswerCost;
  };
  /** null where there is nothing to do, or no plan. */
  readonly finish: FinishRange | null;
  /** null for other preferences than `cheapest`, and where no order had to be found. */
  readonly order: AnswerOrder | null;
  readonly coverage: {
    /** The skills wanted, by id. */
    readonly mustHave: readonly string[];
    /** The same at their levels. */
    readonly needs: readonly Held[];
    /** Those of them that no plan can teach. */
    readonly missing: readonly string[];
    /** What `full` asks for besides and no course teaches, by id: the learner's own work. */
    readonly ownWork: readonly string[];
  };
}

/** The whole answer: what the page shows and, with the problems of its link, `GET /api/plan` serves. */
export interface FullAnswer extends Answer {
  /** null without a deadline, and where `finish` is null. */
  readonly deadline: AnswerDeadline | null;
  /** null where `finish` is null. */
  readonly load: AnswerLoad | null;
}
