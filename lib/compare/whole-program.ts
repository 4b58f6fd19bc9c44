import type { FinishRange } from "@/lib/answer";
import {
  type Catalog,
  type Course,
  type CourseId,
  coursesOfProgram,
  type Held,
  type Hours,
  heldAskedIn,
  holds,
  isHeld,
  type Levels,
  type Price,
  type Program,
  raise,
  type SkillId,
} from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import { billedMonths } from "@/lib/schedule";
import type { CostRange } from "./types";

/** Listed hours of a whole program, before the pace factor. */
type ListedHours = Pick<Hours, "low" | "typical" | "high">;

/** A program as its publisher sells it, with what the catalog knows of its courses, in the publisher's order. */
export interface WholeProgram {
  readonly program: Program;
  readonly courses: readonly Course[];
  /** The catalog knows every course of it. */
  readonly isComplete: boolean;
}

export function wholeProgram(catalog: Catalog, id: Program["id"]): WholeProgram {
  const program = catalog.program(id);
  const courses = coursesOfProgram(catalog, id);
  return { program, courses, isComplete: courses.length > 0 && courses.length === program.courseCount };
}

/** The hours that the program states; else the sum of its courses', where all are known; else null. */
export function hoursOfProgram({ program, courses, isComplete }: WholeProgram): ListedHours | null {
  if (program.hours !== null) return program.hours;
  const listed = courses.flatMap((course) => course.hours ?? []);
  if (!isComplete || listed.length < courses.length) return null;
  const sum = (pick: keyof ListedHours) => listed.reduce((total, hours) => total + hours[pick], 0);
  return { low: sum("low"), typical: sum("typical"), high: sum("high") };
}

/** What the program teaches to working level, by id; null where neither it nor a course of it says so. */
export function skillsOfProgram({ program, courses }: WholeProgram): readonly SkillId[] | null {
  const skills = new Set([...program.teaches, ...courses.flatMap((course) => course.teaches)]);
  return skills.size > 0 ? [...skills].sort() : null;
}

/**
 * Skills that its courses ask for and that are neither known nor taught by an earlier course of it, by id. Where a
 * course offers several ways to be ready, all that are open are named.
 */
export function neededBefore({ program, courses }: WholeProgram, known: Levels): readonly SkillId[] {
  const held = new Map(known);
  const has = (one: Held) => isHeld(held, one);
  const behind = new Set<CourseId>();
  const missing = new Set<SkillId>();
  for (const { id, requires, gives } of courses) {
    if (!holds(requires, { has, hasTaken: (other) => behind.has(other) })) {
      for (const one of heldAskedIn(requires)) if (!has(one)) missing.add(one.skill);
    }
    raise(held, gives);
    behind.add(id);
  }
  const taught = new Set(courses.length === 0 ? program.teaches : []);
  return [...missing].filter((skill) => !taught.has(skill)).sort();
}

export interface ProgramDates {
  readonly start: CivilDate;
  readonly finish: FinishRange;
}

/**
 * What the whole program costs: its own price, else its courses'. A price per month is paid for each begun month from
 * start to finish; a price per course needs every course to be known. null where no source gives a price, or where it
 * is paid by the month and nobody knows how many.
 */
export function costOfProgram(whole: WholeProgram, dates: ProgramDates | null): CostRange | null {
  const price = whole.program.price ?? priceOfCourses(whole);
  if (price === null) return null;
  if (price.per !== "month") return dollarRange(price, [1, 1]);
  if (dates === null) return price.highCents === 0 ? dollarRange(price, [1, 1]) : null;
  const { early, late } = dates.finish;
  return dollarRange(price, [billedMonths(dates.start, early), billedMonths(dates.start, late)]);
}

function dollarRange(price: Price, [least, most]: readonly [number, number]): CostRange {
  return { low: (price.lowCents * least) / 100, high: (price.highCents * most) / 100, unknown: [] };
}

/** One subscription covers a program's courses, at the dearest of their prices; single prices are added up. */
function priceOfCourses({ courses, isComplete }: WholeProgram): Price | null {
  const prices = courses.flatMap((course) => course.price ?? []);
  const [first] = prices;
  if (first === undefined || !isComplete || prices.length < courses.length) return null;
  const monthly = prices.filter((price) => price.per === "month");
  if (monthly.length > 0 && monthly.length < prices.length) return null;
  const join =
    monthly.length > 0 ? (a: number, b: number) => Math.max(a, b) : (a: number, b: number) => a + b;
  return {
    ...first,
    lowCents: prices.map((price) => price.lowCents).reduce(join),
    highCents: prices.map((price) => price.highCents).reduce(join),
  };
}
