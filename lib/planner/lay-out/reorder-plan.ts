import type { Catalog, CourseId } from "@/lib/catalog";
import type { Plan, PlanStep, PortfolioHours } from "@/lib/planner/types";
import { knownSkills, type PlanRequest } from "@/lib/request";
import { explainSteps } from "./explain-steps";
import { MODEL_SKILLS, type PortfolioWish, placePortfolio } from "./place-portfolio";
import { portfolioHoursOf } from "./portfolio-hours";

interface Reordering {
  readonly plan: Plan;
  readonly order: readonly CourseId[];
}

/**
 * `plan` with its courses in another order, each once; reasons and portfolio work follow. In every prefix of the order the
 * next course's requirement must hold: nothing here checks it.
 */
export function reorderPlan(catalog: Catalog, request: PlanRequest, { plan, order }: Reordering): Plan {
  const known = new Set(knownSkills(catalog, request));
  const steps = explainSteps(catalog, request, {
    order: order.map((id) => catalog.course(id)),
    known,
    programs: new Map(coursesOf(plan).map(({ courseId, programId }) => [courseId, programId])),
  });
  return { ...plan, steps: placePortfolio(steps, portfolioWish(plan, request, catalog)) };
}

/** The first piece of portfolio work, wherever an order of the plan puts it. */
export interface FirstPiece {
  readonly hours: PortfolioHours;
  /** Whether it stands right after the course where no such course stands before and a main course follows. */
  readonly follows: (course: CourseId) => boolean;
}

/** null where no order of the plan's courses has portfolio work before its end. */
export function firstPieceOf(catalog: Catalog, request: PlanRequest, plan: Plan): FirstPiece | null {
  const courses = coursesOf(plan);
  const first = courses.find((step) => step.teaches.some((skill) => MODEL_SKILLS.includes(skill)));
  const main = courses.find((step) => step.kind === "course" && step !== first);
  if (!plan.steps.some((step) => step.kind === "portfolio") || !first || !main) return null;
  const placed = placePortfolio([first, main], portfolioWish(plan, request, catalog));
  const piece = placed.find((step) => step.kind === "portfolio" && step.part === "first-model");
  if (piece?.kind !== "portfolio") return null;
  const follows = (id: CourseId) => catalog.course(id).teaches.some((skill) => MODEL_SKILLS.includes(skill));
  return { hours: piece.hours, follows };
}

type CourseStep = Exclude<PlanStep, { readonly kind: "portfolio" }>;

function coursesOf({ steps }: Plan): readonly CourseStep[] {
  return steps.flatMap((step) => (step.kind === "portfolio" ? [] : [step]));
}

/** The portfolio work that `plan` has. */
function portfolioWish({ steps }: Plan, request: PlanRequest, catalog: Catalog): PortfolioWish {
  const [skill = null] = steps.flatMap((step) => (step.kind === "portfolio" ? step.teaches : []));
  const courses = steps.flatMap((step) => (step.kind === "portfolio" ? [] : [catalog.course(step.courseId)]));
  const hours = portfolioHoursOf(catalog, request, courses);
  return { skill, hours, known: new Set(knownSkills(catalog, request)) };
}
