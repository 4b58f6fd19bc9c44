/** The kinds of work, by what takes the time in them. */
export const WORK_KINDS = [
  "lectures-and-quizzes",
  "problem-sets",
  "programming",
  "graduate-course",
  "project",
  "practice",
  "book",
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/**
 * What a stated figure measures. `whole`: a provider's total; `weeks`: weeks times hours a week; `items`: the sum that a
 * platform adds up over a page's items; `videos`, `labs`: the run time of these parts alone.
 */
export const FIGURES = ["whole", "weeks", "items", "videos", "labs"] as const;
export type Figure = (typeof FIGURES)[number];

/** What middles are known for: a kind of work, or a figure that says more than the kind. */
export const MIDDLE_KEYS = [...WORK_KINDS, "items", "videos", "labs"] as const;
export type MiddleKey = (typeof MIDDLE_KEYS)[number];

/** Actual hours over stated ones. */
export interface Middle {
  /** Half of the learners need less than the stated hours times this. */
  readonly factor: number;
  /** How far courses lie around it: standard deviation of the natural logarithm. */
  readonly spread: number;
}

/**
 * The numbers of the model. Spreads are standard deviations of the natural logarithm of hours; `lib/time/README.md` has
 * the formulas.
 */
export interface TimeModel {
  /** The learner's pace, the same in everything. */
  readonly person: number;
  /** How one and the same learner's pace differs from course to course. */
  readonly course: number;
  /** What is left for one unit of a course, of `unitHours` hours. */
  readonly unit: number;
  readonly unitHours: number;
  /** How large a learner makes own projects, the same in all of them. */
  readonly ownProjects: number;
  /** What is left for one own project. */
  readonly project: number;
  /** How far the middle of one cohort of a course lies from the middle of another. */
  readonly cohort: number;
  /** Hours of who only just meets what a course asks for, over the hours of the most experienced. */
  readonly experience: number;
  readonly middles: Readonly<Record<MiddleKey, Middle>>;
}

/** Something to be worked through: a course, a unit of one, a project, a set of exercises, a book. */
export interface TimedStep {
  readonly kind: WorkKind;
  /** What is known of its hours: the provider's figure, or what its learners said they needed. */
  readonly hours: StatedHours | LearnersHours;
  /** The course that it is a unit of; null where it stands for itself. */
  readonly course: string | null;
}

export interface StatedHours {
  readonly from: "provider";
  readonly figure: Figure;
  /** Above 0. */
  readonly stated: number;
}

export interface LearnersHours {
  readonly from: "learners";
  /** Half of its learners needed less. Above 0. */
  readonly middle: number;
}

export interface FinishedStep {
  readonly step: TimedStep;
  /** What it took. Above 0. */
  readonly spent: number;
}

export interface Learner {
  /** 0: only just meets what is asked for, 1: has all of it and more, from the level profile; 0.5 where it is not known. */
  readonly experience: number;
  readonly finished: readonly FinishedStep[];
}

/** Hours whose logarithm is normal: `exp(mean)` is the middle. */
export interface LogHours {
  readonly mean: number;
  readonly sd: number;
}

/** The hours within which one in five, half, and four in five such learners are through, of those who stay with it. */
export interface HourQuantiles {
  readonly oneInFive: number;
  readonly half: number;
  readonly fourInFive: number;
}
