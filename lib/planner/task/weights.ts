import { type Catalog, type Course, traitsOf } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";
import { monthsOf } from "./months";

/**
 * Hours that portfolio work takes where no role says other: a judgement, between a weekend's notebook and a month of
 * evenings (guide:S9). The typical ones are its weight in any plan whose goal asks for the skill: every such plan has it.
 */
export const PORTFOLIO_HOURS = { low: 10, typical: 20, high: 40 } as const;

/**
 * What starting costs beside the hours, in minutes: a new teacher, notation and set-up for a course, a new platform,
 * payment and community for a program. A course that stands alone is a program of its own (guide:S9, pick one program).
 * Tuned on the table of default plans: with less, plans collect short courses; with more, they prefer one long program
 * to a fitting course.
 */
const START = { course: 4 * 60, entry: 16 * 60, brushUp: 60 } as const;

/** Minutes added for each of the traits T1 to T3 that no fact confirms. */
const MISSING_TRAIT = { balanced: 2 * 60, strongest: 15 * 60 } as const;

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
  readonly portfolio: number;
}

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

/** The preference of `request` as integer weights over one search; minutes for all but `focused` and `cheapest`. */
export function weightsFor(request: PlanRequest): Weights {
  const portfolio = PORTFOLIO_HOURS.typical * 60;
  switch (request.prefer) {
    case "fastest":
      return { course: minutes, entry: 0, portfolio };
    case "focused":
      return {
        course: (course) => minutes(course) + (course.brushUp ? 0 : FOCUSED.course),
        entry: FOCUSED.entry,
        portfolio,
      };
    case "cheapest":
      return { course: (course) => costWeight(course, request) + minutes(course), entry: 0, portfolio };
    case "balanced":
    case "strongest": {
      const trait = MISSING_TRAIT[request.prefer];
      const course = (c: Course) =>
        minutes(c) + (c.brushUp ? START.brushUp : START.course + trait * missingTraits(c));
      return { course, entry: START.entry, portfolio };
    }
  }
}

/** At least one: a course that costs nothing would never be left out of a plan. */
const minutes = (course: Course): number => Math.max(1, Math.round((course.hours?.typical ?? 0) * 60));

const missingByCourse = new WeakMap<Course, number>();

/** How many of the traits T1 to T3 no fact confirms: judged once for each course, at best when a catalog is compiled. */
export function missingTraits(course: Course): number {
  const known = missingByCourse.get(course);
  if (known !== undefined) return known;
  const missing = countMissing(course);
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
