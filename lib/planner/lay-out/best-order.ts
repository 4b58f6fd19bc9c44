/** Up to so many courses an order is exact; beyond, the best next course is taken step by step. */
const EXACT_ORDER_LIMIT = 11;

/**
 * What an order is judged by, each before the next, packed into one number so that sums compare as a whole: none of the
 * counts of a plan of a hundred courses reaches the unit of the one before.
 */
export const UNIT = { broken: 2 ** 40, implied: 2 ** 29, switch: 2 ** 20, waiting: 1 } as const;

/** Hours for each thing that waits: beyond this, nothing waits. */
const SLOWEST = 2 ** 19;

/** 1 for each course that lies behind, by its number. */
type Done = Uint8Array;
export type Test = (done: Done) => boolean;

/** A course as the order sees it: others by number only. */
export interface Stop {
  readonly canStart: Test;
  /** Recommendations that some order keeps, each with what breaking it costs. */
  readonly recommended: readonly { readonly kept: Test; readonly cost: number }[];
  /** For each wanted skill that the course raises to its level, the courses that do so too. */
  readonly wanted: readonly (readonly number[])[];
  /** How much it costs to wait for the course by one hour; null where that depends on what is done before. */
  readonly eager: number | null;
  /** Whole hours that it takes, at least one. */
  readonly hours: number;
  /** Courses of the same program that stand before it there. */
  readonly earlier: readonly number[];
  /** All other courses of the same program. */
  readonly siblings: readonly number[];
}

/**
 * The stops in the order with fewest broken recommendations (the guide's and the courses' own, and program orders, before
 * those that follow from the taxonomy alone), then fewest interruptions of a program, then least waiting for wanted skills in
 * hours (what is short and gives much comes first, Smith 1956), then by number. Dynamic programming over the sets of courses done and the last of them (Held and Karp 1962).
 */
export function bestOrder(stops: readonly Stop[]): readonly number[] {
  return (stops.length <= EXACT_ORDER_LIMIT ? new ExactOrder(stops) : new GreedyOrder(stops)).order();
}

export const isAnyDone = (numbers: readonly number[], done: Done): boolean => {
  for (const number of numbers) if (done[number] === 1) return true;
  return false;
};

const isAllDone = (numbers: readonly number[], done: Done): boolean => {
  for (const number of numbers) if (done[number] !== 1) return false;
  return true;
};

class Orders {
  protected readonly done: Done;

  constructor(protected readonly stops: readonly Stop[]) {
    this.done = new Uint8Array(stops.length);
  }

  protected isOpen(number: number): boolean {
    return this.done[number] === 0 && (this.stops[number]?.canStart(this.done) ?? false);
  }

  /** What placing `next` right after `last` interrupts. */
  protected interruption(last: number, next: number): number {
    const rest = this.stops[last]?.siblings ?? [];
    if (rest.length === 0 || rest.includes(next)) return 0;
    return isAllDone(rest, this.done) ? 0 : UNIT.switch;
  }

  /** What placing `stop` now breaks, whichever is the last course before it. */
  protected faults(stop: Stop): number {
    const { done } = this;
    let cost = 0;
    for (const edge of stop.recommended) if (!edge.kept(done)) cost += edge.cost;
    for (const number of stop.earlier) if (done[number] === 0) cost += UNIT.broken;
    return cost;
  }

  /** What waits for `stop`: a bridge over a small gap comes early, whether or not a wanted skill waits for it. */
  protected waiting({ eager, wanted }: Stop): number {
    return eager ?? wanted.filter((teachers) => !isAnyDone(teachers, this.done)).length;
  }
}

/** What lies behind: so many courses, so many hours. */
interface Behind {
  readonly count: number;
  readonly hours: number;
}

class ExactOrder extends Orders {
  /** By set of courses done and last course: the least cost of the rest (-1: not worked out), and the course to go on with. */
  private readonly rest: Float64Array;
  private readonly next: Int8Array;
  /** By set of courses done and next course: what placing it costs (-1: not worked out; Infinity: it cannot start). */
  private readonly costs: Float64Array;

  constructor(stops: readonly Stop[]) {
    super(stops);
    const states = 2 ** stops.length * (stops.length + 1);
    this.rest = new Float64Array(states).fill(-1);
    this.next = new Int8Array(states).fill(-1);
    this.costs = new Float64Array(2 ** stops.length * stops.length).fill(-1);
  }

  order(): readonly number[] {
    this.solve(0, -1, { count: 0, hours: 0 });
    const order: number[] = [];
    for (let set = 0, last = -1; ; ) {
      const next = this.next[this.state(set, last)] ?? -1;
      if (next < 0) return order;
      order.push(next);
      set |= 1 << next;
      last = next;
    }
  }

  private state(set: number, last: number): number {
    return set * (this.stops.length + 1) + last + 1;
  }

  private solve(set: number, last: number, { count, hours }: Behind): number {
    const state = this.state(set, last);
    const known = this.rest[state] ?? -1;
    if (known >= 0) return known;
    let best = Number.POSITIVE_INFINITY;
    for (let number = 0; number < this.stops.length; number++) {
      const stop = this.stops[number];
      const until = hours + (stop?.hours ?? 0);
      const own = this.costIn(set, number, until);
      if (own === Number.POSITIVE_INFINITY) continue;
      const cost = own + this.interruption(last, number);
      this.done[number] = 1;
      const total = cost + this.solve(set | (1 << number), number, { count: count + 1, hours: until });
      this.done[number] = 0;
      if (total >= best) continue;
      best = total;
      this.next[state] = number;
    }
    // A dead end before all courses are behind is no order at all.
    if (count === this.stops.length) best = 0;
    this.rest[state] = best;
    return best;
  }

  /** What placing `next` after all of `set` costs, whichever is the last of them; it ends after `until` hours. */
  private costIn(set: number, next: number, until: number): number {
    const at = set * this.stops.length + next;
    const known = this.costs[at] ?? -1;
    if (known >= 0) return known;
    const stop = this.stops[next];
    const cost =
      stop && this.isOpen(next)
        ? this.faults(stop) + this.waiting(stop) * until * UNIT.waiting
        : Number.POSITIVE_INFINITY;
    this.costs[at] = cost;
    return cost;
  }
}

/**
 * Each time the startable course that breaks and interrupts least, of these the one with the fewest hours for each thing that
 * waits for it; ties by number. Always a valid order, not always the best.
 */
class GreedyOrder extends Orders {
  order(): readonly number[] {
    const order: number[] = [];
    while (order.length < this.stops.length) {
      const last = order.at(-1) ?? -1;
      let next = -1;
      let least = Number.POSITIVE_INFINITY;
      for (const [number, stop] of this.stops.entries()) {
        if (!this.isOpen(number)) continue;
        const pace = Math.min(stop.hours / this.waiting(stop), SLOWEST);
        const cost = this.faults(stop) + this.interruption(last, number) + pace;
        if (cost < least) [next, least] = [number, cost];
      }
      if (next < 0) throw new Error("The courses of a plan do not support each other");
      order.push(next);
      this.done[next] = 1;
    }
    return order;
  }
}
