import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeComparison, encodeComparison, type Scenario } from "@/lib/compare";
import { linkNumbers } from "@/lib/link";
import { programCatalog } from "@/tests/support/program-catalog";
import { someRequestFor } from "@/tests/support/random-requests";
import { requestFor } from "@/tests/support/requests";

const catalog = programCatalog();
const read = (link: string) => decodeComparison(new URLSearchParams(link), catalog);
const track = catalog.findProgram("model-track")?.id ?? null;
const engineer = requestFor(catalog, { goal: "engineer", from: "coder" });

const someScenario: fc.Arbitrary<Scenario> = fc.record({
  request: someRequestFor(catalog),
  program: fc.option(fc.constantFrom(...catalog.programs.map(({ id }) => id))),
});
const someScenarios = fc
  .tuple(someScenario, fc.array(someScenario, { maxLength: 4 }))
  .map(([first, others]): readonly [Scenario, ...Scenario[]] => [first, ...others]);

describe("the link of a comparison", () => {
  it("is short: the others say only what they ask otherwise", () => {
    const link = encodeComparison([
      { request: engineer, program: null },
      { request: { ...engineer, hoursPerWeek: 10 }, program: null },
      { request: engineer, program: track },
    ]);
    expect(link).toBe("v=1&goal=engineer&from=coder&hours=5&b=hours.10&c=program.model-track");
  });

  it("takes a value of the first away with a blank", () => {
    const first = { request: { ...engineer, prefer: "fastest" as const }, program: track };
    const link = encodeComparison([first, { request: engineer, program: null }]);
    expect(link).toBe(
      "v=1&goal=engineer&from=coder&hours=5&prefer=fastest&program=model-track&b=prefer.~program.",
    );
    expect(read(link)).toMatchObject({ ok: true, scenarios: [first, { request: engineer, program: null }] });
  });

  it("reads what was written, for any scenarios", () => {
    fc.assert(
      fc.property(someScenarios, (scenarios) => {
        const decoded = read(encodeComparison(scenarios));
        expect(decoded.ok && decoded.scenarios).toEqual(scenarios);
      }),
      { numRuns: 300 },
    );
  });

  it("reads what was written with packed lists", () => {
    const numbers = linkNumbers(catalog);
    fc.assert(
      fc.property(someScenarios, (scenarios) => {
        const decoded = read(encodeComparison(scenarios, numbers));
        expect(decoded.ok && decoded.scenarios).toEqual(scenarios);
      }),
      { numRuns: 300 },
    );
  });

  it("uses characters alone that chats leave as they are", () => {
    fc.assert(
      fc.property(someScenarios, (scenarios) => {
        expect(encodeComparison(scenarios)).toMatch(/^[A-Za-z0-9\-_.~,=&]*$/);
      }),
      { numRuns: 300 },
    );
  });

  it("never throws and keeps a readable first scenario, whatever the others say", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abc.~,-10=goalprogram"), maxLength: 40 });
    fc.assert(
      fc.property(letters, letters, (b, c) => {
        const params: [string, string][] = [
          ["goal", "engineer"],
          ["b", b],
          ["c", c],
        ];
        const decoded = decodeComparison(params, catalog);
        expect(decoded.ok && decoded.scenarios[0].request.goal).toBe("engineer");
      }),
      { numRuns: 500 },
    );
  });
});

describe("a comparison whose link is partly unreadable", () => {
  const problemsOf = (link: string) =>
    read(link).problems.map(({ scenario, problem }) => [
      scenario,
      problem.code,
      problem.parameter,
      problem.value,
    ]);
  const countOf = (link: string) => {
    const decoded = read(link);
    return decoded.ok ? decoded.scenarios.length : 0;
  };

  it("names a bad part with its scenario and keeps the rest of it", () => {
    const link = "goal=engineer&b=hours.500~prefer.fastest&c=hours.8";
    expect(problemsOf(link)).toEqual([["b", "out-of-range", "hours", "500"]]);
    expect(countOf(link)).toBe(3);
  });

  it("leaves out a scenario of which nothing can be read", () => {
    const link = "goal=engineer&b=program.nothing&c=rubbish&d=hours.8";
    expect(problemsOf(link)).toEqual([
      ["b", "unknown-id", "program", "nothing"],
      ["c", "unknown-parameter", "rubbish", ""],
    ]);
    expect(countOf(link)).toBe(2);
  });

  it("keeps the first one's goal where another names none that exists", () => {
    const decoded = read("goal=engineer&b=goal.nobody~hours.8");
    expect(decoded.ok && decoded.scenarios[1]?.request).toMatchObject({ goal: "engineer", hoursPerWeek: 8 });
    expect(decoded.problems.map(({ problem }) => problem.code)).toContain("unknown-id");
  });

  it("says a problem of the first scenario once, not once for each", () => {
    expect(problemsOf("goal=engineer&hours=abc&b=prefer.fastest&c=from.coder")).toEqual([
      ["a", "not-a-number", "hours", "abc"],
    ]);
  });

  it("takes the first of a repeated scenario, and none that is far too long", () => {
    const link = `goal=engineer&b=hours.8&b=hours.9&c=know.${"x".repeat(2000)}`;
    expect(problemsOf(link).map(([scenario, code]) => [scenario, code])).toEqual([
      ["b", "repeated"],
      ["c", "too-long"],
    ]);
    expect(countOf(link)).toBe(2);
  });

  it("names fifty problems at most", () => {
    const rubbish = Array.from({ length: 30 }, (_, i) => `r${i}`).join("~");
    const problems = problemsOf(`goal=engineer&b=hours.8~${rubbish}&c=hours.9~${rubbish}`);
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)).toEqual(["a", "more-problems", "", "11"]);
  });

  it("is no comparison where the first scenario asks for nothing", () => {
    expect(read("hours=5&b=goal.engineer").ok).toBe(false);
  });
});
