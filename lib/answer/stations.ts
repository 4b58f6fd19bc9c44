import type { Catalog } from "@/lib/catalog";
import type { Plan } from "@/lib/planner";
import { type PlanRequest, stageOf } from "@/lib/request";
import type { Schedule } from "@/lib/schedule";
import type { AnswerApplying, AnswerReadiness, AnswerStation } from "./types";

/** The stages on the way, each with the day on which it is likely reached: the last of the days of the steps before it. */
export function answerStations(
  catalog: Catalog,
  { goal }: PlanRequest,
  { plan, schedule }: { readonly plan: Plan; readonly schedule: Schedule },
): readonly AnswerStation[] {
  if (goal === null) return [];
  const { stages } = catalog.role(goal);
  return plan.stations.flatMap(({ stage, afterStep }) => {
    const found = stages.find(({ id }) => id === stage);
    if (found === undefined) return [];
    const days = schedule.steps.slice(0, afterStep + 1).map((step) => step.days.likely.finish);
    const finish = days.toSorted().at(-1) ?? null;
    return [{ stage, title: found.title, canDo: found.canDo, afterStep, finish }];
  });
}

/** What others needed for the same change, where somebody says so. */
export function readinessOf(catalog: Catalog, request: PlanRequest): AnswerReadiness | null {
  const { goal, from } = request;
  const stage = stageOf(catalog, request);
  if (goal === null || stage === null) return null;
  const found = catalog.role(goal).readiness.find((one) => one.stage === stage.id && one.background === from);
  return found ? { low: found.low, high: found.high, source: found.source } : null;
}

/** What the last station is made of; null where the plan has none. */
export function applyingOf(catalog: Catalog, { goal }: PlanRequest, { steps }: Plan): AnswerApplying | null {
  const step = steps.find(({ kind }) => kind === "applying");
  const role = goal === null ? null : catalog.role(goal);
  if (step === undefined || role === null) return null;
  return {
    hours: step.hours.typical,
    parts: role.applying?.parts ?? [],
    source: role.applying?.source ?? null,
    interview: role.interview,
  };
}
