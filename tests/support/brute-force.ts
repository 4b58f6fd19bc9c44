import { type Catalog, type Course, holds, type SkillId } from "@/lib/catalog";
import type { PlanRequest, Preference } from "@/lib/planner";

/*
 * The planner's contract, spelled out once more and as plainly as can be: every subset of the courses, its weight from
 * the written figures, the lightest, ties to the lexicographically smallest list of ids. Shares no code with the planner.
 */

export interface BruteForceResult {
  readonly weight: number;
  readonly courses: readonly string[];
}

export function bruteForce(catalog: Catalog, request: PlanRequest): BruteForceResult | null {
  const usable = catalog.courses.filter(
    (course) =>
      course.plannable &&
      course.hours !== null &&
      (request.pin.includes(course.id) ||
        (!request.skip.includes(course.id) && !request.done.includes(course.id))),
  );
  let best: BruteForceResult | null = null;
  for (let bits = 0; bits < 1 << usable.length; bits++) {
    const courses = usable.filter((_, i) => (bits & (1 << i)) !== 0);
    const weight = weighSet(courses, request.prefer);
    if (best !== null && weight > best.weight) continue;
    if (!isValid(catalog, request, courses)) continue;
    const ids = courses.map((course) => course.id).sort();
    if (best === null || weight < best.weight || isSmaller(ids, best.courses))
      best = { weight, courses: ids };
  }
  return best;
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

function weighSet(courses: readonly Course[], prefer: Preference): number {
  if (prefer === "cheapest") throw new Error("Random catalogs have no prices to compare");
  const figures = FIGURES[prefer];
  const main = courses.filter((course) => !course.brushUp);
  const minutes = courses.reduce((sum, course) => sum + (course.hours?.typical ?? 0) * 60, 0);
  const starts = main.length * figures.course + (courses.length - main.length) * figures.brushUp;
  const alone = main.filter((course) => course.programs.length === 0).length;
  return (
    minutes +
    starts +
    figures.entry * (alone + fewestPrograms(main.filter((course) => course.programs.length > 0)))
  );
}

/** The least number of programs such that each course is in one of them. */
function fewestPrograms(courses: readonly Course[]): number {
  const ids = [...new Set(courses.flatMap((course) => course.programs.map((part) => part.programId)))];
  let fewest = ids.length;
  for (let bits = 0; bits < 1 << ids.length; bits++) {
    const entered = new Set(ids.filter((_, i) => (bits & (1 << i)) !== 0));
    if (entered.size >= fewest) continue;
    if (courses.every((course) => course.programs.some((part) => entered.has(part.programId))))
      fewest = entered.size;
  }
  return fewest;
}
