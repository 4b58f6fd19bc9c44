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
const MOST_STATES = 20_000;
/** After so many states the clock is asked. */
const STATES_A_LOOK = 64;

/**
 * The order of the items that pays for the fewest months in all; of those the one that costs least; of those the first by
 * the order of the items. By dynamic programming over what is done and which subscriptions are paid until when: two ways
 * to the same state have the same future. null where there are more than 30 items, too many states, no valid order, or
 * `stop` says so.
 */
export function fewestMonthsOrder(
  problem: OrderProblem,
  stop: () => boolean = () => false,
): FoundOrder | null {
  if (problem.items.length > 30) return null;
  const search = new OrderSearch(problem, stop);
  const held = problem.monthCost.map(() => null);
  const tail = search.best({ done: 0, minutes: 0, held });
  return search.isExhausted || tail === null
    ? null
    : { months: tail.months, cost: tail.cost, order: orderOf(tail) };
}

/** The rest of an order: its first item, and what follows. */
interface Tail {
  readonly months: number;
  readonly cost: number;
  readonly next: number;
  readonly rest: Tail | null;
}

function orderOf(tail: Tail): readonly number[] {
  const order: number[] = [];
  for (let at: Tail | null = tail; at !== null && at.next >= 0; at = at.rest) order.push(at.next);
  return order;
}

const END: Tail = { months: 0, cost: 0, next: -1, rest: null };

class OrderSearch {
  isExhausted = false;
  private readonly memo = new Map<string, Tail | null>();
  private readonly all: number;
  private readonly starts = new Map<number, DaySpan["start"] | null>();
  private readonly finishes = new Map<number, DaySpan["finish"] | null>();
  /** Items of each subscription, as a bit set. */
  private readonly users: readonly number[];

  constructor(
    private readonly problem: OrderProblem,
    private readonly stop: () => boolean,
  ) {
    this.all = 2 ** problem.items.length - 1;
    this.users = problem.monthCost.map((_, subscription) =>
      problem.items.reduce((set, item, i) => (item.subscription === subscription ? set | (1 << i) : set), 0),
    );
  }

  /** The best way to go on, or null where there is none. */
  best(state: State): Tail | null {
    if (state.done === this.all) return END;
    const key = this.keyOf(state);
    const known = this.memo.get(key);
    if (known !== undefined || this.isExhausted) return known ?? null;
    let best: Tail | null = null;
    for (const [next, item] of this.problem.items.entries()) {
      if ((state.done & (1 << next)) !== 0 || !item.mayStart(state.done)) continue;
      const tail = this.with(state, next, item);
      if (tail !== null && (best === null || isLess(tail, best))) best = tail;
    }
    this.memo.set(key, best);
    this.isExhausted ||=
      this.memo.size > MOST_STATES || (this.memo.size % STATES_A_LOOK === 0 && this.stop());
    return best;
  }

  private with(state: State, next: number, item: OrderItem): Tail | null {
    const after = state.minutes + item.minutes;
    const start = this.startAfter(state.minutes);
    const finish = this.finishAt(after);
    if (start === null || finish === null) return null;
    const done = state.done | (1 << next);
    const { held, months, cost } = this.pay(state.held, { start, finish }, item.subscription);
    const rest = this.best({ done, minutes: after, held });
    if (rest === null) return null;
    return { months: months + rest.months, cost: cost + rest.cost, next, rest };
  }

  /** The day on which work begins that so many minutes stand before. */
  private startAfter(minutes: number): DaySpan["start"] | null {
    const known = this.starts.get(minutes);
    if (known !== undefined) return known;
    const start = this.problem.days(minutes, minutes + 1)?.start ?? null;
    this.starts.set(minutes, start);
    return start;
  }

  private finishAt(minutes: number): DaySpan["finish"] | null {
    const known = this.finishes.get(minutes);
    if (known !== undefined) return known;
    const finish = this.problem.days(minutes - 1, minutes)?.finish ?? null;
    this.finishes.set(minutes, finish);
    return finish;
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

  /**
   * What the future depends on. A subscription that is over, or that nothing ahead needs, is as good as none; of one that
   * is held, the day on which it renews, the day of the month that it renews by, and whether a need ended just now.
   */
  private keyOf({ done, minutes, held }: State): string {
    let key = `${done} ${minutes}`;
    const today = this.startAfter(minutes);
    for (const [i, run] of held.entries()) {
      const isNeeded = ((this.users[i] ?? 0) & ~done) !== 0;
      key += "|";
      if (run === null || today === null || !isNeeded || !isHeldOn(run, today)) continue;
      const rest = Math.min(2, daysBetween(run.finish, today));
      key += `${monthOf(run.start) + run.months} ${run.start.slice(-2)} ${rest}`;
    }
    return key;
  }
}

/** A need on `day` falls into a month that is paid for, or follows on the last one without a day between. */
function isHeldOn(run: Held, day: DaySpan["start"]): boolean {
  return daysBetween(run.finish, day) <= 1 || billedMonths(run.start, day) === run.months;
}

/** Months counted from the year 0. */
const monthOf = (day: DaySpan["start"]): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));

function isLess(a: Tail, b: Tail): boolean {
  return a.months < b.months || (a.months === b.months && a.cost < b.cost);
}
