import type { Course, Price, Program } from "@/lib/catalog";
import { daysBetween } from "@/lib/civil-date";
import { billedMonths, CASES, type DaySpan, type ScheduleCase, type ScheduledStep } from "@/lib/schedule";
import type { AnswerCost } from "./types";

/** A course of a plan with the program that it is taken in, and its days. */
export interface PricedStep {
  readonly course: Course;
  readonly program: Program | null;
  readonly days: ScheduledStep["days"];
}

/** One thing that is paid for: a single fee, or a subscription while its steps are under way. */
interface Bill {
  readonly price: Price;
  readonly steps: readonly PricedStep[];
}

/**
 * What a plan costs, as a range in US dollars, before tax.
 *
 * A price per month is paid for each begun month in which a course under that subscription is under way: one
 * subscription for each program, and one for a platform's courses outside of programs. It is taken to be cancelled
 * while nothing under it is under way. `low` takes the lower price and the fewest months of the schedule's three cases,
 * `high` the higher price and the most. A course without a known price is listed under `unknown` and not counted. With
 * `audit`, nothing is paid: what nobody knows to be open without payment is listed as unknown.
 */
export function costOf(steps: readonly PricedStep[], audit: boolean): AnswerCost {
  const unknown: string[] = [];
  const bills = new Map<string, Bill>();
  for (const step of steps) {
    const due = audit ? auditPrice(step) : usualPrice(step);
    if (due === null) unknown.push(step.course.id);
    else bills.set(due.key, addToBill(bills.get(due.key), due.price, step));
  }
  const amounts = [...bills.values()].map(amountOf);
  return {
    low: amounts.reduce((sum, { lowCents }) => sum + lowCents, 0) / 100,
    high: amounts.reduce((sum, { highCents }) => sum + highCents, 0) / 100,
    currency: "USD",
    unknown: unknown.toSorted(),
  };
}

interface Due {
  /** What is paid once for all steps with the same key. */
  readonly key: string;
  readonly price: Price;
}

/** A program's subscription covers its courses; else a course's own price counts, else its program's. */
function usualPrice({ course, program }: PricedStep): Due | null {
  const single = `course ${course.id}`;
  const subscription = program ? `program ${program.id}` : `platform ${course.platform}`;
  const price = program?.price?.per === "month" ? program.price : (course.price ?? program?.price ?? null);
  if (price === null) return null;
  if (price.per === "month") return { key: subscription, price };
  const isBundle = price.per === "once" && course.price === null;
  return { key: isBundle ? subscription : single, price };
}

const NOTHING: Price = { lowCents: 0, highCents: 0, per: "course", asOf: null, basis: "course" };

function auditPrice(step: PricedStep): Due | null {
  const isFree = step.course.audit === "open" || usualPrice(step)?.price.highCents === 0;
  return isFree ? { key: `course ${step.course.id}`, price: NOTHING } : null;
}

/** Where two courses under one subscription state different prices, the dearer one is what must be paid. */
function addToBill(bill: Bill | undefined, price: Price, step: PricedStep): Bill {
  if (!bill) return { price, steps: [step] };
  return {
    price: {
      ...price,
      lowCents: Math.max(bill.price.lowCents, price.lowCents),
      highCents: Math.max(bill.price.highCents, price.highCents),
    },
    steps: [...bill.steps, step],
  };
}

function amountOf({ price, steps }: Bill): { readonly lowCents: number; readonly highCents: number } {
  if (price.per !== "month") return price;
  const months = CASES.map((assumed) => monthsUnderWay(steps, assumed));
  return { lowCents: Math.min(...months) * price.lowCents, highCents: Math.max(...months) * price.highCents };
}

/**
 * Begun months of a subscription. A step that starts in a month that is paid for, or on the day after the step before
 * it, goes on with the subscription; any other takes it out anew. Steps come in the order of the schedule.
 */
function monthsUnderWay(steps: readonly PricedStep[], assumed: ScheduleCase): number {
  let months = 0;
  let run: DaySpan | null = null;
  for (const { days } of steps) {
    const step = days[assumed];
    if (run && goesOn(run, step)) {
      run = { start: run.start, finish: step.finish };
    } else {
      months += run ? billedMonths(run.start, run.finish) : 0;
      run = step;
    }
  }
  return months + (run ? billedMonths(run.start, run.finish) : 0);
}

function goesOn(run: DaySpan, next: DaySpan): boolean {
  const isPaid = billedMonths(run.start, next.start) === billedMonths(run.start, run.finish);
  return isPaid || daysBetween(run.finish, next.start) <= 1;
}
