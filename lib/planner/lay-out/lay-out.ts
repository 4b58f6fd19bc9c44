import type { Catalog } from "@/lib/catalog";
import type { Plan } from "@/lib/planner/types";
import type { PlanRequest } from "@/lib/request";
import { explainSteps, type Ordered } from "./explain-steps";
import { stationsOf } from "./stations";
import { applyingStep } from "./step-hours";

/** The ordered activities as steps with reasons, applying at the end, and the stations between them. */
export function layOut(
  catalog: Catalog,
  request: PlanRequest,
  ordered: Ordered,
): Pick<Plan, "steps" | "stations"> {
  const explained = explainSteps(request, ordered);
  const steps = [...explained, ...applyingStep(catalog, request, explained)];
  return { steps, stations: stationsOf(catalog, request, { steps: explained, prepared: ordered.prepared }) };
}
