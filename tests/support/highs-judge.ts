import loadHighs from "highs";
import { type Catalog, type Course, holds, type SkillId } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";

const highs = await loadHighs();

/**
 * The least minutes that reach the role's core, by the MILP solver HiGHS: a minimum hitting set over landmarks that are
 * added until the chosen courses support each other from the background. Null where the goal is out of reach.
 * Shares no code with the planner.
 */
export function fewestMinutes(catalog: Catalog, request: PlanRequest): number | null {
  const goals = request.goal === null ? [] : catalog.role(request.goal).mustHave;
  const known = request.from === null ? [] : catalog.background(request.from).knows;
  const courses = catalog.courses.filter((course) => course.plannable && course.hours !== null);
  const reaches = (allowed: ReadonlySet<Course>) => {
    const skills = closure(known, allowed);
    return goals.every((goal) => skills.has(goal));
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

const minutes = (course: Course): number => Math.round((course.hours?.typical ?? 0) * 60);

function closure(known: readonly SkillId[], allowed: ReadonlySet<Course>): ReadonlySet<SkillId> {
  const skills = new Set(known);
  const left = new Set(allowed);
  for (let grown = true; grown; ) {
    grown = false;
    for (const course of left) {
      if (!holds(course.requires, (skill) => skills.has(skill))) continue;
      for (const skill of course.teaches) skills.add(skill);
      left.delete(course);
      grown = true;
    }
  }
  return skills;
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
