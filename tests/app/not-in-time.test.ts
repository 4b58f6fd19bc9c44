import { expect, test } from "vitest";
import { planSchema } from "@/app/_server/api-doc/plan-schema";
import { records } from "@/data";
import { answerRequest, isSettled, priceLeftOut, rememberPlans } from "@/lib/answer";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compareScenarios } from "@/lib/compare";
import { calendarEntries, planBody } from "@/lib/documents";
import { compileCatalog } from "@/lib/planner";
import { impossibleWords } from "@/lib/words/plan/impossible-text";
import { wordsFrom } from "@/lib/words/words";
import { day } from "@/tests/support/day";
import { requestFor } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);
const today = day("2026-11-30");
const atOnce = { stop: () => true };
/** Nothing is known of it yet when time is up at once. */
const request = requestFor(
  catalog,
  { goal: "ai-engineer" },
  { prefer: "focused", budgetCents: 20_000, hoursPerWeek: 8, full: true },
);
const input = { compiled, request, today, limits: atOnce };

test("the API says that nothing was found in time, and not that there is nothing", () => {
  const params = new URLSearchParams("goal=ai-engineer&prefer=focused&budget=200&hours=8&full=1");
  const { body } = planBody({ compiled, params, today, limits: atOnce });
  expect(planSchema.parse(body)).toMatchObject({
    outcome: "not-in-time",
    why: { kind: "not-in-time" },
    proof: null,
    steps: [],
    coverage: { missing: [] },
  });
});

test("every place that words an outcome has words for it", () => {
  const answer = answerRequest(input);
  const none = wordsFrom({ skills: {}, courses: {}, programs: {} });
  expect(impossibleWords({ kind: "not-in-time" }, none).headline).toBe("No plan was found in time");
  expect(calendarEntries(answer, "blocks")).toMatchObject([{ kind: "not-in-time" }]);
  const scenarios = [{ request, program: null }];
  const { results } = compareScenarios({ compiled, scenarios, today, limits: () => atOnce });
  expect(results).toMatchObject([{ why: { kind: "not-in-time" }, hours: null }]);
});

test("it is neither kept for others nor remembered as the answer", () => {
  expect(isSettled(answerRequest(input))).toBe(false);
  const usual = requestFor(catalog, { goal: "data-analyst" }, { budgetCents: 20_000 });
  const solve = rememberPlans(compiled);
  expect(solve(usual, atOnce).outcome).toBe("not-in-time");
  expect(solve(usual).outcome).not.toBe("not-in-time");
});

test("a choice that was not worked out in time is not called impossible", () => {
  const plain = requestFor(catalog, { goal: "data-analyst" });
  const answer = answerRequest({ compiled, request: plain, today });
  const choices = priceLeftOut({ ...input, request: { ...plain, budgetCents: 20_000 } }, answer);
  expect(choices.length).toBeGreaterThan(0);
  expect(choices.every(({ outcome }) => outcome !== "impossible")).toBe(true);
});
