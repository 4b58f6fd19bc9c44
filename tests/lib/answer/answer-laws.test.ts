import fc from "fast-check";
import { expect, it } from "vitest";
import { answerRequest } from "@/lib/answer";
import { compileCatalog } from "@/lib/planner";
import { CASES } from "@/lib/schedule";
import { countMonths } from "@/tests/support/count-months";
import { day } from "@/tests/support/day";
import { pricedCatalog } from "@/tests/support/priced-catalog";
import { someRequestFor } from "@/tests/support/random-requests";

const catalog = pricedCatalog();
const compiled = compileCatalog(catalog);
const today = day("2027-01-04");
const someRequest = someRequestFor(catalog);

it("every request has an answer, and its parts agree", () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const answer = answerRequest({ compiled, request, today });
      const { steps, finish, totals } = answer;
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      for (const assumed of CASES) {
        expect(finish?.[assumed]).toBe(
          steps
            .map((step) => step.days[assumed].finish)
            .toSorted()
            .at(-1),
        );
      }
      expect(steps.map((step) => step.finishRange.likely)).toEqual(steps.map((step) => step.finish));
      expect(steps.reduce((sum, step) => sum + step.hours.typical, 0)).toBeCloseTo(totals.hours.typical, 6);
      expect(totals.cost.low).toBeLessThanOrEqual(totals.cost.high);
      expect(answer.why === null).toBe(answer.outcome === "planned");
    }),
    { numRuns: 500 },
  );
});

it("the same plan at more hours a week never ends later", () => {
  fc.assert(
    fc.property(someRequest, fc.integer({ min: 1, max: 40 }), (drawn, quarters) => {
      // Other preferences may choose another plan at another pace: `cheapest` weighs months.
      const request = { ...drawn, prefer: "fastest" as const };
      const less = answerRequest({ compiled, request, today });
      const hoursPerWeek = request.hoursPerWeek + quarters / 4;
      const more = answerRequest({ compiled, request: { ...request, hoursPerWeek }, today });
      // Fewer hours may lead beyond the calendar's last day; then there is no end to compare.
      if (less.why?.kind === "beyond-calendar") return;
      // Several at once stand by their first days, which may meet or part.
      const courses = ({ steps }: typeof more) => steps.map((step) => step.courseId ?? "").toSorted();
      expect(courses(more)).toEqual(courses(less));
      if (less.finish && more.finish) {
        expect([more.finish.late, less.finish.late].toSorted()[0]).toBe(more.finish.late);
        expect([more.finish.early, less.finish.early].toSorted()[0]).toBe(more.finish.early);
      }
    }),
    { numRuns: 300 },
  );
});

it("every subscription is paid for the months in which a course under it is under way, counted day by day", () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const { steps, totals } = answerRequest({ compiled, request, today });
      for (const { months, courses, low, high, price } of totals.cost.bills) {
        if (months === null) continue;
        for (const assumed of CASES) {
          const spans = steps.flatMap((step) =>
            step.courseId !== null && courses.includes(step.courseId) ? [step.days[assumed]] : [],
          );
          expect(months[assumed]).toBe(countMonths(spans));
        }
        const counts = CASES.map((assumed) => months[assumed]);
        expect([low, high]).toEqual([Math.min(...counts) * price.low, Math.max(...counts) * price.high]);
      }
      const sums = totals.cost.bills.reduce((sum, bill) => sum + bill.low, 0);
      expect(totals.cost.low).toBeCloseTo(sums, 6);
    }),
    { numRuns: 500 },
  );
});

it("the order that pays for the fewest months keeps every requirement and never pays for more", () => {
  fc.assert(
    fc.property(someRequest, (drawn) => {
      const request = { ...drawn, prefer: "cheapest" as const, parallel: 1 as const };
      const { order, steps } = answerRequest({ compiled, request, today });
      if (order === null) return;
      expect(order.months).toBeLessThanOrEqual(order.usualMonths);
      expect(steps.map((step) => step.start)).toEqual(steps.map((step) => step.start).toSorted());
    }),
    { numRuns: 300 },
  );
});

it("an audit costs nothing", () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const { cost } = answerRequest({ compiled, request: { ...request, audit: true }, today }).totals;
      expect(cost).toMatchObject({ low: 0, high: 0, unknown: [] });
    }),
  );
});
