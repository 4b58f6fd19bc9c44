import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerRequest, findTradeOff, tellProof } from "@/lib/answer";
import { encodeRequest, linkNumbers, MAX_LINK_LENGTH } from "@/lib/link";
import { compileCatalog } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { randomCatalog } from "@/tests/support/random-catalog";
import { realCatalog } from "@/tests/support/real-catalog";
import { requestFor } from "@/tests/support/requests";
import { rivalCatalog } from "@/tests/support/rival-catalog";

const today = day("2027-01-04");
const seed = fc.integer({ min: 1, max: 2 ** 31 });

function inputFor(catalogSeed: number, prefer: "balanced" | "fastest" | "focused" | "strongest") {
  const catalog = randomCatalog(catalogSeed, { courses: 25, goals: 4 });
  const request = requestFor(catalog, { goal: "goal", from: "newcomer" }, { prefer });
  return { compiled: compileCatalog(catalog), request, today };
}

describe("findTradeOff", () => {
  it("trades hours for programs: each point of the front has more programs and fewer hours than the one before", () => {
    fc.assert(
      fc.property(seed, (catalogSeed) => {
        const input = inputFor(catalogSeed, "balanced");
        const front = findTradeOff(input, answerRequest(input)).filter((point) => point.isProven);
        for (const [i, point] of front.entries()) {
          const before = front[i - 1];
          if (!before) continue;
          expect(point.programs).toBeGreaterThan(before.programs);
          expect(point.hours).toBeLessThan(before.hours);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is picked by links that hold all of a point's courses", () => {
    const request = requestFor(realCatalog, { goal: "machine-learning-engineer", from: "programmer" });
    const input = { compiled: compileCatalog(realCatalog), request, today };
    const points = findTradeOff(input, answerRequest(input));
    expect(points.length).toBeGreaterThan(1);
    for (const { wishes } of points) {
      const link = encodeRequest({ ...request, ...wishes, start: today }, linkNumbers(realCatalog));
      expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
    }
  });

  it("holds the shown plan once, and no point of the front is beaten by it", () => {
    fc.assert(
      fc.property(
        seed,
        fc.constantFrom("balanced", "fastest", "focused", "strongest" as const),
        (n, prefer) => {
          const input = inputFor(n, prefer);
          const answer = answerRequest(input);
          const points = findTradeOff(input, answer);
          if (answer.outcome !== "planned") {
            expect(points).toEqual([]);
            return;
          }
          const shown = points.filter((point) => point.isShown);
          expect(shown).toHaveLength(1);
          expect(shown[0]).toMatchObject({
            programs: answer.totals.programs,
            hours: answer.totals.hours.typical,
          });
          for (const { programs, hours } of points.filter((point) => point.isProven)) {
            const beaten = answer.totals.programs <= programs && answer.totals.hours.typical < hours;
            expect(beaten).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("picks the plan of a point by its wishes", () => {
    fc.assert(
      fc.property(seed, (catalogSeed) => {
        const input = inputFor(catalogSeed, "balanced");
        for (const { wishes, programs, hours } of findTradeOff(input, answerRequest(input))) {
          const { totals } = answerRequest({ ...input, request: { ...input.request, ...wishes } });
          expect([totals.programs, totals.hours.typical]).toEqual([programs, hours]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("tellProof", () => {
  it("names what every plan needs, heaviest first, in whole units of the plan's weight, and is checked", () => {
    const catalog = rivalCatalog();
    const request = requestFor(catalog, { goal: "maker" }, { prefer: "fastest" });
    const story = tellProof({ compiled: compileCatalog(catalog), request, today });
    expect(story).toMatchObject({ weight: 2400, bound: 2400, cases: 0, isChecked: true });
    expect(
      story?.landmarks.map(({ courses, share }) => [courses.map(({ id }) => id), Math.round(share)]),
    ).toEqual([
      [["models-course"], 1800],
      [["quick", "steady", "famous"].toSorted(), 600],
    ]);
  });

  it("has nothing to tell without a plan", () => {
    const catalog = rivalCatalog();
    const skip = catalog.courses.map(({ id }) => id);
    const request = requestFor(catalog, { goal: "maker" }, { skip });
    expect(tellProof({ compiled: compileCatalog(catalog), request, today })).toBeNull();
  });

  it("is found without fault by the checker for every plan, with cases only where the bound falls short", () => {
    let withoutCases = 0;
    fc.assert(
      fc.property(seed, (catalogSeed) => {
        const story = tellProof(inputFor(catalogSeed, "balanced"));
        if (story === null) return;
        expect(story.isChecked).toBe(true);
        expect(story.cases === 0).toBe(story.bound === story.weight);
        if (story.cases === 0) withoutCases++;
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(withoutCases).toBeGreaterThan(20);
  });
});
