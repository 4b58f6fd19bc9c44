import {
  type Catalog,
  type Course,
  type CourseId,
  familiesOf,
  type Held,
  holds,
  type Price,
  type Program,
} from "@/lib/catalog";
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
  const judge = new Scales(catalog, request);
  const sets = [...validSets(catalog, request)].map((courses) => ({
    weight: judge.weigh(courses),
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
        (isForGoal(course, request) &&
          !request.skip.includes(course.id) &&
          !request.done.includes(course.id))),
  );
  for (let bits = 0; bits < 1 << usable.length; bits++) {
    const courses = usable.filter((_, i) => (bits & (1 << i)) !== 0);
    if (isValid(catalog, request, courses) && isAffordable(catalog, courses, request)) yield courses;
  }
}

function isForGoal({ activity, project }: Course, { goal, portfolioHours }: PlanRequest): boolean {
  if (activity !== "project") return true;
  const roles = project?.roles ?? [];
  return portfolioHours !== 0 && (goal === null || roles.length === 0 || roles.includes(goal));
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
    const hours = parts.map(({ course }) => hoursOf(course));
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
  const levels = levelsAtStart(catalog, request);
  const taken = new Set<CourseId>(request.done.filter((id) => !request.pin.includes(id)));
  const has = ({ skill, level }: Held) => (levels.get(skill) ?? 0) >= level;
  let left = [...courses];
  while (left.length > 0) {
    const startable = left.filter((course) =>
      holds(course.requires, { has, hasTaken: (id) => taken.has(id) }),
    );
    if (startable.length === 0) return false;
    for (const course of startable) {
      lift(levels, course.gives);
      taken.add(course.id);
    }
    left = left.filter((course) => !startable.includes(course));
  }
  return goalsOf(catalog, request).every(has);
}

type Levels = Map<string, number>;

function lift(levels: Levels, gains: readonly { readonly skill: string; readonly level: number }[]): void {
  for (const { skill, level } of gains) levels.set(skill, Math.max(level, levels.get(skill) ?? 0));
}

function levelsAtStart(catalog: Catalog, request: PlanRequest): Levels {
  const levels: Levels = new Map();
  if (request.from !== null) lift(levels, catalog.background(request.from).held);
  lift(levels, request.know);
  // As often as there are skills: by then nothing more can follow.
  for (const _ of catalog.skills)
    for (const { id, implies } of catalog.skills)
      lift(
        levels,
        implies.map((skill) => ({ skill, level: levels.get(id) ?? 0 })),
      );
  for (const { skill, level } of request.learn) levels.set(skill, Math.min(level, levels.get(skill) ?? 0));
  for (const id of request.done) lift(levels, catalog.course(id).gives);
  return levels;
}

function goalsOf(catalog: Catalog, { goal, stage, want }: PlanRequest): readonly Held[] {
  if (goal === null) return want;
  const { stages, usual } = catalog.role(goal);
  const needs = stages.find(({ id }) => id === (stage ?? usual))?.needs ?? [];
  return [...needs.map((need) => need.needs), ...want];
}

const NOTHING = {
  course: 0,
  brushUp: 0,
  practice: 0,
  book: 0,
  project: 0,
  entry: 0,
  member: 0,
  changes: 0,
  unknown: 0,
  obscure: 0,
};
type Figures = Readonly<typeof NOTHING>;

const START_FIGURES: Figures = {
  course: 0,
  brushUp: 240,
  practice: 360,
  book: 480,
  project: 120,
  entry: 840,
  member: 24 * 60,
  changes: 600,
  unknown: 60,
  obscure: 180,
};

/** The weights of `lib/planner/README.md`, on courses without facts on assessments, workflow and institution. */
const FIGURES: Readonly<Record<Exclude<Preference, "cheapest">, Figures>> = {
  fastest: NOTHING,
  balanced: { ...START_FIGURES, course: 240 + 3 * 120 },
  strongest: { ...START_FIGURES, course: 240 + 3 * 900 },
  focused: { ...NOTHING, course: 2 ** 24, entry: 2 ** 36, member: 24 * 60 },
};

class Scales {
  private readonly begun: ReadonlySet<string>;
  private readonly used: (member: { readonly id: string; readonly skills: readonly string[] }) => boolean;

  constructor(
    private readonly catalog: Catalog,
    private readonly request: PlanRequest,
  ) {
    const finished = request.done.map((id) => catalog.course(id));
    const main = finished.filter((course) => !course.brushUp);
    this.begun = new Set(main.flatMap((course) => course.programs.map((part) => part.programId)));
    const levels = levelsAtStart(catalog, request);
    const tools = finished.flatMap((course) => familiesOf(course, catalog).map(({ id }) => id));
    this.used = ({ id, skills }) =>
      tools.includes(id) || skills.some((skill) => (levels.get(skill) ?? 0) > 0);
  }

  weigh(courses: readonly Course[]): number {
    const minutes = minutesOf(courses);
    if (this.request.prefer === "cheapest") {
      const cents = courses.reduce((sum, course) => sum + Math.round(meanCents(course, this.request)), 0);
      return cents * 2 ** 20 + minutes;
    }
    const figures = FIGURES[this.request.prefer];
    const main = courses.filter(isMain);
    const starts = courses.reduce((sum, course) => sum + startOf(course, figures), 0);
    const going = Math.min(1, figures.entry);
    const entries = cheapestEntries(inPrograms(main), (id) => (this.begun.has(id) ? going : figures.entry));
    const alone = figures.entry * (main.length - inPrograms(main).length);
    return minutes + starts + alone + entries + figures.member * this.newMembers(courses);
  }

  private newMembers(courses: readonly Course[]): number {
    const members = courses.flatMap((course) => familiesOf(course, this.catalog));
    return new Set(members.filter((member) => !this.used(member)).map(({ id }) => id)).size;
  }
}

function startOf(course: Course, figures: Figures): number {
  const value = course.runsToday?.value;
  const currency = value === "with-changes" ? figures.changes : value === "unknown" ? figures.unknown : 0;
  const { activity } = course;
  if (activity !== "course") return figures[activity] + currency;
  if (course.brushUp) return figures.brushUp + currency;
  return figures.course + (course.wellKnown === null ? figures.obscure : 0) + currency;
}

const isMain = ({ activity, brushUp }: Course): boolean => activity === "course" && !brushUp;

/** Hours of repair included. */
const hoursOf = ({ hours, runsToday, extraHours }: Course): number =>
  (hours?.typical ?? 0) + (runsToday?.value === "with-changes" ? (extraHours ?? 0) : 0);

const minutesOf = (courses: readonly Course[]): number =>
  courses.reduce((sum, course) => sum + hoursOf(course) * 60, 0);

/** An unknown price counts as the dearest usual subscription, $79 a month. */
function meanCents(course: Course, request: PlanRequest): number {
  const { price } = course;
  const months = (hoursOf(course) * request.pace) / (request.hoursPerWeek * 4.35);
  if (price === null) return 7900 * months;
  return ((price.lowCents + price.highCents) / 2) * (price.per === "month" ? months : 1);
}

const inPrograms = (courses: readonly Course[]) => courses.filter((course) => course.programs.length > 0);

/** Programs entered at the least, plus main courses that stand alone. */
function countPrograms(courses: readonly Course[]): number {
  const main = courses.filter(isMain);
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
