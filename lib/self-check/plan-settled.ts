import type { PlanRequest } from "@/lib/request";
import { assume, type SelfCheck, type SelfCheckAnswers, settle } from "./self-check";

/** The ids of the courses of the best plan for a request, in any order; null where there is none, or it is not proven best. */
export type BestCourses = (request: PlanRequest) => readonly string[] | null;

/**
 * Whether the best plan takes the same courses whatever is said about the skills that are still open. Planning twice
 * decides it, with none of them known and with all. Whatever more is known, every plan for less stays valid and weighs
 * the same: so a plan that is best, and first among equals, at both ends is so for every answer between them.
 */
export function isPlanSettled(check: SelfCheck, answers: SelfCheckAnswers, best: BestCourses): boolean {
  const settled = settle(check, answers);
  const open = check.skills.filter((skill) => !settled.has(skill));
  if (open.length === 0) return true;
  const saying = (answer: "sure" | "no") =>
    best(assume(check, new Map([...settled, ...open.map((skill) => [skill, answer] as const)])));
  const most = saying("no");
  if (most === null) return false;
  const least = saying("sure");
  return least !== null && least.toSorted().join() === most.toSorted().join();
}
