import { type CompiledCatalog, type PlanGuidance, type PlanOutcome, plan, SearchMemory } from "@/lib/planner";
import { type PlanRequest, planInputs } from "@/lib/request";

export type Solve = (request: PlanRequest, guidance?: PlanGuidance) => PlanOutcome;

/** A longer search would say the same. */
export function isWhole(outcome: PlanOutcome): boolean {
  switch (outcome.outcome) {
    case "planned":
      return outcome.proof.kind === "optimal";
    case "impossible":
      return outcome.why.kind === "untaught" || outcome.why.isSmallest !== false;
    case "not-in-time":
      return false;
  }
}

/** More than a learner goes back and forth between; each holds one plan. */
const REMEMBERED = 64;

/**
 * The planner with a memory: the same outcome as `plan`, without a second search where only hours, days or breaks
 * changed, and with the landmarks of the search before where more did. A search that was cut short is not remembered, as the next one may get further: also where the weight was
 * proven and only the choice among equals was left open.
 */
export function rememberPlans(compiled: CompiledCatalog): Solve {
  const outcomes = new Map<string, PlanOutcome>();
  const memory = new SearchMemory();
  return (request, guidance = {}) => {
    // What a plan was before is no part of the request.
    if (guidance.before !== undefined) return plan(compiled, request, guidance);
    const key = JSON.stringify(planInputs(request));
    const known = outcomes.get(key);
    if (known) return known;
    const clock = watched(guidance.stop);
    const outcome = plan(compiled, request, { ...guidance, stop: clock.stop, memory });
    if (isWhole(outcome) && !clock.hasRung()) outcomes.set(key, outcome);
    const [oldest] = outcomes.keys();
    if (outcomes.size > REMEMBERED && oldest !== undefined) outcomes.delete(oldest);
    return outcome;
  };
}

/** `stop`, and whether it ever said so. */
function watched(stop: PlanGuidance["stop"]) {
  let rang = false;
  return {
    stop: (): boolean => {
      rang ||= stop?.() ?? false;
      return rang;
    },
    hasRung: () => rang,
  };
}
