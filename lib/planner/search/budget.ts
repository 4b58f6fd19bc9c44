import { type Catalog, type Course, type Due, dueFor } from "@/lib/catalog";
import {
  type BillRange,
  begunMonths,
  leastBill,
  type Purchase,
  UNKNOWN_CENTS,
  type Way,
} from "@/lib/planner/bill";
import { type MonthLimit, MonthRounding, monthRow } from "@/lib/planner/month-rows";
import { monthsOf } from "@/lib/planner/task/months";
import type { Task } from "@/lib/planner/task/task";
import type { PlanRequest } from "@/lib/request";
import type { SideLimit } from "./cover-program";
import type { LandmarkRow, LinearRow } from "./separate-landmarks";

/**
 * What a plan is billed in all, as a limit on it. Each bill that courses share is a variable of the linear program, an
 * action that costs nothing, numbered after those of the task: how many months it is paid for, or whether the fee is paid.
 * `rows` and `cuts` tie the courses to their bills, `sides` the bills to the budget.
 */
export interface BillLimit {
  /** US cents. Rises with each further action. */
  readonly bill: (actions: Iterable<number>) => BillRange;
  readonly most: number;
  /** What each action adds to the bill at the least. */
  readonly least: readonly number[];
  readonly sides: readonly SideLimit[];
  /** How many bills are variables, and how much each of them can come to. */
  readonly bills: number;
  readonly mostOf: readonly number[];
  readonly rows: readonly (LandmarkRow | LinearRow)[];
  /** Rows that hold for whole months and that `value` breaks. */
  readonly cuts: (value: Float64Array) => readonly LinearRow[];
}

/**
 * The budget as a limit on the bill: each fee in full, each subscription for its courses' months, one after the other at
 * typical hours, the last begun month whole; at the higher price of each range. Of the ways to take a course in a program
 * the cheapest counts. A course without a known price fits no budget. `null` where none is asked for; an audit pays for nothing.
 */
export function budgetLimit(
  catalog: Catalog,
  task: Task,
  { request, cents }: { readonly request: PlanRequest; readonly cents: number | null },
): BillLimit | null {
  if (cents === null || request.audit) return null;
  const book = new BillBook();
  const purchases = task.owners.map((owner) =>
    owner.kind === "course" ? book.purchase(catalog, owner.course, request) : null,
  );
  const least = purchases.map((purchase) =>
    purchase === null
      ? 0
      : Math.min(UNKNOWN_CENTS, ...purchase.ways.map((way) => leastOf(way, purchase.months))),
  );
  const shared = sharedBills(purchases, least);
  const limits = monthLimits(purchases, shared.numbers);
  const rounding = new MonthRounding(limits);
  return {
    bill: (actions) => leastBill([...actions].flatMap((action) => purchases[action] ?? [])),
    most: cents,
    least,
    sides: [{ amount: least, most: cents }, ...wholePrices(shared.amount, cents)],
    bills: shared.numbers.size,
    mostOf: shared.prices.map(({ per, cents: price }) =>
      per === "month" && price > 0
        ? Math.max(1, Math.floor(cents / price))
        : per === "month"
          ? MOST_MONTHS
          : 1,
    ),
    rows: [...shared.rows, ...limits.map(monthRow)],
    cuts: (value) => rounding.cuts(value),
  };
}

/** More months than any course of a catalog takes in all. */
const MOST_MONTHS = 2 ** 20;

/** Gives each bill a number. */
class BillBook {
  private readonly numbers = new Map<string, number>();
  private readonly own = new Set<number>();

  purchase(catalog: Catalog, course: Course, request: PlanRequest): BookedPurchase {
    const months = monthsOf(course, request);
    const programs = course.programs.map(({ programId }) => catalog.program(programId));
    const takenIn = course.brushUp || programs.length === 0 ? [null, ...programs] : programs;
    const ways = new Map<number, Way>();
    for (const program of takenIn) {
      const due = dueFor(course, program);
      if (due === null) continue;
      const way = this.wayOf(due);
      const known = ways.get(way.bill);
      if (known === undefined || way.cents < known.cents) ways.set(way.bill, way);
    }
    return {
      months,
      ways: [...ways.values()].map((way) => ({ ...way, isOwn: this.own.has(way.bill) })),
    };
  }

