import { skillsIn } from "./expression";
import type { CourseId, Price, ProgramId, SkillId } from "./schema";
import type { Catalog, Course, Role } from "./types";

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

/**
 * What a program without a price of its own costs by the month: the widest range of its courses' subscriptions, of which
 * one covers all of them. null where none of them is sold so.
 */
export function subscriptionOf(courses: readonly Course[]): Price | null {
  const monthly = courses.flatMap(({ price }) => (price?.per === "month" ? [price] : []));
  const [first] = monthly;
  if (first === undefined) return null;
  return {
    ...first,
    lowCents: Math.min(...monthly.map((price) => price.lowCents)),
    highCents: Math.max(...monthly.map((price) => price.highCents)),
  };
}

/** Plannable courses whose requirement names `skill`, alone or as one of several ways; by id. */
export function coursesAskingFor(catalog: Catalog, skill: SkillId): readonly Course[] {
  return catalog.courses.filter((course) => course.plannable && skillsIn(course.requires).includes(skill));
}

export interface SimilarCourse {
  readonly course: Course;
  /** Taught by both. */
  readonly shared: readonly SkillId[];
  /** Taught by the course that was asked about, and not by this one. */
  readonly missing: readonly SkillId[];
  /** Taught by this one alone. */
  readonly extra: readonly SkillId[];
}

/**
 * At most `limit` other courses that can still be taken and share taught skills with `id`: those that share most first,
 * then those that teach least besides, then by id.
 */
export function similarCourses(catalog: Catalog, id: CourseId, limit: number): readonly SimilarCourse[] {
  const { teaches } = catalog.course(id);
  const wanted = new Set(teaches);
  return catalog.courses
    .flatMap((course) => {
      if (course.id === id || course.status === "retired") return [];
      const given = new Set(course.teaches);
      const shared = teaches.filter((skill) => given.has(skill));
      const missing = teaches.filter((skill) => !given.has(skill));
      const extra = course.teaches.filter((skill) => !wanted.has(skill));
      return shared.length > 0 ? [{ course, shared, missing, extra }] : [];
    })
    .sort((a, b) => b.shared.length - a.shared.length || a.extra.length - b.extra.length)
    .slice(0, limit);
}

/** The role whose core overlaps most with what `id` teaches, ties to the first by id; null where none does. */
export function roleServedBy(catalog: Catalog, id: CourseId): Role | null {
  const taught = new Set(catalog.course(id).teaches);
  let best: { readonly role: Role; readonly served: number } | null = null;
  for (const role of catalog.roles) {
    const served = role.mustHave.filter((skill) => taught.has(skill)).length;
    if (served > (best?.served ?? 0)) best = { role, served };
  }
  return best?.role ?? null;
}
