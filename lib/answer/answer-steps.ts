import type { Catalog, Program } from "@/lib/catalog";
import type { PlanStep } from "@/lib/planner";
import { PORTFOLIO_SKILL } from "@/lib/request";
import type { CaseMinutes, ScheduledStep, StepHours } from "@/lib/schedule";
import type { AnswerStep, HoursRange } from "./types";

/** The listed hours of a step. A planned course has known hours: the planner takes no other. */
export function hoursOf(step: PlanStep, catalog: Catalog): StepHours {
  if (step.kind === "portfolio") return step.hours;
  const { hours } = catalog.course(step.courseId);
  if (hours === null) throw new Error(`The plan holds ${step.courseId}, whose hours nobody knows`);
  return hours;
}

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
    teaches: step.teaches,
    because: step.because,
  };
}

/** The program that a plan takes the step in; null for a course that stands alone. */
export function programOf(step: PlanStep, catalog: Catalog): Program | null {
  return step.kind === "portfolio" || step.programId === null ? null : catalog.program(step.programId);
}

function identityOf(
  step: PlanStep,
  catalog: Catalog,
): Pick<AnswerStep, "kind" | "courseId" | "part" | "title" | "program"> {
  if (step.kind === "portfolio") {
    const title = catalog.findSkill(PORTFOLIO_SKILL)?.title ?? PORTFOLIO_SKILL;
    return { kind: step.kind, courseId: null, part: step.part, title, program: null };
  }
  const course = catalog.course(step.courseId);
  const program = programOf(step, catalog);
  const position = course.programs.find((part) => part.programId === step.programId)?.position ?? null;
  return {
    kind: step.kind,
    courseId: course.id,
    part: null,
    title: course.title,
    program: program && { id: program.id, title: program.title, position },
  };
}
