import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestMonthsOrder, type OrderItem, type OrderProblem } from "@/lib/answer/order-search";
import { type DaySpan, stepDays } from "@/lib/schedule";
import { countMonths } from "@/tests/support/count-months";
import { day } from "@/tests/support/day";
import { someCalendar } from "@/tests/support/random-calendars";

interface Drawn {
  readonly minutes: number;
  readonly subscription: number | null;
  readonly isMain: boolean;
  readonly buildsModel: boolean;
  /** Items before it that must be done. */
  readonly needs: number;
}

const someItem: fc.Arbitrary<Drawn> = fc.record({
  minutes: fc.integer({ min: 30, max: 4000 }),
  subscription: fc.constantFrom(null, 0, 1),
  isMain: fc.boolean(),
  buildsModel: fc.boolean(),
  needs: fc.integer({ min: 0, max: 63 }),
});

const someProblem: fc.Arbitrary<OrderProblem> = fc
  .tuple(
    fc.array(someItem, { minLength: 1, maxLength: 6 }),
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
    fc.constantFrom(0, 300),
    someCalendar.filter(({ hoursPerWeek }) => hoursPerWeek >= 3),
  )
  .map(([drawn, monthCost, firstPieceMinutes, calendar]) => ({
    items: drawn.map((one, i): OrderItem => {
      const needs = one.needs & (2 ** i - 1) & (i % 2 === 0 ? 0b111000 : 0b000111);
      return { ...one, mayStart: (done) => (done & needs) === needs };
    }),
    monthCost,
    firstPieceMinutes,
    days: stepDays({ ...calendar, breaks: calendar.breaks.slice(0, 2) }),
  }));

describe("fewestMonthsOrder", () => {
  it("is as good as the best of all valid orders, its months counted day by day", () => {
    fc.assert(
      fc.property(someProblem, (problem) => {
        const best = bruteForce(problem);
        const found = fewestMonthsOrder(problem);
        expect({ months: found?.months, cost: found?.cost }).toEqual({
          months: best?.months,
          cost: best?.cost,
        });
        expect(found && pay(problem, found.order)).toEqual({ months: best?.months, cost: best?.cost });
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the given order where no other saves anything", () => {
    const item: OrderItem = {
      minutes: 60,
      subscription: 0,
      mayStart: () => true,
    };
    const days = stepDays({
      start: day("2027-01-04"),
      hoursPerWeek: 7,
      weekdays: null,
      weeks: 52,
      pace: 1,
      breaks: [],
      parallel: 1,
    });
    const found = fewestMonthsOrder({
      items: [item, item, item],
      monthCost: [5],
      days,
    });
    expect(found).toEqual({ order: [0, 1, 2], months: 1, cost: 5 });
  });
});

interface Paid {
  readonly months: number;
  readonly cost: number;
}

function bruteForce(problem: OrderProblem): Paid | null {
  const paid = validOrders(problem, []).flatMap((order) => pay(problem, order) ?? []);
  const [best] = paid.toSorted((a, b) => a.months - b.months || a.cost - b.cost);
  return best ?? null;
}

function validOrders(problem: OrderProblem, begun: readonly number[]): readonly (readonly number[])[] {
  if (begun.length === problem.items.length) return [begun];
  const done = begun.reduce((set, index) => set | (1 << index), 0);
  return problem.items.flatMap((item, i) =>
    begun.includes(i) || !item.mayStart(done) ? [] : validOrders(problem, [...begun, i]),
  );
}

/** What an order pays, its steps laid one after the other; null beyond the calendar. */
function pay({ items, monthCost, days }: OrderProblem, order: readonly number[]): Paid | null {
  const spans: DaySpan[][] = monthCost.map(() => []);
  let minutes = 0;
  for (const index of order) {
    const item = items[index];
    const span = item && days(minutes, minutes + item.minutes);
    if (!item || !span) return null;
    if (item.subscription !== null) spans[item.subscription]?.push(span);
    minutes += item.minutes;
  }
  const months = spans.map(countMonths);
  return {
    months: months.reduce((sum, own) => sum + own, 0),
    cost: months.reduce((sum, own, i) => sum + own * (monthCost[i] ?? 0), 0),
  };
}