  private wayOf({ payee, price: { per, highCents: cents } }: Due): Way {
    const key = `${payee.kind} ${payee.id} ${per}`;
    const bill = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, bill);
    if (payee.kind === "course") this.own.add(bill);
    return { bill, per, cents };
  }
}

interface BookedWay extends Way {
  /** No other course can be under the same bill. */
  readonly isOwn: boolean;
}

interface BookedPurchase extends Purchase {
  readonly ways: readonly BookedWay[];
}

/** What a way adds to the bill at the least, beside other courses. */
function leastOf({ per, cents, isOwn }: BookedWay, months: number): number {
  switch (per) {
    case "course":
      return cents;
    case "once":
      return isOwn ? cents : 0;
    case "month":
      return Math.floor(cents * (isOwn ? begunMonths(months) : months));
  }
}

interface SharedBills {
  /** By bill, its action. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Of each action of a bill, the least price. */
  readonly prices: readonly Way[];
  /** What an action comes to where each is paid in whole months: bills by their price, courses with a bill of their own. */
  readonly amount: readonly number[];
  /** Each course that must be under one of them, with those: paid for one month at the least. */
  readonly rows: readonly LandmarkRow[];
}

function sharedBills(purchases: readonly (BookedPurchase | null)[], least: readonly number[]): SharedBills {
  const numbers = new Map<number, number>();
  const prices: Way[] = [];
  const rows: LandmarkRow[] = [];
  const amount = purchases.map((purchase, action) =>
    purchase?.ways.every(({ isOwn }) => isOwn) ? (least[action] ?? 0) : 0,
  );
  for (const [head, purchase] of purchases.entries()) {
    if (purchase === null || purchase.ways.length === 0 || purchase.ways.some(({ isOwn }) => isOwn)) continue;
    const actions = purchase.ways.map((way) => {
      const number = numbers.get(way.bill) ?? purchases.length + numbers.size;
      numbers.set(way.bill, number);
      const known = prices[number - purchases.length];
      if (known === undefined || way.cents < known.cents) prices[number - purchases.length] = way;
      return number;
    });
    if (purchase.ways.every(({ per }) => per !== "month") || begunMonths(purchase.months) > 0)
      rows.push({ head, actions: Int32Array.from(actions).sort() });
  }
  return { numbers, prices, amount: [...amount, ...prices.map(({ cents }) => cents)], rows };
}

/** Of the courses that can only be paid by the month and share bills: all that can be under the same bills. */
function monthLimits(
  purchases: readonly (BookedPurchase | null)[],
  numbers: ReadonlyMap<number, number>,
): readonly MonthLimit[] {
  const limits = new Map<
    string,
    { bills: readonly number[]; courses: { action: number; months: number }[] }
  >();
  for (const [action, purchase] of purchases.entries()) {
    if (purchase === null || purchase.ways.length === 0) continue;
    if (!purchase.ways.every(({ per, isOwn }) => per === "month" && !isOwn)) continue;
    const bills = purchase.ways.flatMap(({ bill }) => numbers.get(bill) ?? []).sort((a, b) => a - b);
    const key = bills.join();
    const limit = limits.get(key) ?? { bills, courses: [] };
    limit.courses.push({ action, months: purchase.months });
    limits.set(key, limit);
  }
  const found = [...limits.values()];
  // Courses with more ways are paid by the same bills as those with fewer.
  return found.map(({ bills, courses }) => ({
    bills,
    courses: [
      ...courses,
      ...found.flatMap((other) =>
        other.bills.length < bills.length && other.bills.every((bill) => bills.includes(bill))
          ? other.courses
          : [],
      ),
    ],
  }));
}

/** The budget in whole cents, and in whole numbers of each price of a month: five of 79 are all that 400 pay for. */
function wholePrices(amount: readonly number[], cents: number): readonly SideLimit[] {
  const prices = [...new Set(amount)].filter((price) => price > 1).sort((a, b) => b - a);
  return [1, ...prices.slice(0, MOST_PRICES)].map((price) => ({
    amount: amount.map((one) => Math.floor(one / price)),
    most: Math.floor(cents / price),
  }));
}

const MOST_PRICES = 6;
