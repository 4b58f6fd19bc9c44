import fc from "fast-check";
import { expect, test } from "vitest";
import { leastBill, type Purchase, type Way } from "@/lib/planner/bill";

const someWay: fc.Arbitrary<Way> = fc.record({
  bill: fc.integer({ min: 0, max: 4 }),
  per: fc.constant("month" as const),
  cents: fc.constantFrom(2900, 4900, 7900),
});
const somePurchase: fc.Arbitrary<Purchase> = fc.record({
  months: fc.double({ min: 0.1, max: 2.5, noNaN: true }),
  ways: fc.uniqueArray(someWay, { selector: ({ bill }) => bill, minLength: 1, maxLength: 3 }),
});

/** Every way to pay for each. */
function bruteBill(purchases: readonly Purchase[], chosen: readonly Way[] = []): number {
  const next = purchases[chosen.length];
  if (next) return Math.min(...next.ways.map((way) => bruteBill(purchases, [...chosen, way])));
  return [0, 1, 2, 3, 4].reduce((sum, bill) => {
    const under = purchases.flatMap(({ months }, i) =>
      chosen[i]?.bill === bill ? { months, cents: chosen[i].cents } : [],
    );
    const months = under.reduce((total, one) => total + one.months, 0);
    return sum + Math.max(0, ...under.map(({ cents }) => cents)) * Math.ceil(Math.max(0, months - 1e-9));
  }, 0);
}

test("a bill is the least over all ways to pay", () => {
  fc.assert(
    fc.property(fc.array(somePurchase, { maxLength: 7 }), (purchases) => {
      const least = bruteBill(purchases);
      expect(leastBill(purchases)).toEqual({ low: least, high: least });
    }),
    { numRuns: 500 },
  );
});

const monthly = (bill: number): Way => ({ bill, per: "month", cents: 7900 });

test.each([
  ["the same two programs", (_: number) => [0, 1]],
  ["two programs of its own", (i: number) => [2 * i, 2 * i + 1]],
  ["two of twelve programs", (i: number) => [i % 12, (5 * i + 1 + (i % 7)) % 12]],
])("40 courses, each in %s, are billed within 50 ms", (_, billsOf) => {
  const purchases = Array.from({ length: 40 }, (_, i) => ({
    months: 0.3 + (i % 9) / 10,
    ways: [...new Set(billsOf(i))].map(monthly),
  }));
  leastBill(purchases);
  const begun = performance.now();
  const { low, high } = leastBill(purchases);
  expect(performance.now() - begun).toBeLessThan(50);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeLessThanOrEqual(1.2 * low);
});

test("a course without a known price fits no budget", () => {
  expect(leastBill([{ months: 1, ways: [] }]).low).toBe(Number.MAX_SAFE_INTEGER);
});
