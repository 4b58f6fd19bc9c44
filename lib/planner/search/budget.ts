import { type Catalog, type Course, type Due, dueFor, type Price, workHours } from "@/lib/catalog";
import type { Task } from "@/lib/planner/task/task";
import type { PlanRequest } from "@/lib/request";
import type { SideLimit } from "./cover-program";
import type { LandmarkRow } from "./separate-landmarks";

const WEEKS_PER_MONTH = 4.35;
/** Months beyond a whole number by no more than this are rounding. */
const ROUNDING = 1e-9;
/** More than any budget. */
const UNKNOWN = Number.MAX_SAFE_INTEGER;

/** Months that `course` takes at the request's hours a week and pace, unrounded. */
export function monthsOf(course: Course, { hoursPerWeek, pace }: PlanRequest): number {
  return ((workHours(course)?.typical ?? 0) * pace) / (hoursPerWeek * WEEKS_PER_MONTH);
}

/**
 * What a plan is billed in all, as a limit on it. Below the bill lie two sums that a linear program can work with: each
 * course's share of its months, and the least that each bill comes to once a course is under it. Such a bill is an action
 * of its own that costs nothing, numbered after those of the task; `rows` tie the courses to theirs.
 */
export interface BillLimit {
  /** US cents. Rises with each further action. */
  readonly bill: (actions: Iterable<number>) => number;
  readonly most: number;
  readonly sides: readonly SideLimit[];
  /** How many bills are actions. */
  readonly bills: number;
  readonly rows: readonly LandmarkRow[];
}

/** What is due for a course, in one of the ways to take it. */
interface Share {
  /** The same for all that is paid by one bill. */
  readonly key: string;
  readonly per: Price["per"];
  /** The higher price of its range. */
  readonly cents: number;
  /** No other course can be under the same bill. */
  readonly isOwn: boolean;
  /** What it adds to the bill at the least, beside other courses. */
  readonly least: number;
}

interface Purchase {
  readonly months: number;
  /** One for each program that it can be taken in, or on its own; none where no price is known. */
  readonly shares: readonly Share[];
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
  const purchases = task.owners.map((owner) =>
    owner.kind === "course" ? purchaseOf(catalog, owner.course, request) : null,
  );
  const amount = purchases.map((purchase) =>
    purchase === null ? 0 : Math.min(UNKNOWN, ...purchase.shares.map(({ least }) => least)),
  );
  const bill = (actions: Iterable<number>) =>
    billOf([...actions].flatMap((action) => purchases[action] ?? []));
  const { fees, rows } = sharedBills(purchases);
  const own = purchases.map((purchase, action) =>
    purchase?.shares.every(({ isOwn }) => isOwn) ? (amount[action] ?? 0) : 0,
  );
  const sides = [amount, [...own, ...fees]].map((one) => ({ amount: one, most: cents }));
  return { bill, most: cents, sides, bills: fees.length, rows };
}

/** The least fee of each bill that courses share, and for each course that must be under one of them, those. */
function sharedBills(
  purchases: readonly (Purchase | null)[],
): Pick<BillLimit, "rows"> & { readonly fees: readonly number[] } {
  const numbers = new Map<string, number>();
  const fees: number[] = [];
  const rows: LandmarkRow[] = [];
  for (const [head, purchase] of purchases.entries()) {
    if (purchase === null || purchase.shares.length === 0 || purchase.shares.some(({ isOwn }) => isOwn))
      continue;
    const actions = purchase.shares.map(({ key, cents }) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      fees[number] = Math.min(fees[number] ?? cents, cents);
      return purchases.length + number;
    });
    rows.push({ head, actions: Int32Array.from(new Set(actions)).sort() });
  }
  return { fees, rows };
}

function purchaseOf(catalog: Catalog, course: Course, request: PlanRequest): Purchase {
  const months = monthsOf(course, request);
  const programs = course.programs.map(({ programId }) => catalog.program(programId));
  const ways = course.brushUp || programs.length === 0 ? [null, ...programs] : programs;
  const shares = ways.flatMap((program) => {
    const due = dueFor(course, program);
    return due === null ? [] : [shareOf(due, months)];
  });
  return { months, shares };
}

function shareOf({ payee, price: { per, highCents: cents } }: Due, months: number): Share {
  const isOwn = payee.kind === "course";
  const least = { course: cents, once: isOwn ? cents : 0, month: cents * (isOwn ? begun(months) : months) };
  return { key: `${payee.kind} ${payee.id} ${per}`, per, cents, isOwn, least: Math.floor(least[per]) };
}

const begun = (months: number): number => Math.ceil(months - ROUNDING);

/** The least bill over all ways to take the courses. */
function billOf(purchases: readonly Purchase[]): number {
  if (purchases.some(({ shares }) => shares.length === 0)) return UNKNOWN;
  let least = UNKNOWN;
  const chosen: Share[] = [];
  const choose = (next: number): void => {
    const purchase = purchases[next];
    if (purchase === undefined) {
      least = Math.min(least, billFor(purchases, chosen));
      return;
    }
    for (const share of purchase.shares) {
      chosen[next] = share;
      choose(next + 1);
    }
  };
  choose(0);
  return least;
}

/** Courses under one bill pay the dearest of their prices. */
function billFor(purchases: readonly Purchase[], chosen: readonly Share[]): number {
  const bills = new Map<string, { per: Price["per"]; cents: number; months: number }>();
  for (const [i, { key, per, cents }] of chosen.entries()) {
    const bill = bills.get(key) ?? { per, cents: 0, months: 0 };
    bills.set(key, {
      per,
      cents: Math.max(bill.cents, cents),
      months: bill.months + (purchases[i]?.months ?? 0),
    });
  }
  let sum = 0;
  for (const { per, cents, months } of bills.values()) sum += per === "month" ? cents * begun(months) : cents;
  return sum;
}
