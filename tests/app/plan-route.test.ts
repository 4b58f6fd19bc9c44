import { describe, expect, it } from "vitest";
import { GET, OPTIONS } from "@/app/api/plan/route";

async function get(query: string) {
  const response = await GET(new Request(`http://localhost/api/plan?${query}`));
  const body = await response.json();
  return { status: response.status, headers: response.headers, body };
}

describe("GET /api/plan", () => {
  it("answers the plan of a link, dates and all", async () => {
    const { status, body } = await get(
      "goal=machine-learning-engineer&from=programmer&hours=8&start=2027-01-04",
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: "planned",
      proof: { kind: "optimal" },
      request: {
        goal: "machine-learning-engineer",
        from: "programmer",
        hoursPerWeek: 8,
        start: "2027-01-04",
      },
      totals: { cost: { currency: "USD" } },
      coverage: { missing: [] },
      problems: [],
    });
    expect(body.steps[0]).toMatchObject({ start: "2027-01-04" });
    expect(body.finish.likely).toBe(body.steps.at(-1).finish);
  });

  it("refuses a link that names nothing to plan for, and says what was wrong with it", async () => {
    const { status, body, headers } = await get("goal=wizard&hours=8");
    expect(status).toBe(400);
    expect(body).toEqual({
      problems: [
        {
          parameter: "goal",
          value: "wizard",
          code: "unknown-id",
          used: null,
          message: "goal: “wizard” is no role in this catalog, so it was left out.",
        },
        {
          parameter: "goal",
          value: "wizard",
          code: "missing-goal",
          used: null,
          message:
            "There is no goal to plan for. Choose a role (goal=…) or the skills that you want to learn (want=…).",
        },
      ],
    });
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("plans with the good part of a bad link", async () => {
    const { status, body } = await get(
      "goal=machine-learning-engineer&from=programmer&hours=abc&skip=nothing",
    );
    expect(status).toBe(200);
    expect(body.outcome).toBe("planned");
    expect(body.request.hoursPerWeek).toBe(5);
    expect(body.problems.map((problem: { message: string }) => problem.message)).toEqual([
      "hours: “abc” is not a number, so the plan uses 5.",
      "skip: “nothing” is no course in this catalog, so it was left out.",
    ]);
  });

  it("answers an impossible request with what stands in the way", async () => {
    const { status, body } = await get(
      "goal=machine-learning-engineer&from=programmer&start=2027-01-04&breaks=2027-01-05..2199-12-31",
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: "impossible",
      why: { kind: "beyond-calendar", lastDay: "2199-12-31" },
      steps: [],
    });
  });

  it.each(["%", "__proto__=1&constructor=2", "goal=%E0%A4%A", "x".repeat(10_000), "&&&==&=", "goal=\u0000"])(
    "answers junk in JSON: %.30s",
    async (junk) => {
      const { status, body } = await get(junk);
      expect(status).toBe(400);
      expect(body.problems.at(-1).code).toBe("missing-goal");
      expect(JSON.stringify(body)).not.toMatch(/\bat .*:\d+:\d+/);
    },
  );

  it("is open to other pages, and cached for long only where the answer does not depend on today", async () => {
    const dated = await get("goal=machine-learning-engineer&from=programmer&start=2027-01-04");
    const undated = await get("goal=machine-learning-engineer&from=programmer");
    expect(dated.headers.get("access-control-allow-origin")).toBe("*");
    expect(dated.headers.get("cache-control")).toContain("s-maxage=3600");
    expect(undated.headers.get("cache-control")).toBe("public, max-age=60, s-maxage=60");
    expect(OPTIONS().status).toBe(204);
  });
});
