import { type AnswerInput, answerRequest } from "@/lib/answer/answer-request";
import type { Answer } from "@/lib/answer/types";
import { leastBudget } from "@/lib/planner";
import type { PlanRequest, Wish } from "@/lib/request";

/** The plan that appears when `drop` is taken back, or the budget raised. */
export interface WayOut {
  /** The wish of the clash that this is the way out of. */
  readonly wish: Wish;
  /** What is taken back: the wish itself and what else has to go with it; nothing where the budget is raised. */
  readonly drop: readonly Wish[];
  /** The least budget that was found to do, in US cents, whole dollars; null where it is not the budget that gives way. */
  readonly raiseTo: number | null;
  readonly totals: Answer["totals"];
  readonly finish: Answer["finish"];
  /** In the units of the preference. */
  readonly weight: number;
  readonly proven: boolean;
}

/** So many searches at most; more clashes than that are beyond what a person would sort out at once. */
const MOST_SEARCHES = 120;

/**
 * For each wish of a clash, the cheapest way out that drops it: the fewest wishes with it after which there is a plan,
 * and of those the plan of least weight. A budget may also be raised, to the least that does. A wish without a way
 * out within the bound of work is left out. Empty where `answer` is no clash.
 */
export function findWaysOut(input: AnswerInput, answer: Answer): readonly WayOut[] {
  if (answer.why?.kind !== "clash") return [];
  const search = { left: MOST_SEARCHES };
  return answer.why.wishes.flatMap((wish) => {
    const ways = [wish.kind === "budget" ? raised(input, wish) : null, cheapestWith(input, wish, search)];
    return ways.flatMap((way) => way ?? []);
  });
}

function raised(input: AnswerInput, wish: Wish): WayOut | null {
  const least = leastBudget(input.compiled, input.request, input.limits);
  if (least === null) return null;
  const raiseTo = 100 * Math.ceil(least / 100);
  const answer = answerRequest({ ...input, request: { ...input.request, budgetCents: raiseTo } });
  return answer.weight === null ? null : wayOut({ wish, drop: [], raiseTo }, answer, answer.weight);
}

/** Level by level: plans after one dropped wish, then after two, and so on. */
function cheapestWith(input: AnswerInput, wish: Wish, search: { left: number }): WayOut | null {
  let level: readonly (readonly Wish[])[] = [[wish]];
  while (level.length > 0 && search.left > 0) {
    const found: WayOut[] = [];
    const next: (readonly Wish[])[] = [];
    for (const drop of level.slice(0, search.left)) {
      if (input.limits?.stop?.()) break;
      search.left--;
      const answer = answerRequest({ ...input, request: withoutWishes(input.request, drop) });
      if (answer.weight !== null) found.push(wayOut({ wish, drop, raiseTo: null }, answer, answer.weight));
      else if (answer.why?.kind === "clash") next.push(...answer.why.wishes.map((more) => [...drop, more]));
    }
    if (found.length > 0) return found.reduce((best, way) => (way.weight < best.weight ? way : best));
    level = next;
  }
  return null;
}

function wayOut(
  way: Pick<WayOut, "wish" | "drop" | "raiseTo">,
  { totals, finish, proof }: Answer,
  weight: number,
): WayOut {
  return { ...way, totals, finish, weight, proven: proof?.kind === "optimal" };
}

/** `request` with these wishes taken back. */
export function withoutWishes(request: PlanRequest, wishes: readonly Wish[]): PlanRequest {
  return wishes.reduce(withoutWish, request);
}

function withoutWish(request: PlanRequest, wish: Wish): PlanRequest {
  switch (wish.kind) {
    case "pin":
      return { ...request, pin: request.pin.filter((id) => id !== wish.course) };
    case "skip":
      return { ...request, skip: request.skip.filter((id) => id !== wish.course) };
    case "audit":
      return { ...request, audit: false };
    case "budget":
      return { ...request, budgetCents: null };
  }
}
