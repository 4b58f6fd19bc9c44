import { type PlanRequest, prepare } from "@/lib/request";
import { ownersOf, tieNames, toPlan } from "./plan";
import type { SideLimit } from "./search/rows";
import { findLightestPlan, type SearchResult } from "./search/search";
import type { CompiledCatalog, Owner } from "./task/compile-catalog";
import { buildTask, ownerWeight, type Task, wishesOf } from "./task/task";
import { isAlone, type Weights, weightsFor } from "./task/weights";
import type { FrontPoint, PlanLimits } from "./types";

/** A minute outweighs all the programs that a plan can enter, so that they only break ties between equal minutes. */
const MINUTE = 2 ** 10;

/**
 * The exact trade-off between hours and programs: for each number of programs that is worth it, the plan of fewest
 * minutes with no more than that, most programs first. Each further point has fewer programs and takes longer. Empty where
 * there is no plan. `limits` bound all searches together: what they cut short is a gap, or a point less. The proofs are in
 * minutes. The budget is not looked at.
 */
export function planFront(
  compiled: CompiledCatalog,
  request: PlanRequest,
  limits: PlanLimits = {},
): readonly FrontPoint[] {
  const task = buildTask(compiled, request, {
    wishes: wishesOf(request),
    weights: frontWeights(request),
    prepared: prepare(compiled.catalog, request),
  });
  const amount = Float64Array.from(task.owners, programsIn);
  const points: FrontPoint[] = [];
  for (let sides: readonly SideLimit[] = []; ; ) {
    const outcome = findLightestPlan(task, { limits, sides, names: tieNames(task) });
    if (outcome.kind !== "found") return points;
    const { found } = outcome;
    const point = pointOf(compiled, request, { task, found });
    points.push(point);
    if (point.programs === 0) return points;
    sides = [{ amount, most: point.programs - 1 }];
  }
}

function frontWeights(request: PlanRequest): Weights {
  const { course, member } = weightsFor({ ...request, prefer: "fastest" });
  return { course: (one) => MINUTE * course(one), entry: 1, member: MINUTE * member };
}

/** A course that stands alone is a program of its own. */
function programsIn(owner: Owner): number {
  if (owner.kind === "entry") return 1;
  return owner.kind === "course" && isAlone(owner.course) ? 1 : 0;
}

function pointOf(
  compiled: CompiledCatalog,
  request: PlanRequest,
  { task, found }: { readonly task: Task; readonly found: SearchResult },
): FrontPoint {
  const owners = ownersOf(task, found);
  const prepared = prepare(compiled.catalog, request);
  const weigh = ownerWeight(compiled, request, { weights: weightsFor(request), prepared });
  const minutes = Math.floor(found.weight / MINUTE);
  const lowerBound = Math.floor(found.lowerBound / MINUTE);
  return {
    programs: owners.reduce((sum, owner) => sum + programsIn(owner), 0),
    minutes,
    // In the units of the request's own preference, to be compared with its plan.
    plan: toPlan(compiled, request, {
      prepared,
      owners,
      weight: owners.reduce((sum, owner) => sum + weigh(owner), 0),
    }),
    proof: { kind: found.lowerBound === found.weight ? "optimal" : "gap", lowerBound, nodes: found.nodes },
  };
}
