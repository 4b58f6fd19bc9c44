import type { Catalog, Program } from "@/lib/catalog";
import type { PlanStep } from "@/lib/planner";
import type { CaseMinutes, ScheduledStep } from "@/lib/schedule";
import type { AnswerStep, HoursRange } from "./types";

/** Minutes as hours, unrounded, so that the steps add up to the total. */
export function hoursRange({ early, likely, late }: CaseMinutes): HoursRange {
  return { low: early / 60, typical: likely / 60, high: late / 60 };
}

/** A step with its title, program and days. */
export function answerStep(step: PlanStep, scheduled: ScheduledStep, catalog: Catalog): AnswerStep {
  const { early, likely, late } = scheduled.days;
  return {
    ...identityOf(step, catalog),
    hours: hoursRange(scheduled.minutes),
    start: likely.start,
    finish: likely.finish,
    days: scheduled.days,
    lane: scheduled.lane,
    finishRange: { early: early.finish, likely: likely.finish, late: late.finish },
    raises: step.raises,
    teaches: step.teaches,
    because: step.because,
  };
}

/** The program that a plan takes the step in; null for what stands alone. */
export function programOf(step: PlanStep, catalog: Catalog): Program | null {
  return step.kind === "applying" || step.programId === null ? null : catalog.program(step.programId);
}

/** What the last station is called. */
const APPLYING = "Applying";

function identityOf(
  step: PlanStep,
  catalog: Catalog,
): Pick<AnswerStep, "kind" | "courseId" | "part" | "title" | "program"> {
  if (step.kind === "applying") {
    return { kind: step.kind, courseId: null, part: null, title: APPLYING, program: null };
  }
  const course = catalog.course(step.courseId);
  const program = programOf(step, catalog);
  const position = course.programs.find((part) => part.programId === step.programId)?.position ?? null;
  return {
    kind: step.kind,
    courseId: course.id,
    part: course.project?.part ?? null,
    title: course.title,
    program: program && { id: program.id, title: program.title, position },
  };
}
