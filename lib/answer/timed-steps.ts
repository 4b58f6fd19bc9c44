import { type Course, type Levels, workHours } from "@/lib/catalog";
import type { TimedStep, WorkKind } from "@/lib/time";

/** Assessments that show what the time goes into. */
const PROGRAMMING: ReadonlySet<string> = new Set([
  "graded-code",
  "notebook",
  "lab",
  "project",
  "capstone",
  "peer-reviewed-project",
]);
const PROBLEMS: ReadonlySet<string> = new Set(["exercises", "assignment"]);

/** `course` as the time model sees it; null where nobody knows its hours. */
export function timedStep(course: Course): TimedStep | null {
  const hours = workHours(course);
  if (hours === null) return null;
  const { typical } = hours;
  // A judgement of ours speaks of what learners need, not of what a provider states.
  const isLearners = hours.typicalBasis === "judgement" || hours.typicalBasis === "learners";
  return {
    kind: workKind(course),
    hours: isLearners
      ? { from: "learners", middle: typical }
      : { from: "provider", figure: "whole", stated: typical },
    course: null,
  };
}

function workKind({ activity, assessments, kind, level }: Course): WorkKind {
  if (activity !== "course") return activity;
  if (kind === "open-courseware" && level === "advanced") return "graduate-course";
  const kinds = assessments ?? [];
  if (kinds.some((one) => PROGRAMMING.has(one))) return "programming";
  return kinds.some((one) => PROBLEMS.has(one)) ? "problem-sets" : "lectures-and-quizzes";
}

/** Languages that one programs in, by skill id. */
const LANGUAGES = ["programming-basics", "python", "r-language"];
/** Where somebody stands who programs alone: the most experienced have years of it. */
const ALONE_SHARE = 0.75;

/** A plan is one of code where at least so much of its hours is exercises in a language or in SQL. */
const CODE_SHARE = 0.25;
const UNKNOWN = 0.5;

/**
 * How experienced a learner of `known` levels is for `courses`, from 0 to 1: the best held of the languages where they are
 * worked in code, else nobody knows. A judgement; the factor between the ends is measured among people who program.
 */
export function experienceOf(known: Levels, courses: readonly Course[]): number {
  const hours = (some: readonly Course[]) =>
    some.reduce((sum, course) => sum + (workHours(course)?.typical ?? 0), 0);
  const inCode = courses.filter(({ codeLanguage }) => codeLanguage !== null && codeLanguage !== "none");
  if (hours(inCode) < CODE_SHARE * hours(courses)) return UNKNOWN;
  const best = Math.max(0, ...[...known].map(([skill, level]) => (LANGUAGES.includes(skill) ? level : 0)));
  return (best / 3) * ALONE_SHARE;
}
