import type { Price } from "@/lib/catalog";

/** Months beyond a whole number by no more than this are rounding. */
const ROUNDING = 1e-9;
/** The same in units of money: a price is fewer than a thousand of them. */
const UNIT_ROUNDING = 1e-6;
/** More than any budget. */
export const UNKNOWN_CENTS = Number.MAX_SAFE_INTEGER;
/** More choices than these are not tried for the courses that one choice leads to another: the range stays open then. */
const MOST_CHOICES = 500;

export const begunMonths = (months: number): number => Math.ceil(months - ROUNDING);

/** One way to pay for a course: under which bill, and what that bill then costs at the least, once or for each begun month. */
export interface Way {
  /** The same number for all that is paid by one bill. */
  readonly bill: number;
  readonly per: Price["per"];
  /** The higher price of its range, in US cents. */
  readonly cents: number;
}

/** A course to pay for: its months, and the ways to pay for it, at most one for each bill; none where no price is known. */
export interface Purchase {
  readonly months: number;
  readonly ways: readonly Way[];
}

/** US cents. No way to pay costs less than `low`, and one costs `high`; they differ only where the choice was cut short. */
export interface BillRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The least bill for all of `purchases` over the ways to pay for each. A bill costs the dearest of its courses' prices,
 * for the begun months of all of them together where it is paid by the month. Courses that share no bill, not even by way
 * of others, are chosen for apart; else by branch and bound.
 */
export function leastBill(purchases: readonly Purchase[]): BillRange {
  if (purchases.some(({ ways }) => ways.length === 0)) return { low: UNKNOWN_CENTS, high: UNKNOWN_CENTS };
  let [low, high] = [0, 0];
  for (const group of groupsOf(purchases)) {
    const range = new BillChoice(group).solve();
    low += range.low;
    high += range.high;
  }
  return { low, high };
}

/** Purchases that bills hold together. */
function groupsOf(purchases: readonly Purchase[]): Iterable<readonly Purchase[]> {
  const parent = new Map<number, number>();
  const rootOf = (bill: number): number => {
    const above = parent.get(bill) ?? bill;
    if (above === bill) return bill;
    const root = rootOf(above);
    parent.set(bill, root);
    return root;
  };
  for (const { ways } of purchases) {
    const [first] = ways;
    for (const { bill } of ways) if (first) parent.set(rootOf(bill), rootOf(first.bill));
  }
  const groups = new Map<number, Purchase[]>();
  for (const purchase of purchases) {
    const [first] = purchase.ways;
    if (!first) continue;
    const root = rootOf(first.bill);
    const group = groups.get(root);
    if (group) group.push(purchase);
    else groups.set(root, [purchase]);
  }
  return groups.values();
}

interface Bill {
  readonly per: Price["per"];
  readonly cents: number;
  readonly months: number;
}

const costOf = ({ per, cents, months }: Bill): number =>
  per === "month" ? cents * begunMonths(months) : cents;
const exactCostOf = ({ per, cents, months }: Bill): number => (per === "month" ? cents * months : cents);

class BillChoice {
  private readonly bills = new Map<number, Bill>();
  /** Those with few ways first, long ones first among them. */
  private readonly order: readonly Purchase[];
  /** From each place of the order on, what the months of the rest cost at the least, begun or not. */
  private readonly rest: readonly number[];
  /** Every bill is a multiple of this. */
  private readonly unit: number;
  private best = UNKNOWN_CENTS;
  private choices = 0;

  constructor(purchases: readonly Purchase[]) {
    this.order = purchases.toSorted((a, b) => a.ways.length - b.ways.length || b.months - a.months);
    const rest = [0];
    for (const { months, ways } of this.order.toReversed()) {
      const rates = ways.map(({ per, cents }) => (per === "month" ? cents * months : 0));
      rest.unshift((rest[0] ?? 0) + Math.min(...rates));
    }
    this.rest = rest;
    const units = purchases.flatMap(({ ways }) => ways.map(({ cents }) => cents));
    this.unit = Math.max(1, units.reduce(greatestDivisor, 0));
  }

  solve(): BillRange {
    const low = this.boundFrom(0, 0, 0);
    this.choose(0, 0, 0);
    const isWhole = this.choices <= MOST_CHOICES;
    return { low: isWhole ? this.best : Math.min(low, this.best), high: this.best };
  }

  /** `cost` and `exact`: what the bills come to so far, with the last month of each begun or to the day. */
  private choose(place: number, cost: number, exact: number): void {
    const purchase = this.order[place];
    if (purchase === undefined) {
      this.best = Math.min(this.best, cost);
      return;
    }
    if (this.monthsFrom(place, exact) >= this.best || this.boundFrom(place, cost, exact) >= this.best) return;
    const options = purchase.ways
      .map((way) => this.under(way, purchase.months))
      .toSorted((a, b) => a.adds - b.adds);
    for (const { bill, before, after, adds } of options) {
      // The first way down is always taken to its end, so that there is a bill.
      if (this.best < UNKNOWN_CENTS && ++this.choices > MOST_CHOICES) return;
      this.bills.set(bill, after);
      this.choose(place + 1, cost + adds, exact + exactCostOf(after) - (before ? exactCostOf(before) : 0));
      if (before) this.bills.set(bill, before);
      else this.bills.delete(bill);
    }
  }

  private under({ bill, per, cents }: Way, months: number) {
    const before = this.bills.get(bill);
    const after: Bill = {
      per,
      cents: Math.max(before?.cents ?? 0, cents),
      months: (before?.months ?? 0) + months,
    };
    return { bill, before, after, adds: costOf(after) - (before ? costOf(before) : 0) };
  }

  /** No choice for the purchases from `place` on makes all bills come to less. */
  private boundFrom(place: number, cost: number, exact: number): number {
    return Math.max(this.monthsFrom(place, exact), cost + this.newBillsFrom(place));
  }

  /** All bills to the day, in whole units. */
  private monthsFrom(place: number, exact: number): number {
    const months = exact + (this.rest[place] ?? 0);
    return this.unit * Math.ceil(months / this.unit - UNIT_ROUNDING);
  }

  /** The first payment of bills that purchases without a bill so far need, of which no two could share one. */
  private newBillsFrom(place: number): number {
    const used = new Set<number>();
    let sum = 0;
    for (let at = place; at < this.order.length; at++) {
      const { ways = [], months = 0 } = this.order[at] ?? {};
      if (ways.some(({ bill }) => used.has(bill) || this.bills.has(bill))) continue;
      for (const { bill } of ways) used.add(bill);
      sum += Math.min(...ways.map(({ per, cents }) => costOf({ per, cents, months })));
    }
    return sum;
  }
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
