import loadHighs from "highs";
import {
  type Catalog,
  type Course,
  type CourseId,
  type Held,
  holds,
  isHeld,
  type Levels,
  raise,
  workHours,
} from "@/lib/catalog";
import { type PlanRequest, prepare } from "@/lib/request";

const highs = await loadHighs();

/**
 * The least minutes that reach what the role needs, by the MILP solver HiGHS: a minimum hitting set over landmarks that are
 * added until the chosen courses support each other from the background. Null where the goal is out of reach.
 * Shares no code with the planner.
 */
export function fewestMinutes(catalog: Catalog, request: PlanRequest): number | null {
  const { known, needs } = prepare(catalog, request);
  const courses = catalog.courses.filter(
    ({ plannable, hours, project }) =>
      plannable &&
      hours !== null &&
      (!project || project.roles.length === 0 || project.roles.some((id) => id === request.goal)),
  );
  const reaches = (allowed: ReadonlySet<Course>) => {
    const levels = closure(known, allowed);
    return needs.every((need) => isHeld(levels, need));
  };
  if (!reaches(new Set(courses))) return null;
  const rows: string[] = [];
  for (;;) {
    const chosen = solve(courses, rows);
    if (reaches(chosen)) return [...chosen].reduce((sum, course) => sum + minutes(course), 0);
    // As many courses as can be taken without reaching the goal: at least one of the others is needed.
    const blocked = new Set(chosen);
    for (const course of courses) {
      blocked.add(course);
      if (reaches(blocked)) blocked.delete(course);
    }
    const landmark = courses.flatMap((course, i) => (blocked.has(course) ? [] : [`x${i}`]));
    rows.push(`r${rows.length}: ${landmark.join(" + ")} >= 1`);
  }
}

const minutes = (course: Course): number => Math.round((workHours(course)?.typical ?? 0) * 60);

function closure(known: Levels, allowed: ReadonlySet<Course>): Levels {
  const levels = new Map(known);
  const taken = new Set<CourseId>();
  const left = new Set(allowed);
  const holding = { has: (held: Held) => isHeld(levels, held), hasTaken: (id: CourseId) => taken.has(id) };
  for (let grown = true; grown; ) {
    grown = false;
    for (const course of left) {
      if (!holds(course.requires, holding)) continue;
      raise(levels, course.gives);
      taken.add(course.id);
      left.delete(course);
      grown = true;
    }
  }
  return levels;
}

function solve(courses: readonly Course[], rows: readonly string[]): ReadonlySet<Course> {
  if (rows.length === 0) return new Set();
  const names = courses.map((_, i) => `x${i}`);
  const objective = courses.map((course, i) => `${minutes(course)} x${i}`).join(" + ");
  const model = `Minimize\nobj: ${objective}\nSubject To\n${rows.join("\n")}\nBinary\n${names.join(" ")}\nEnd`;
  const { Columns } = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0 });
  return new Set(
    courses.filter((_, i) => {
      const column = Columns[`x${i}`];
      return column !== undefined && "Primal" in column && column.Primal > 0.5;
    }),
  );
}
