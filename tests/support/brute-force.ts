import { type Catalog, type Course, holds, type Price, type Program, type SkillId } from "@/lib/catalog";
import type { PlanRequest, Preference } from "@/lib/request";

/*
 * The planner's contract, spelled out once more and as plainly as can be: every subset of the courses, its weight from
 * the written figures, the lightest, ties to the fewest changes against a plan before, then to the
 * lexicographically smallest list of ids. Shares no code with the planner.
 */

export interface BruteForceResult {
  readonly weight: number;
  readonly courses: readonly string[];
}

export function bruteForce(
  catalog: Catalog,
  request: PlanRequest,
  before: readonly string[] | null = null,
): BruteForceResult | null {
  const begun = programsBegun(catalog, request);
  const sets = [...validSets(catalog, request)].map((courses) => ({
    weight: weighSet(courses, request, begun),
    courses: courses.map((course) => course.id).sort(),
  }));
  const least = Math.min(...sets.map(({ weight }) => weight));
  const [best] = sets
    .filter(({ weight }) => weight === least)
    .sort(
      (a, b) =>
        changes(a.courses, before) - changes(b.courses, before) || (isSmaller(a.courses, b.courses) ? -1 : 1),
    );
  return best ?? null;
}

/** The fewest minutes with at most so many programs, for each number of programs that is worth it, most first. */
export function bruteFront(
  catalog: Catalog,
  request: PlanRequest,
): readonly { readonly programs: number; readonly minutes: number }[] {
  const all = [...validSets(catalog, request)].map((courses) => ({
    programs: countPrograms(courses),
    minutes: minutesOf(courses),
  }));
  const fewest = [...new Set(all.map(({ programs }) => programs))].sort((a, b) => a - b);
  const front: { programs: number; minutes: number }[] = [];
  for (const programs of fewest) {
    const minutes = Math.min(...all.filter((one) => one.programs <= programs).map((one) => one.minutes));
    if (minutes < (front[0]?.minutes ?? Number.POSITIVE_INFINITY)) front.unshift({ programs, minutes });
  }
  return front;
}

function* validSets(catalog: Catalog, request: PlanRequest): Generator<readonly Course[]> {
  const usable = catalog.courses.filter(
    (course) =>
      course.plannable &&
      course.hours !== null &&
      (request.pin.includes(course.id) ||
        (!request.skip.includes(course.id) && !request.done.includes(course.id))),
  );
  for (let bits = 0; bits < 1 << usable.length; bits++) {
    const courses = usable.filter((_, i) => (bits & (1 << i)) !== 0);
    if (isValid(catalog, request, courses) && isAffordable(catalog, courses, request)) yield courses;
  }
}

/** The least bill over all ways to take each course in one of its programs, at the higher prices, is within the budget. */
function isAffordable(catalog: Catalog, courses: readonly Course[], request: PlanRequest): boolean {
  const { budgetCents } = request;
  return (
    budgetCents === null || waysToPay(catalog, courses).some((way) => billed(way, request) <= budgetCents)
  );
}

interface Paid {
  readonly course: Course;
  readonly program: Program | null;
}

function waysToPay(catalog: Catalog, courses: readonly Course[]): readonly (readonly Paid[])[] {
  let ways: readonly (readonly Paid[])[] = [[]];
  for (const course of courses) {
    const programs = course.programs.map(({ programId }) => catalog.program(programId));
    const alone = course.brushUp || programs.length === 0 ? [null] : [];
    const paid = [...alone, ...programs].map((program) => ({ course, program }));
    ways = ways.flatMap((way) => paid.map((one) => [...way, one]));
  }
  return ways;
}

/**
 * A program's monthly price pays for its courses; else the course's own price counts, else the program's. What is paid by
 * the month, and a fee of the program, is shared by the courses of the program (or of the platform); begun months are whole.
 */
function billed(way: readonly Paid[], request: PlanRequest): number {
  const bills = new Map<string, { readonly price: Price; readonly course: Course }[]>();
  let total = 0;
  for (const { course, program } of way) {
    const price = program?.price?.per === "month" ? program.price : (course.price ?? program?.price);
    if (!price) return Number.POSITIVE_INFINITY;
    const isFeeOfOwn = price.per === "course" || (price.per === "once" && course.price !== null);
    if (isFeeOfOwn) total += price.highCents;
    else {
      const home = program ? `program ${program.id}` : `course ${course.id}`;
      const key = price.per === "month" && price.covers === "platform" ? `platform ${course.platform}` : home;
      const bill = bills.get(`${key} ${price.per}`) ?? [];
      bills.set(`${key} ${price.per}`, [...bill, { price, course }]);
    }
  }
  for (const parts of bills.values()) {
    const dearest = Math.max(...parts.map(({ price }) => price.highCents));
    const hours = parts.map(({ course }) => course.hours?.typical ?? 0);
    const weeks = (hours.reduce((sum, one) => sum + one, 0) * request.pace) / request.hoursPerWeek;
    total += parts[0]?.price.per === "month" ? dearest * Math.ceil(weeks / 4.35 - 1e-9) : dearest;
  }
  return total;
}

