import type { PricedRow } from "@/lib/planner/search/cover-program";
import { boundAtRoot } from "@/lib/planner/search/search";
import type { CompiledCatalog } from "@/lib/planner/task/compile-catalog";
import { buildTask, type Task, wishesOf } from "@/lib/planner/task/task";
import { weightsFor } from "@/lib/planner/task/weights";
import type { Certificate, Landmark, PlanLimits, PlanOutcome } from "@/lib/planner/types";
import { type PlanRequest, prepare } from "@/lib/request";

/**
 * The proof that `outcome`, which `plan` gave for `request`, is best, in a form that can be checked without the planner
 * (`checkCertificate`); null where there is no plan, or no proof that it is best. A budget is no part of it: what only the
 * budget rules out counts as cases, and so does what `limits` left out.
 */
export function certify(
  compiled: CompiledCatalog,
  request: PlanRequest,
  outcome: PlanOutcome,
  limits: PlanLimits = {},
): Certificate | null {
  if (outcome.outcome !== "planned" || outcome.proof.kind !== "optimal") return null;
  const { weight } = outcome.plan;
  const task = buildTask(compiled, request, {
    wishes: wishesOf(request),
    weights: weightsFor(request),
    prepared: prepare(compiled.catalog, request),
  });
  const landmarks = boundAtRoot(task, weight, limits).map((priced) => landmarkOf(task, priced));
  const sum = landmarks.reduce((total, { when, share }) => (when === null ? total + share : total), 0);
  const bound = Math.ceil(sum);
  return { weight, bound, landmarks, cases: bound < weight ? Math.max(1, outcome.proof.nodes) : 0 };
}

function landmarkOf(task: Task, { row, dual }: PricedRow): Landmark {
  const owners = [...row.actions].flatMap((action) => task.owners[action] ?? []);
  const head = row.target.kind === "needs" ? task.owners[row.target.of] : undefined;
  return {
    when: head?.kind === "course" ? head.course.id : null,
    courses: owners.flatMap((owner) => (owner.kind === "course" ? [owner.course.id] : [])),
    programs: owners.flatMap((owner) => (owner.kind === "entry" ? [owner.program] : [])),
    members: owners.flatMap((owner) => (owner.kind === "member" ? [owner.member.id] : [])),
    share: dual,
  };
}
