import fc from "fast-check";
import { expect, it } from "vitest";
import { answerRequest } from "@/lib/answer";
import { compileCatalog } from "@/lib/planner";
import { CASES } from "@/lib/schedule";
import { day } from "../civil-date/day";
import { someRequestFor } from "../plan-url/random-requests";
import { pricedCatalog } from "./priced-catalog";

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
      expect(more.steps.map((step) => step.courseId)).toEqual(less.steps.map((step) => step.courseId));
      if (less.finish && more.finish) {
        expect([more.finish.late, less.finish.late].toSorted()[0]).toBe(more.finish.late);
        expect([more.finish.early, less.finish.early].toSorted()[0]).toBe(more.finish.early);
      }
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
