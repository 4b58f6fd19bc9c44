import { type Catalog, type Course, holds } from "@/lib/catalog";
import { firstPieceOf, type Plan, reorderPlan } from "@/lib/planner";
import { knownSkills } from "@/lib/request";
import { paceStep, stepDays } from "@/lib/schedule";
import { hoursOf, programOf } from "./answer-steps";
import { monthlyDues } from "./cost";
import { fewestMonthsOrder, type OrderItem, type OrderProblem } from "./order-search";
import type { AnswerOrder, DatedRequest } from "./types";

export interface OrderedPlan {
  readonly plan: Plan;
  /** null where the plan's own order was kept. */
  readonly order: AnswerOrder | null;
}

/**
 * The plan in the order that pays for the fewest months of subscriptions on the likely pace, one course at a time: the
 * exact one of all orders in which every course's requirement holds, whatever is recommended besides. The plan as it is
 * where that order is its own or saves nothing, where no month is paid, and where courses go on at once.
 */
export function payForFewestMonths(catalog: Catalog, request: DatedRequest, plan: Plan): OrderedPlan {
  const asItIs = { plan, order: null };
  if (request.prefer !== "cheapest" || request.audit || request.parallel > 1) return asItIs;
  const courses = plan.steps.flatMap((step) =>
    step.kind === "portfolio" ? [] : [catalog.course(step.courseId)],
  );
  const problem = orderProblem(catalog, request, { plan, courses });
  if (problem.monthCost.length === 0) return asItIs;
  const found = fewestMonthsOrder(problem);
  const usual = fewestMonthsOrder(inGivenOrder(problem));
  if (found === null || usual === null) return asItIs;
  const order: AnswerOrder = { months: found.months, usualMonths: usual.months };
  if (found.months === usual.months && found.cost === usual.cost) return { plan, order };
  const ids = found.order.flatMap((index) => courses[index]?.id ?? []);
  return { plan: reorderPlan(catalog, request, { plan, order: ids }), order };
}

interface OrderedCourses {
  readonly plan: Plan;
  readonly courses: readonly Course[];
}

function orderProblem(
  catalog: Catalog,
  request: DatedRequest,
  { plan, courses }: OrderedCourses,
): OrderProblem {
  const known = new Set(knownSkills(catalog, request));
  const piece = firstPieceOf(catalog, request, plan);
  const steps = plan.steps.flatMap((step) => (step.kind === "portfolio" ? [] : [step]));
  const dues = monthlyDues(
    steps.map((step) => ({ course: catalog.course(step.courseId), program: programOf(step, catalog) })),
  );
  const keys = [...new Set([...dues.values()].map(({ key }) => key))];
  const mayStart = (course: Course) => (done: number) =>
    holds(
      course.requires,
      (skill) =>
        known.has(skill) ||
        courses.some((other, i) => (done & (1 << i)) !== 0 && other.teaches.includes(skill)),
    );
  return {
    items: steps.map((step, i): OrderItem => {
      const course = catalog.course(step.courseId);
      const due = dues.get(course.id);
      return {
        minutes: paceStep(hoursOf(step, catalog), request.pace).likely,
        subscription: due ? keys.indexOf(due.key) : null,
        isMain: step.kind === "course",
        buildsModel: piece?.follows(course.id) ?? false,
        mayStart: mayStart(courses[i] ?? course),
      };
    }),
    monthCost: keys.map((key) =>
      Math.max(...[...dues.values()].filter((due) => due.key === key).map(({ cents }) => cents)),
    ),
    firstPieceMinutes: piece ? paceStep(piece.hours, request.pace).likely : 0,
    days: stepDays(request),
  };
}

/** The same problem with one order only: that of its items. */
function inGivenOrder(problem: OrderProblem): OrderProblem {
  const items = problem.items.map((item, i) => ({
    ...item,
    mayStart: (done: number) => done === 2 ** i - 1,
  }));
  return { ...problem, items };
}
