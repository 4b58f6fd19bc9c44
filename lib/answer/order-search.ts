import { daysBetween } from "@/lib/civil-date";
import { billedMonths, type DaySpan, type StepDays } from "@/lib/schedule";

/** A course as the search for the order sees it. */
export interface OrderItem {
  readonly minutes: number;
  /** The subscription that it is under, counted from 0; null where it pays no month. */
  readonly subscription: number | null;
  /** Whether it may start when the items of the bit set are done. */
  readonly mayStart: (done: number) => boolean;
}

export interface OrderProblem {
  readonly items: readonly OrderItem[];
  /** What a month of each subscription costs: any number, to tell equal numbers of months apart. */
  readonly monthCost: readonly number[];
  readonly days: StepDays;
}

interface Held {
  readonly start: DaySpan["start"];
  readonly finish: DaySpan["finish"];
  readonly months: number;
}

/** Where an order has come to. What is done says how much time has passed. */
interface State {
  readonly done: number;
  readonly minutes: number;
  readonly held: readonly (Held | null)[];
}

/** The rest of an order, or all of it, and what it pays. */
export interface FoundOrder {
  readonly order: readonly number[];
  readonly months: number;
  readonly cost: number;
}

/** More states than this are not searched: then the order stays as it was. */
const MOST_STATES = 60_000;

/**
 * The order of the items that pays for the fewest months in all; of those the one that costs least; of those the first by
 * the order of the items. By dynamic programming over what is done and which subscriptions are held since when: two ways
 * to the same state have the same future. null where there are more than 30 items, too many states, or no valid order.
 */
export function fewestMonthsOrder(problem: OrderProblem): FoundOrder | null {
  if (problem.items.length > 30) return null;
  const search = new OrderSearch(problem);
  const held = problem.monthCost.map(() => null);
  const tail = search.best({ done: 0, minutes: 0, held });
  return search.isExhausted() ? null : tail;
}

class OrderSearch {
  private readonly memo = new Map<string, FoundOrder | null>();
  private readonly all: number;

  constructor(private readonly problem: OrderProblem) {
    this.all = 2 ** problem.items.length - 1;
  }

  isExhausted(): boolean {
    return this.memo.size > MOST_STATES;
  }

  /** The best way to go on, or null where there is none. */
  best(state: State): FoundOrder | null {
    if (state.done === this.all) return { months: 0, cost: 0, order: [] };
    const key = this.keyOf(state);
    const known = this.memo.get(key);
    if (known !== undefined || this.isExhausted()) return known ?? null;
    let best: FoundOrder | null = null;
    for (const [next, item] of this.problem.items.entries()) {
      if ((state.done & (1 << next)) !== 0 || !item.mayStart(state.done)) continue;
      const tail = this.with(state, next, item);
      if (tail !== null && (best === null || isLess(tail, best))) best = tail;
    }
    this.memo.set(key, best);
    return best;
  }

  private with(state: State, next: number, item: OrderItem): FoundOrder | null {
    const after = state.minutes + item.minutes;
    const days = this.problem.days(state.minutes, after);
    if (days === null) return null;
    const done = state.done | (1 << next);
    const { held, months, cost } = this.pay(state.held, days, item.subscription);
    const rest = this.best({ done, minutes: after, held });
    if (rest === null) return null;
    return { months: months + rest.months, cost: cost + rest.cost, order: [next, ...rest.order] };
  }

  /** The subscriptions after a need of one of them, and the months that it adds. */
  private pay(
    held: State["held"],
    days: DaySpan,
    subscription: number | null,
  ): { readonly held: State["held"]; readonly months: number; readonly cost: number } {
    if (subscription === null) return { held, months: 0, cost: 0 };
    const run = held[subscription] ?? null;
    const isOn = run !== null && isHeldOn(run, days.start);
    const start = isOn ? run.start : days.start;
    const total = billedMonths(start, days.finish);
    const months = total - (isOn ? run.months : 0);
    const now = { start, finish: days.finish, months: total };
    return {
      held: held.map((other, i) => (i === subscription ? now : other)),
      months,
      cost: months * (this.problem.monthCost[subscription] ?? 0),
    };
  }

  /** What the future depends on: a subscription that is over, or that nothing ahead needs, is as good as none. */
  private keyOf({ done, minutes, held }: State): string {
    const next = this.problem.days(minutes, minutes + 1);
    const open = held.map((run, i) => {
      const isNeeded = this.problem.items.some(
        (item, at) => item.subscription === i && (done & (1 << at)) === 0,
      );
      if (run === null || next === null || !isNeeded || !isHeldOn(run, next.start)) return "";
      return `${run.start} ${run.finish} ${run.months}`;
    });
    return [done, minutes, ...open].join("|");
  }
}

/** A need on `day` falls into a month that is paid for, or follows on the last one without a day between. */
function isHeldOn(run: Held, day: DaySpan["start"]): boolean {
  return daysBetween(run.finish, day) <= 1 || billedMonths(run.start, day) === run.months;
}

function isLess(a: FoundOrder, b: FoundOrder): boolean {
  return a.months < b.months || (a.months === b.months && a.cost < b.cost);
}
