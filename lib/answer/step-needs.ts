import { type Catalog, residual, type SkillExpression, type SkillId } from "@/lib/catalog";
import type { PlanStep } from "@/lib/planner";
import { knownSkills, type PlanRequest, PORTFOLIO_SKILL } from "@/lib/request";
import type { StepNeeds } from "@/lib/schedule";

/**
 * What each step of a plan waits for when several courses are under way at once: the steps that teach what it requires,
 * and those that its program or a recommendation puts before it. Skills known at the start ask for nothing. Portfolio
 * work waits for all that stands before it: it shows what was learned.
 */
export function needsOfSteps(
  steps: readonly PlanStep[],
  catalog: Catalog,
  request: PlanRequest,
): readonly StepNeeds[] {
  const known = new Set(knownSkills(catalog, request));
  const place = new Map(steps.map((step, i) => [idOf(step), i]));
  return steps.map((step, i) => {
    if (step.kind === "portfolio") return { all: [...steps.slice(0, i).keys()] };
    const asked = residual(catalog.course(step.courseId).requires, known);
    const held = step.because.flatMap((reason) =>
      reason.kind === "better-after" || reason.kind === "program-order"
        ? (place.get(reason.course) ?? [])
        : [],
    );
    return { all: [toSteps(asked, { steps, catalog, self: i }), ...held] };
  });
}

function idOf(step: PlanStep): string {
  return step.kind === "portfolio" ? PORTFOLIO_SKILL : step.courseId;
}

interface Teachers {
  readonly steps: readonly PlanStep[];
  readonly catalog: Catalog;
  readonly self: number;
}

/** A condition on skills as one on the steps that teach them. */
function toSteps(expression: SkillExpression, teachers: Teachers): StepNeeds {
  if (typeof expression === "string") return { any: teachersOf(expression, teachers) };
  if ("all" in expression) return { all: expression.all.map((part) => toSteps(part, teachers)) };
  return { any: expression.any.map((part) => toSteps(part, teachers)) };
}

function teachersOf(skill: SkillId, { steps, catalog, self }: Teachers): readonly number[] {
  return steps.flatMap((step, i) => {
    const taught = step.kind === "portfolio" ? step.teaches : catalog.course(step.courseId).teaches;
    return i !== self && taught.includes(skill) ? [i] : [];
  });
}
