import { skillsIn } from "./expression";
import type { Course, CourseId, ProgramId, SkillId } from "./schema";
import type { Catalog } from "./types";

/** Courses that teach `skill`, plannable ones first, then by id. */
export function coursesTeaching(catalog: Catalog, skill: SkillId): readonly Course[] {
  const teachers = catalog.courses.filter((course) => course.teaches.includes(skill));
  return [
    ...teachers.filter((course) => course.plannable),
    ...teachers.filter((course) => !course.plannable),
  ];
}

/** Plannable courses whose requirement names a skill that `id` teaches, with those skills; by id. */
export function coursesUnlockedBy(
  catalog: Catalog,
  id: CourseId,
): readonly { readonly course: Course; readonly through: readonly SkillId[] }[] {
  const taught = new Set(catalog.course(id).teaches);
  return catalog.courses.flatMap((course) => {
    if (course.id === id || !course.plannable) return [];
    const through = skillsIn(course.requires).filter((skill) => taught.has(skill));
    return through.length > 0 ? [{ course, through }] : [];
  });
}

/** The courses of a program in the publisher's order; those without a known position last, by id. */
export function coursesOfProgram(catalog: Catalog, id: ProgramId): readonly Course[] {
  const position = (course: Course) =>
    course.programs.find((part) => part.programId === id)?.position ?? Number.POSITIVE_INFINITY;
  const members = catalog.courses.filter((course) => course.programs.some((part) => part.programId === id));
  return [...members].sort((a, b) => {
    const [at, bt] = [position(a), position(b)];
    return at === bt ? 0 : at - bt;
  });
}
