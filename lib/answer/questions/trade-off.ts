import { type AnswerInput, answerRequest } from "@/lib/answer/answer-request";
import { type Difference, differenceOf } from "@/lib/answer/difference";
import type { Answer } from "@/lib/answer/types";
import { planFront } from "@/lib/planner";
import type { CourseWishes } from "./price-alternatives";

/** A plan on the trade-off between hours and programs. */
export interface TradeOffPoint {
  readonly programs: number;
  readonly mainCourses: number;
  /** Typical hours, after the pace factor. */
  readonly hours: number;
  /** What choosing it changes of the plan. */
  readonly difference: Difference;
  /** The plan that is shown. */
  readonly isShown: boolean;
  /** No plan with so few programs takes fewer hours: proven. The plan that is shown may lie off the front. */
  readonly isProven: boolean;
  /** The wishes that pick it. */
  readonly wishes: CourseWishes;
}

/**
 * The exact front between hours and number of programs, fewest programs first, with the plan of `answer` as a point of
 * its own where it lies off the front. A point that other wishes rule out (a budget) is left out.
 */
export function findTradeOff(input: AnswerInput, answer: Answer): readonly TradeOffPoint[] {
  const { compiled, request, limits } = input;
  const shown = pointOf(input, answer, { other: answer, wishes: request });
  const points = planFront(compiled, request, limits).flatMap(({ plan, proof }) => {
    // In the order of the ids, so that a link can hold as many.
    const pin = plan.steps.flatMap((step) => (step.kind === "applying" ? [] : [step.courseId])).toSorted();
    const wishes = { ...request, pin };
    const point = pointOf(input, answer, { other: answerRequest({ ...input, request: wishes }), wishes });
    return point === null ? [] : [{ ...point, isProven: proof.kind === "optimal" }];
  });
  if (shown === null) return points;
  const others = points.filter((point) => !point.isShown);
  const isOnFront = points.some((point) => point.isShown && point.isProven);
  return [...others, { ...shown, isProven: isOnFront }].toSorted(
    (a, b) => a.programs - b.programs || a.hours - b.hours,
  );
}

function pointOf(
  { compiled }: AnswerInput,
  answer: Answer,
  { other, wishes }: { readonly other: Answer; readonly wishes: CourseWishes },
): TradeOffPoint | null {
  const difference = differenceOf(answer, other, compiled.catalog);
  if (difference === null) return null;
  const { programs, mainCourses, hours } = other.totals;
  return {
    programs,
    mainCourses,
    hours: hours.typical,
    difference,
    isShown: difference.comesIn.length + difference.goesOut.length === 0,
    isProven: false,
    wishes: { pin: wishes.pin, skip: wishes.skip, done: wishes.done },
  };
}
