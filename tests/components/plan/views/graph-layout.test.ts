import { describe, expect, it } from "vitest";
import { stepKey } from "@/components/plan/steps/step-selection";
import { BOX, layOutSteps } from "@/components/plan/views/graph-layout";
import { answerRequest } from "@/lib/answer";
import { compileCatalog } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { randomCatalog } from "@/tests/support/random-catalog";
import { requestFor } from "@/tests/support/requests";

/** Steps of plans over random catalogs that hold more than one step. */
const PLANS = Array.from({ length: 40 }, (_, seed) => {
  const catalog = randomCatalog(seed + 1, { courses: 40, goals: 5 });
  const request = requestFor(catalog, { goal: "goal", from: "newcomer" });
  return answerRequest({ compiled: compileCatalog(catalog), request, today: day("2027-01-04") }).steps;
}).filter((steps) => steps.length > 1);

describe("the drawing of a plan", () => {
  it("there are plans to draw, with arrows between their steps", () => {
    expect(PLANS.length).toBeGreaterThan(10);
    expect(PLANS.flatMap((steps) => [...layOutSteps(steps).arrows]).length).toBeGreaterThan(10);
  });

  it("puts a step below every step that it comes after", () => {
    for (const steps of PLANS) {
      const { boxes, arrows } = layOutSteps(steps);
      const top = new Map(boxes.map(({ step, y }) => [stepKey(step), y]));
      for (const { from, to } of arrows) expect(top.get(from)).toBeLessThan(top.get(to) ?? 0);
    }
  });

  it("draws each step once, within its bounds, and no two over each other", () => {
    for (const steps of PLANS) {
      const { boxes, arrows, width, height } = layOutSteps(steps);
      const points = arrows.flatMap((arrow) => arrow.points);
      expect(points.every(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height)).toBe(true);
      expect(boxes.map(({ step }) => step)).toEqual(steps);
      for (const [i, a] of boxes.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + BOX.width <= width && a.y + BOX.height <= height).toBe(true);
        for (const b of boxes.slice(i + 1)) {
          const isApart = Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height;
          expect(isApart).toBe(true);
        }
      }
    }
  });

  it("names what a step needs, and only what the plan's reasons call a need", () => {
    for (const steps of PLANS) {
      for (const { step, needs } of layOutSteps(steps).boxes) {
        const said = step.because.flatMap((reason) => (reason.kind === "after" ? [reason.course] : []));
        expect([...needs].sort()).toEqual([...new Set(said)].sort());
      }
    }
  });
});
