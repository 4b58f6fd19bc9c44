import { noEntry } from "@/lib/planner/task/no-entry";
import type { Quest, SearchState } from "./search-state";

/** What a unit of weight counts in cents. */
const WEIGHT_SHARES = [0, 1, 2 ** -20] as const;

/** Offers plans by what they are billed, for want of any: the cheapest ones, then ways to have less on the bill. */
export function seekAffordable(state: SearchState, quest: Quest): void {
  const { task, budget, finder } = state;
  if (budget === null) return;
  const isTimeUp = () => quest.isOver();
  for (const share of WEIGHT_SHARES) {
    const cheap = finder.under(
      (action) => (budget.least[action] ?? noEntry()) + share * (task.cost[action] ?? noEntry()),
    );
    if (cheap === null || isTimeUp()) return;
    state.offer(
      quest,
      finder.cheapen(cheap, (plan) => budget.bill(plan).high, isTimeUp),
    );
  }
}
