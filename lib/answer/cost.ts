import {
  type Course,
  coursePayee,
  type Due,
  dueFor,
  type Payee,
  type Price,
  type Program,
} from "@/lib/catalog";
import { type BilledRun, billedRuns, CASES, type PerCase, perCase, type ScheduledStep } from "@/lib/schedule";
import type { AnswerBill, AnswerCost } from "./types";

/** A course of a plan with the program that it is taken in. */
interface Purchase {
  readonly course: Course;
  readonly program: Program | null;
}

/** The same with its days. */
export interface PricedStep extends Purchase {
  readonly days: ScheduledStep["days"];
}

/** One thing that is paid for: a single fee, or a subscription while its steps are under way. */
interface Bill {
  readonly payee: Payee;
  readonly price: Price;
  readonly steps: readonly PricedStep[];
}

/**
 * What a plan costs, as a range in US dollars, before tax, with every bill.
 *
 * A price per month is paid for each begun month in which a course under that subscription is under way. A subscription
 * covers what the catalog says: the courses listed under the program, or all of the platform's; a course outside of the
 * plan's programs else has one of its own. It is cancelled while nothing under it is under way. `low` takes the lower price
 * and the fewest months of the schedule's three cases, `high` the higher price and the most. A course without a known
 * price is listed under `unknown` and not counted. With `audit`, nothing is paid: what nobody knows to be open without
 * payment is listed as unknown.
 */
export function costOf(steps: readonly PricedStep[], audit: boolean): AnswerCost {
  const unknown: string[] = [];
  const bills = new Map<string, Bill>();
  for (const step of underTakenPrograms(steps)) {
    const due = audit ? auditDue(step) : dueFor(step.course, step.program);
    if (due === null) unknown.push(step.course.id);
    else {
      const key = keyOf(due.payee);
      bills.set(key, addToBill(bills.get(key), due, step));
    }
  }
  const charged = [...bills.values()].filter(({ price }) => price.highCents > 0).map(chargeBill);
  return {
    low: charged.reduce((sum, { low }) => sum + low * 100, 0) / 100,
    high: charged.reduce((sum, { high }) => sum + high * 100, 0) / 100,
    currency: "USD",
    unknown: unknown.toSorted(),
    bills: charged,
  };
}

/** A month of the subscription that a course is under. */
export interface MonthlyDue {
  /** The same for all courses under the same subscription. */
  readonly key: string;
  /** Middle of the price range. */
  readonly cents: number;
}

/** By course id: what each course of a plan that is under a paid subscription pays a month. */
export function monthlyDues(steps: readonly Purchase[]): ReadonlyMap<string, MonthlyDue> {
  const dues = underTakenPrograms(steps).flatMap((step) => {
    const due = dueFor(step.course, step.program);
    if (due === null || due.price.per !== "month" || due.price.highCents === 0) return [];
    const cents = (due.price.lowCents + due.price.highCents) / 2;
    return [[step.course.id, { key: keyOf(due.payee), cents }] as const];
  });
  return new Map(dues);
}

function keyOf({ kind, id }: Payee): string {
  return `${kind} ${id}`;
}

/** A course that is taken on its own, as brush-ups are, but belongs to a program of the plan is under that program. */
function underTakenPrograms<Step extends Purchase>(steps: readonly Step[]): readonly Step[] {
  const taken = new Map(steps.flatMap(({ program }) => (program ? [[program.id, program]] : [])));
  return steps.map((step) => {
    const [home] = step.course.programs.flatMap(({ programId }) => taken.get(programId) ?? []);
    return step.program === null && home ? { ...step, program: home } : step;
  });
}

const NOTHING: Price = {
  lowCents: 0,
  highCents: 0,
  per: "course",
  asOf: null,
  covers: "program",
  basis: "course",
};

function auditDue({ course, program }: Purchase): Due | null {
  const isFree = course.audit === "open" || dueFor(course, program)?.price.highCents === 0;
  return isFree ? { payee: coursePayee(course), price: NOTHING } : null;
}

/** Where two courses under one subscription state different prices, the dearer one is what must be paid. */
function addToBill(bill: Bill | undefined, { payee, price }: Due, step: PricedStep): Bill {
  if (!bill) return { payee, price, steps: [step] };
  const dearer = price.highCents > bill.price.highCents ? price : bill.price;
  return {
    payee,
    price: {
      ...dearer,
      lowCents: Math.max(bill.price.lowCents, price.lowCents),
      highCents: Math.max(bill.price.highCents, price.highCents),
    },
    steps: [...bill.steps, step],
  };
}

function chargeBill({ payee, price, steps }: Bill): AnswerBill {
  const { lowCents, highCents, per, asOf, basis } = price;
  const runs =
    per === "month" ? perCase((assumed) => billedRuns(steps.map(({ days }) => days[assumed]))) : null;
  const months = runs && perCase((assumed) => monthsOf(runs, assumed));
  const counts = months ? CASES.map((assumed) => months[assumed]) : [1];
  return {
    payee,
    courses: steps.map(({ course }) => course.id),
    price: { low: lowCents / 100, high: highCents / 100, per, asOf, basis },
    months,
    runs,
    low: (Math.min(...counts) * lowCents) / 100,
    high: (Math.max(...counts) * highCents) / 100,
  };
}

function monthsOf(runs: PerCase<readonly BilledRun[]>, assumed: (typeof CASES)[number]): number {
  return runs[assumed].reduce((sum, { months }) => sum + months, 0);
}