/** Courses that come in or go out. */
function changes(ids: readonly string[], before: readonly string[] | null): number {
  if (before === null) return 0;
  const stay = ids.filter((id) => before.includes(id)).length;
  return ids.length + before.length - 2 * stay;
}

function isSmaller(a: readonly string[], b: readonly string[]): boolean {
  for (const [i, id] of a.entries()) {
    const other = b[i];
    if (other === undefined) return false;
    if (id !== other) return id < other;
  }
  return a.length < b.length;
}

function isValid(catalog: Catalog, request: PlanRequest, courses: readonly Course[]): boolean {
  if (request.pin.some((id) => !courses.some((course) => course.id === id))) return false;
  const skills = new Set<SkillId>(request.from === null ? [] : catalog.background(request.from).knows);
  for (const skill of request.know) skills.add(skill);
  for (const skill of request.learn) skills.delete(skill);
  for (const id of request.done) for (const skill of catalog.course(id).teaches) skills.add(skill);
  let left = [...courses];
  while (left.length > 0) {
    const startable = left.filter((course) => holds(course.requires, (skill) => skills.has(skill)));
    if (startable.length === 0) return false;
    for (const course of startable) for (const skill of course.teaches) skills.add(skill);
    left = left.filter((course) => !startable.includes(course));
  }
  const goal = request.goal === null ? [] : catalog.role(request.goal).mustHave;
  return [...goal, ...request.want].every((skill) => skills.has(skill));
}

/** The weights of `lib/planner/README.md`, on courses without facts on assessments, workflow and institution. */
const FIGURES: Readonly<
  Record<Exclude<Preference, "cheapest">, { course: number; brushUp: number; entry: number }>
> = {
  fastest: { course: 0, brushUp: 0, entry: 0 },
  balanced: { course: 240 + 3 * 120, brushUp: 60, entry: 960 },
  strongest: { course: 240 + 3 * 900, brushUp: 60, entry: 960 },
  focused: { course: 2 ** 24, brushUp: 0, entry: 2 ** 36 },
};

function programsBegun(catalog: Catalog, request: PlanRequest): ReadonlySet<string> {
  const finished = request.done.map((id) => catalog.course(id)).filter((course) => !course.brushUp);
  return new Set(finished.flatMap((course) => course.programs.map((part) => part.programId)));
}

function weighSet(courses: readonly Course[], request: PlanRequest, begun: ReadonlySet<string>): number {
  const minutes = minutesOf(courses);
  if (request.prefer === "cheapest") {
    const cents = courses.reduce((sum, course) => sum + Math.round(meanCents(course, request)), 0);
    return cents * 2 ** 20 + minutes;
  }
  const figures = FIGURES[request.prefer];
  const main = courses.filter((course) => !course.brushUp);
  const starts = main.length * figures.course + (courses.length - main.length) * figures.brushUp;
  const going = Math.min(1, figures.entry);
  const entries = cheapestEntries(inPrograms(main), (id) => (begun.has(id) ? going : figures.entry));
  return minutes + starts + figures.entry * (main.length - inPrograms(main).length) + entries;
}

const minutesOf = (courses: readonly Course[]): number =>
  courses.reduce((sum, course) => sum + (course.hours?.typical ?? 0) * 60, 0);

/** An unknown price counts as the dearest usual subscription, $79 a month. */
function meanCents({ price, hours }: Course, request: PlanRequest): number {
  const months = ((hours?.typical ?? 0) * request.pace) / (request.hoursPerWeek * 4.35);
  if (price === null) return 7900 * months;
  return ((price.lowCents + price.highCents) / 2) * (price.per === "month" ? months : 1);
}

const inPrograms = (courses: readonly Course[]) => courses.filter((course) => course.programs.length > 0);

/** Programs entered at the least, plus main courses that stand alone. */
function countPrograms(courses: readonly Course[]): number {
  const main = courses.filter((course) => !course.brushUp);
  return main.length - inPrograms(main).length + cheapestEntries(inPrograms(main), () => 1);
}

/** The least that entering programs costs such that each course is in one of them. A program once begun costs one. */
function cheapestEntries(courses: readonly Course[], entry: (program: string) => number): number {
  const ids = [...new Set(courses.flatMap((course) => course.programs.map((part) => part.programId)))];
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 1 << ids.length; bits++) {
    const entered = ids.filter((_, i) => (bits & (1 << i)) !== 0);
    const cost = entered.reduce((sum, id) => sum + entry(id), 0);
    if (cost >= least) continue;
    if (courses.every((course) => course.programs.some((part) => entered.includes(part.programId))))
      least = cost;
  }
  return least;
}
