import type { Course } from "@/lib/catalog";
import { type PlanRequest, type Prepared, prepare } from "@/lib/request";
import { explainImpossible } from "./explain-impossible";
import { choosePrograms } from "./lay-out/choose-programs";
import { layOut } from "./lay-out/lay-out";
import { orderCourses } from "./lay-out/order-courses";
import { stageNeeds, stagesUpTo } from "./lay-out/stations";
import { budgetLimit } from "./search/budget";
import { findNearestPlan } from "./search/nearest-plan";
import type { SearchResult } from "./search/search";
import type { CompiledCatalog, Owner } from "./task/compile-catalog";
import { buildTask, type Task, wishesOf } from "./task/task";
import { isMain, weightsFor } from "./task/weights";
import type { Plan, PlanGuidance, PlanOutcome, Proof } from "./types";

/**
 * The best plan for `request`, with its proof, or why there is none. The same request gives the same outcome, whatever
 * the order of the catalog's records. Limits bound the search: where they cut it short, the proof is a gap, or the
 * outcome is that none was found in time. With
 * `before`, a plan made before, ties go to the plan that changes least of it.
 */
export function plan(
  compiled: CompiledCatalog,
  request: PlanRequest,
  guidance: PlanGuidance = {},
): PlanOutcome {
  const wishes = wishesOf(request);
  const prepared = prepare(compiled.catalog, request);
  const task = buildTask(compiled, request, { wishes, weights: weightsFor(request), prepared });
  const budget = budgetLimit(compiled.catalog, task, { request, cents: wishes.budgetCents });
  const chosen = findNearestPlan(task, { budget, names: tieNames(task) }, guidance);
  if (chosen.kind === "not-in-time") return { outcome: "not-in-time" };
  if (chosen.kind === "none")
    return { outcome: "impossible", why: explainImpossible(compiled, request, guidance.stop) };
  const { found } = chosen;
  const owners = ownersOf(task, found);
  return {
    outcome: "planned",
    plan: toPlan(compiled, request, { owners, weight: found.weight, prepared }),
    proof: proofOf(found),
  };
}

function proofOf({ weight, lowerBound, nodes }: SearchResult): Proof {
  return { kind: lowerBound === weight ? "optimal" : "gap", lowerBound, nodes };
}

/** Ties go to the smallest list of course ids, and then of programs entered. */
export function tieNames(task: Task): (action: number) => string | null {
  return (action) => {
    const owner = task.owners[action];
    if (owner?.kind === "course") return `course ${owner.course.id}`;
    return owner?.kind === "entry" && (task.cost[action] ?? 0) > 0 ? `entry ${owner.program}` : null;
  };
}

export function ownersOf(task: Task, { actions }: SearchResult): readonly Owner[] {
  return [...actions].flatMap((action) => task.owners[action] ?? []);
}

interface Choice {
  /** What was chosen: courses, entries, tools. */
  readonly owners: readonly Owner[];
  readonly weight: number;
  readonly prepared: Prepared;
}

/** The chosen activities in their best order, with reasons and stations. */
export function toPlan(
  { catalog }: CompiledCatalog,
  request: PlanRequest,
  { owners, weight, prepared }: Choice,
): Plan {
  const courses: readonly Course[] = owners.flatMap((owner) =>
    owner.kind === "course" ? [owner.course] : [],
  );
  const entered = new Set(owners.flatMap((owner) => (owner.kind === "entry" ? [owner.program] : [])));
  const programs = choosePrograms(courses, entered.size > 0 ? entered : null);
  const { known, needs } = prepared;
  const order = orderCourses({
    courses,
    known,
    taken: new Set(request.done),
    needs,
    programs,
    pinned: new Set(request.pin),
    stages: stagesUpTo(catalog, request)
      .slice(0, -1)
      .map((stage) => stageNeeds(stage, prepared)),
  });
  const main = courses.filter(isMain);
  const alone = main.filter((course) => programs.get(course.id) === null).length;
  return {
    ...layOut(catalog, request, { order, programs, prepared }),
    weight,
    mainCourses: main.length,
    programs: alone + new Set([...programs.values()].filter((id) => id !== null)).size,
    needs,
    mustHave: needs.map(({ skill }) => skill),
  };
}
