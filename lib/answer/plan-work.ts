import type { Catalog } from "@/lib/catalog";
import type { PlanStep } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import type { StepWork } from "@/lib/schedule";
import { needsOfSteps } from "./step-needs";

/** The steps of a plan as the schedule takes them: their hours and what each waits for. */
export function workOfSteps(
  steps: readonly PlanStep[],
  catalog: Catalog,
  request: PlanRequest,
): readonly StepWork[] {
  const needs = needsOfSteps(steps, catalog, request);
  return steps.map((step, i) => ({ ...step.hours, needs: needs[i] ?? { all: [] } }));
}
