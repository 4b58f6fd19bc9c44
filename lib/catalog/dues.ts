import type { Price, Program } from "./schema";
import type { Course } from "./types";

/** What a bill pays for: a program, a single course, or all courses of a platform. */
export interface Payee {
  readonly kind: "program" | "platform" | "course";
  /** A platform's id is its name. */
  readonly id: string;
  readonly title: string;
}

export interface Due {
  /** What is paid once for all courses with the same payee. */
  readonly payee: Payee;
  readonly price: Price;
}

/**
 * What is due for `course`, taken in `program` or on its own; null where no source gives a price. A program's
 * subscription covers its courses; else a course's own price counts, else its program's. What one subscription covers is a
 * fact of its price: all of the platform, or the program, or the single course.
 */
export function dueFor(course: Course, program: Program | null): Due | null {
  const price = program?.price?.per === "month" ? program.price : (course.price ?? program?.price ?? null);
  if (price === null) return null;
  const isShared = price.per === "month" || (price.per === "once" && course.price === null);
  if (!isShared) return { payee: coursePayee(course), price };
  if (price.per === "month" && price.covers === "platform")
    return { payee: { kind: "platform", id: course.platform, title: course.platform }, price };
  const { id, title } = program ?? course;
  return { payee: { kind: program ? "program" : "course", id, title }, price };
}

/** A bill for the course alone. */
export function coursePayee({ id, title }: Course): Payee {
  return { kind: "course", id, title };
}
