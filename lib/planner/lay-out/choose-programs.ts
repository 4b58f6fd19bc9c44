import type { Course, CourseId, ProgramId } from "@/lib/catalog";

/**
 * The program through which each chosen course is entered: of its programs the one with most of the chosen courses,
 * ties by id. Brush-ups and courses of no program stand alone (null).
 */
export function choosePrograms(
  courses: readonly Course[],
  entered: ReadonlySet<string> | null,
): ReadonlyMap<CourseId, ProgramId | null> {
  const size = new Map<ProgramId, number>();
  for (const course of courses.filter((one) => !one.brushUp)) {
    for (const { programId } of course.programs) size.set(programId, (size.get(programId) ?? 0) + 1);
  }
  return new Map(
    courses.map((course) => {
      const open = course.brushUp ? [] : course.programs.map((part) => part.programId);
      const allowed = entered === null ? open : open.filter((id) => entered.has(id));
      const [best] = [...allowed].sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0) || (a < b ? -1 : 1));
      return [course.id, best ?? null];
    }),
  );
}
