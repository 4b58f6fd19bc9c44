import type { Course } from "@/lib/catalog";
import { knownSkills, type PlanRequest, PORTFOLIO_SKILL, wantedSkills } from "@/lib/request";
import { explainImpossible } from "./explain-impossible";
import { choosePrograms } from "./lay-out/choose-programs";
import { explainSteps } from "./lay-out/explain-steps";
import { orderCourses } from "./lay-out/order-courses";
import { placePortfolio } from "./lay-out/place-portfolio";
import { portfolioHoursOf } from "./lay-out/portfolio-hours";
import { budgetLimit } from "./search/budget";
import { findNearestPlan } from "./search/nearest-plan";
import type { SearchResult } from "./search/search";
import type { CompiledCatalog, Owner } from "./task/compile-catalog";
import { buildTask, type Task, wishesOf } from "./task/task";
import { weightsFor } from "./task/weights";
import type { Plan, PlanGuidance, PlanOutcome, Proof } from "./types";

/**
 * The best plan for `request`, with its proof, or why there is none. The same request gives the same outcome, whatever
 * the order of the catalog's records. Limits bound the search: where they cut it short, the proof is a gap. With
 * `before`, a plan made before, ties go to the plan that changes least of it.
 */
export function plan(
  compiled: CompiledCatalog,
  request: PlanRequest,
  guidance: PlanGuidance = {},
): PlanOutcome {
  const wishes = wishesOf(request);
  const task = buildTask(compiled, request, { wishes, weights: weightsFor(request) });
  const budget = budgetLimit(compiled.catalog, task, { request, cents: wishes.budgetCents });
  const chosen = findNearestPlan(task, { budget, names: tieNames(task) }, guidance);
  if (chosen === null) return { outcome: "impossible", why: explainImpossible(compiled, request) };
  const owners = ownersOf(task, chosen);
  return {
    outcome: "planned",
    plan: toPlan(compiled, request, { owners, weight: chosen.weight }),
    proof: proofOf(chosen),
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
  /** What was chosen: courses, entries, portfolio work. */
  readonly owners: readonly Owner[];
  readonly weight: number;
}

/** The chosen courses in their best order, with reasons. */
export function toPlan({ catalog }: CompiledCatalog, request: PlanRequest, { owners, weight }: Choice): Plan {
  const courses: readonly Course[] = owners.flatMap((owner) =>
    owner.kind === "course" ? [owner.course] : [],
  );
  const doesPortfolio = owners.some((owner) => owner.kind === "portfolio");
  const entered = new Set(owners.flatMap((owner) => (owner.kind === "entry" ? [owner.program] : [])));
  const programs = choosePrograms(courses, entered.size > 0 ? entered : null);
  const known = new Set(knownSkills(catalog, request));
  const wanted = wantedSkills(catalog, request);
  const order = orderCourses({ courses, known, wanted: new Set(wanted), programs });
  const main = courses.filter((course) => !course.brushUp);
  const alone = main.filter((course) => programs.get(course.id) === null).length;
  return {
    steps: placePortfolio(explainSteps(catalog, request, { order, known, programs }), {
      skill: doesPortfolio ? (wanted.find((skill) => skill === PORTFOLIO_SKILL) ?? null) : null,
      hours: portfolioHoursOf(catalog, request, courses),
      known,
    }),
    weight,
    mainCourses: main.length,
    programs: alone + new Set([...programs.values()].filter((id) => id !== null)).size,
    mustHave: wanted,
  };
}
