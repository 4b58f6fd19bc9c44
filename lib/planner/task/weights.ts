import {
  type Catalog,
  type Course,
  type FamilyMember,
  familiesOf,
  type Levels,
  traitsOf,
  workHours,
} from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";
import { monthsOf } from "./months";

/**
 * What starting costs beside the hours, in minutes: a new teacher, notation and set-up for a course, a new platform,
 * payment and community for a program. A course that stands alone is a program of its own (guide:S9, pick one program).
 * Practice, books and projects ask for something too, and a single task of ours for more than a named set of exercises: a
 * plan of twenty crumbs is none. `member` is the start with another language, framework or cloud. Tuned on the table of default plans: with less, plans collect short
 * courses; with more, they prefer one long program to a fitting course.
 */
const START = {
  course: 4 * 60,
  entry: 14 * 60,
  brushUp: 4 * 60,
  practice: 6 * 60,
  task: 12 * 60,
  book: 8 * 60,
  project: 2 * 60,
  member: 24 * 60,
} as const;

/** Minutes added for each of the traits T1 to T3 that no fact confirms. */
const MISSING_TRAIT = { balanced: 2 * 60, strongest: 15 * 60 } as const;

/** Minutes added to what no longer runs as delivered, and to what nobody knows to run. */
const CURRENCY = { "with-changes": 10 * 60, unknown: 60 } as const;

/** Minutes added to a main course that neither the guide nor two independent lists name: known and liked over obscure. */
const OBSCURE = 3 * 60;

/** `focused` puts a program above every course, and a course above every hour, that a plan can hold. */
const FOCUSED = { entry: 2 ** 36, course: 2 ** 24 } as const;

/** One cent outweighs every minute that a plan can hold, so that hours only break ties between equal costs. */
const CENT = 2 ** 20;

/** What a main course counts beside its minutes, by preference: for whoever tells a weight in words. */
export const WEIGHTS = {
  balanced: { start: START.course, missingTrait: MISSING_TRAIT.balanced, entry: START.entry },
  strongest: { start: START.course, missingTrait: MISSING_TRAIT.strongest, entry: START.entry },
  focused: FOCUSED,
  cheapest: { cent: CENT },
} as const;

export interface Weights {
  /** Integer weight of taking `course`, its program's entry apart. */
  course(course: Course): number;
  /** Integer weight of entering a program, or of a main course that stands alone. */
  readonly entry: number;
  /** Integer weight of starting with a member of a family of tools. */
  readonly member: number;
}

/** Whether `course` is a main course: no brush-up, practice, book or project. */
export const isMain = ({ activity, brushUp }: Course): boolean => activity === "course" && !brushUp;

/** A main course that stands alone is a program of its own. */
export const isAlone = (course: Course): boolean => isMain(course) && course.programs.length === 0;

/**
 * Programs of which the learner has finished a main course: its platform, payment and notation are known to them, so
 * going on costs one unit (not nothing, so that the plan still says which program a course is taken in).
 */
export function programsBegun(catalog: Catalog, { done }: PlanRequest): ReadonlySet<string> {
  const finished = done.map((id) => catalog.course(id)).filter((course) => !course.brushUp);
  return new Set(finished.flatMap(({ programs }) => programs.map(({ programId }) => programId)));
}

/** What entering a program weighs, once begun or anew. */
export const entryWeight = ({ entry }: Weights, isBegun: boolean): number =>
  isBegun ? Math.min(1, entry) : entry;

/** Whether the learner uses a tool already: one of its skills was at least seen, or a finished course was built on it. */
export function membersBegun(
  catalog: Catalog,
  { done }: PlanRequest,
  known: Levels,
): (member: FamilyMember) => boolean {
  const held = new Set<string>(known.keys());
  const used = new Set(
    done.flatMap((id) => familiesOf(catalog.course(id), catalog).map((member) => member.id)),
  );
  return ({ id, skills }) => used.has(id) || skills.some((skill) => held.has(skill));
}

/** The preference of `request` as integer weights over one search; minutes for all but `focused` and `cheapest`. */
export function weightsFor(request: PlanRequest): Weights {
  switch (request.prefer) {
    case "fastest":
      return { course: minutes, entry: 0, member: 0 };
    case "focused":
      return {
        course: (course) => minutes(course) + (isMain(course) ? FOCUSED.course : 0),
        entry: FOCUSED.entry,
        member: START.member,
      };
    case "cheapest":
      return { course: (course) => costWeight(course, request) + minutes(course), entry: 0, member: 0 };
    case "balanced":
    case "strongest": {
      const trait = MISSING_TRAIT[request.prefer];
      const course = (c: Course) =>
        minutes(c) + startOf(c) + trait * missingTraits(c) + currency(c) + obscurity(c);
      return { course, entry: START.entry, member: START.member };
    }
  }
}

function startOf({ activity, brushUp, practice }: Course): number {
  if (activity === "course") return brushUp ? START.brushUp : START.course;
  return activity === "practice" && practice?.task ? START.task : START[activity];
}

const obscurity = (course: Course): number => (isMain(course) && course.wellKnown === null ? OBSCURE : 0);

function currency({ runsToday }: Course): number {
  const value = runsToday?.value;
  return value === "with-changes" || value === "unknown" ? CURRENCY[value] : 0;
}

/** At least one: a course that costs nothing would never be left out of a plan. */
const minutes = (course: Course): number => Math.max(1, Math.round((workHours(course)?.typical ?? 0) * 60));

const missingByCourse = new WeakMap<Course, number>();

/**
 * How many of the traits T1 to T3 no fact confirms of a main course: judged once for each course, at best when a catalog
 * is compiled.
 */
export function missingTraits(course: Course): number {
  const known = missingByCourse.get(course);
  if (known !== undefined) return known;
  const missing = isMain(course) ? countMissing(course) : 0;
  missingByCourse.set(course, missing);
  return missing;
}

function countMissing(course: Course): number {
  return traitsOf(course).filter((trait) => trait.id !== "keepable" && trait.verdict !== "yes").length;
}

/** The dearest usual subscription (guide:Q4), for what has no known price: it is never taken for free. */
const UNKNOWN_MONTH_CENTS = 7900;

function costWeight(course: Course, request: PlanRequest): number {
  if (request.audit) return 0;
  const months = monthsOf(course, request);
  const { price } = course;
  if (price === null) return CENT * Math.round(UNKNOWN_MONTH_CENTS * months);
  const cents = (price.lowCents + price.highCents) / 2;
  return CENT * Math.round(price.per === "month" ? cents * months : cents);
}
