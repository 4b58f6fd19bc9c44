import { type Catalog, type Course, holds, isHeld } from "@/lib/catalog";
import { type ActivityStep, type Plan, reorderPlan } from "@/lib/planner";
import type { Prepared } from "@/lib/request";
import { paceStep, stepDays } from "@/lib/schedule";
import { programOf } from "./answer-steps";
import { monthlyDues } from "./cost";
import { fewestMonthsOrder, type OrderItem, type OrderProblem } from "./order-search";
import type { AnswerOrder, DatedRequest } from "./types";

interface Unordered {
  readonly plan: Plan;
  readonly prepared: Prepared;
  /** The clock: past it the plan stays in its own order. */
  readonly stop?: (() => boolean) | undefined;
}

export interface OrderedPlan {
  readonly plan: Plan;
  /** null where the plan's own order was kept. */
  readonly order: AnswerOrder | null;
}

/**
 * The plan in the order that pays for the fewest months of subscriptions on the likely pace, one course at a time: the
 * exact one of all orders in which every course's requirement holds, whatever is recommended besides. The plan as it is
 * where that order is its own or saves nothing, or is not found in time, where no month is paid, and where courses go on at once.
 */
export function payForFewestMonths(
  catalog: Catalog,
  request: DatedRequest,
  { plan, prepared, stop }: Unordered,
): OrderedPlan {
  const asItIs = { plan, order: null };
  if (request.prefer !== "cheapest" || request.audit || request.parallel > 1) return asItIs;
  const steps = plan.steps.flatMap((step) => (step.kind === "applying" ? [] : [step]));
  const problem = orderProblem(catalog, request, { steps, prepared });
  if (problem.monthCost.length === 0) return asItIs;
  const found = fewestMonthsOrder(problem, stop);
  const usual = fewestMonthsOrder(inGivenOrder(problem));
  if (found === null || usual === null) return asItIs;
  const order: AnswerOrder = { months: found.months, usualMonths: usual.months };
  if (found.months === usual.months && found.cost === usual.cost) return { plan, order };
  const ids = found.order.flatMap((index) => steps[index]?.courseId ?? []);
  return { plan: reorderPlan(catalog, request, { plan, order: ids, prepared }), order };
}

interface Activities {
  readonly steps: readonly ActivityStep[];
  readonly prepared: Prepared;
}

function orderProblem(
  catalog: Catalog,
  request: DatedRequest,
  { steps, prepared: { known } }: Activities,
): OrderProblem {
  const courses = steps.map(({ courseId }) => catalog.course(courseId));
  const dues = monthlyDues(
    steps.map((step) => ({ course: catalog.course(step.courseId), program: programOf(step, catalog) })),
  );
  const keys = [...new Set([...dues.values()].map(({ key }) => key))];
  const isBehind = (done: number, matches: (course: Course) => boolean) =>
    courses.some((other, i) => (done & (1 << i)) !== 0 && matches(other));
  const mayStart = (course: Course) => (done: number) =>
    holds(course.requires, {
      has: (held) =>
        isHeld(known, held) ||
        isBehind(done, ({ gives }) =>
          gives.some(({ skill, level }) => skill === held.skill && level >= held.level),
        ),
      hasTaken: (id) => request.done.includes(id) || isBehind(done, (other) => other.id === id),
    });
  return {
    items: steps.map((step, i): OrderItem => {
      const course = catalog.course(step.courseId);
      const due = dues.get(course.id);
      return {
        minutes: paceStep(step.hours, request.pace).likely,
        subscription: due ? keys.indexOf(due.key) : null,
        mayStart: mayStart(courses[i] ?? course),
      };
    }),
    monthCost: keys.map((key) =>
      Math.max(...[...dues.values()].filter((due) => due.key === key).map(({ cents }) => cents)),
    ),
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
