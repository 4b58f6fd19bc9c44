import {
  type Course,
  type CourseId,
  type Held,
  holds,
  isHeld,
  type Level,
  raise,
  type SkillExpression,
  type SkillId,
  workHours,
} from "@/lib/catalog";
import { bestOrder } from "./best-order";
import { gives, type OrderInput, stopsOf } from "./stops";

export interface StagedInput extends OrderInput {
  /** What each earlier stage needs, the first stage first. */
  readonly stages: readonly (readonly Held[])[];
  /** Courses that the learner asked for by name. */
  readonly pinned: ReadonlySet<CourseId>;
}

/** The first own piece comes first where no more stands before it: a first language at the most. */
const FIRST_PIECE_HOURS = 100;

/**
 * `courses` in an order in which each one's requirement holds from what is known, taken and given before: a first own piece
 * where little stands before it, then the earliest stage, then the next one, and so on; within each part the best order
 * (`bestOrder`), ties by ids. Requires that some valid order exists.
 */
export function orderCourses(input: StagedInput): readonly Course[] {
  const order: Course[] = [];
  const known = new Map<SkillId, Level>(input.known);
  const taken = new Set<CourseId>(input.taken);
  let left = [...input.courses].sort((a, b) => (a.id < b.id ? -1 : 1));
  const place = (courses: readonly Course[], needs: readonly Held[]): void => {
    const stops = stopsOf({ ...input, courses, known: new Map(known), taken: new Set(taken), needs });
    order.push(...bestOrder(stops).flatMap((number) => courses[number] ?? []));
    for (const course of courses) {
      raise(known, course.gives);
      taken.add(course.id);
    }
    left = left.filter((course) => !courses.includes(course));
  };
  const start = () => ({ courses: left, known, taken });
  place(firstPiece(start()), input.needs);
  for (const stage of input.stages) {
    const { pinned, programs } = input;
    const wished = left.filter(({ id }) => pinned.has(id));
    place(
      withWished(coursesFor({ all: stage }, start()), { stage, wished, programs, start: start() }),
      stage,
    );
  }
  place(left, input.needs);
  return order;
}

interface Wished {
  readonly stage: readonly Held[];
  /** What the learner asked for by name, by id. */
  readonly wished: readonly Course[];
  readonly programs: OrderInput["programs"];
  readonly start: Start;
}

/** `serving` with the wished courses that belong beside them, and what those need. */
function withWished(serving: readonly Course[], input: Wished): readonly Course[] {
  for (const course of input.wished) {
    if (serving.includes(course)) continue;
    const way = wayBeside(serving, course, input);
    if (way.length > 0) return withWished([...serving, ...way], input);
  }
  return serving;
}

/**
 * `course` where it belongs beside `serving`: at once after them where it gives something that the stage needs or goes
 * on with a series of theirs; with all that it needs where one of them is recommended after it. Else nothing.
 */
function wayBeside(
  serving: readonly Course[],
  course: Course,
  { stage, programs, start }: Wished,
): readonly Course[] {
  if (serving.length === 0) return [];
  const behind = after(start, serving);
  const given = new Map<SkillId, Level>();
  raise(given, course.gives);
  const program = programs.get(course.id) ?? null;
  const isNext =
    stage.some((held) => isHeld(given, held)) ||
    (program !== null && serving.some(({ id }) => programs.get(id) === program));
  if (isNext && reaches({ taken: course.id }, { ...behind, courses: [course] })) return [course];
  const isAwaited = serving.some(({ recommended }) =>
    recommended.some(
      ({ needs, source }) =>
        source !== "taxonomy" && !isMet(needs, behind) && isMet(needs, after(behind, [course])),
    ),
  );
  return isAwaited ? coursesFor({ taken: course.id }, behind) : [];
}

/** What is left once `courses` are behind. */
function after({ courses, known, taken }: Start, behind: readonly Course[]): Start {
  const levels = new Map<SkillId, Level>(known);
  for (const { gives } of behind) raise(levels, gives);
  return {
    courses: courses.filter((course) => !behind.includes(course)),
    known: levels,
    taken: new Set([...taken, ...behind.map(({ id }) => id)]),
  };
}

const isMet = (needs: SkillExpression, { known, taken }: Start): boolean =>
  holds(needs, { has: (held) => isHeld(known, held), hasTaken: (id) => taken.has(id) });

type Start = Pick<OrderInput, "courses" | "known" | "taken">;

/** The own project that least stands before, with that; none where that is more than a first language. */
function firstPiece(start: Start): readonly Course[] {
  const ways = start.courses
    .filter(({ project }) => project?.part === "first")
    .map((project) => {
      const courses = coursesFor({ taken: project.id }, start);
      return { courses, hours: hoursIn(courses) - hoursOf(project) };
    })
    .filter(({ hours }) => hours <= FIRST_PIECE_HOURS);
  const [first] = ways.toSorted((a, b) => a.hours - b.hours);
  return first?.courses ?? [];
}

/** The courses of `start` that reach `target`, none of which can be left out: the longest are tried first. */
function coursesFor(target: SkillExpression, start: Start): readonly Course[] {
  let kept = bearersOf(target, start);
  if (!reaches(target, { ...start, courses: kept })) return [];
  const longestFirst = kept.toSorted((a, b) => hoursOf(b) - hoursOf(a));
  for (const course of longestFirst) {
    const without = kept.filter((other) => other !== course);
    if (reaches(target, { ...start, courses: without })) kept = without;
  }
  return kept;
}

/** The courses of `start` that `target` can rest on, through one another too: without the others it holds all the same. */
function bearersOf(target: SkillExpression, { courses, known, taken }: Start): readonly Course[] {
  const bearers = new Set<Course>();
  const add = (bears: (course: Course) => boolean): void => {
    for (const course of courses) {
      if (bearers.has(course) || !bears(course)) continue;
      bearers.add(course);
      visit(course.requires);
    }
  };
  const visit = (part: SkillExpression): void => {
    if ("skill" in part) {
      if (!isHeld(known, part)) add((course) => gives(course, part));
    } else if ("taken" in part) {
      if (!taken.has(part.taken)) add(({ id }) => id === part.taken);
    } else for (const inner of "all" in part ? part.all : part.any) visit(inner);
  };
  visit(target);
  return courses.filter((course) => bearers.has(course));
}

const hoursOf = (course: Course): number => workHours(course)?.typical ?? 0;
const hoursIn = (courses: readonly Course[]): number =>
  courses.reduce((sum, course) => sum + hoursOf(course), 0);

/** Whether `target` holds once all courses that can start are behind. */
function reaches(target: SkillExpression, { courses, known, taken }: Start): boolean {
  const gained = new Map<SkillId, Level>();
  const behind = new Set<CourseId>();
  const holding = {
    has: (held: Held) => isHeld(known, held) || isHeld(gained, held),
    hasTaken: (id: CourseId) => taken.has(id) || behind.has(id),
  };
  for (let before = -1; before < behind.size; ) {
    if (holds(target, holding)) return true;
    before = behind.size;
    for (const course of courses) {
      if (behind.has(course.id) || !holds(course.requires, holding)) continue;
      raise(gained, course.gives);
      behind.add(course.id);
    }
  }
  return false;
}
