import { type Catalog, isHeld, residual, type SkillExpression } from "@/lib/catalog";
import type { PlanStep } from "@/lib/planner";
import { knownLevels, type PlanRequest } from "@/lib/request";
import type { StepNeeds } from "@/lib/schedule";

/**
 * What each step of a plan waits for when several are under way at once: the steps that give what it requires, and those
 * that its program or a recommendation puts before it. What is held at the start asks for nothing. A final project, and
 * applying, wait for all that stands before: they show what was learned.
 */
export function needsOfSteps(
  steps: readonly PlanStep[],
  catalog: Catalog,
  request: PlanRequest,
): readonly StepNeeds[] {
  const known = knownLevels(catalog, request);
  const given = {
    has: (held: Parameters<typeof isHeld>[1]) => isHeld(known, held),
    hasTaken: (id: PlanRequest["done"][number]) => request.done.includes(id),
  };
  const place = new Map(
    steps.flatMap((step, i) => (step.kind === "applying" ? [] : [[step.courseId, i] as const])),
  );
  return steps.map((step, i) => {
    const before = { all: [...steps.slice(0, i).keys()] };
    if (step.kind === "applying") return before;
    const { requires, project } = catalog.course(step.courseId);
    if (project?.part === "final") return before;
    const held = step.because.flatMap((reason) =>
      reason.kind === "better-after" || reason.kind === "program-order"
        ? (place.get(reason.course) ?? [])
        : [],
    );
    return { all: [toSteps(residual(requires, given), { steps, catalog, self: i }), ...held] };
  });
}

interface Givers {
  readonly steps: readonly PlanStep[];
  readonly catalog: Catalog;
  readonly self: number;
}

/** A condition on what is held as one on the steps that give it. */
function toSteps(expression: SkillExpression, givers: Givers): StepNeeds {
  if ("all" in expression) return { all: expression.all.map((part) => toSteps(part, givers)) };
  if ("any" in expression) return { any: expression.any.map((part) => toSteps(part, givers)) };
  const { steps, catalog, self } = givers;
  const any = steps.flatMap((step, i) => {
    if (step.kind === "applying" || i === self) return [];
    const { id, gives } = catalog.course(step.courseId);
    const isMet =
      "taken" in expression
        ? id === expression.taken
        : gives.some(({ skill, level }) => skill === expression.skill && level >= expression.level);
    return isMet ? [i] : [];
  });
  return { any };
}
