import { describe, expect, it, vi } from "vitest";
import { respond } from "@/app/_server/planning/respond";
import type { TaskKind } from "@/app/_server/planning/tasks";
import { workedExample } from "@/app/_server/worked-example";
import { readLink } from "@/components/session/read-link";
import {
  type AnswerInput,
  answerAtPaces,
  answerInFull,
  answerRequest,
  changePlan,
  findSensitivity,
  findTradeOff,
  findWaysOut,
  priceAlternatives,
  priceLeftOut,
  type Solve,
  tellProof,
} from "@/lib/answer";
import { WITH_HELP } from "@/lib/catalog";
import { compileCatalog, leastBudget, plan, planFront } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { realCatalog as catalog } from "@/tests/support/real-catalog";
import { requestFor } from "@/tests/support/requests";
import { WORST_LINKS } from "@/tests/support/slow-requests";

/** Far more than what ends at once takes, even on a busy machine; each of these once took from ten seconds to minutes. */
const AT_ONCE_MS = 6000;
const compiled = compileCatalog(catalog);
const today = day("2026-11-30");
const stop = vi.fn(() => true);
const limits = { stop };
const links = [...new Set(WORST_LINKS.map(({ link }) => link))];

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

describe.each(links)("with its time up, %s", (link) => {
  const { request } = readLink(link, { catalog, example: workedExample(catalog) });
  const input = { compiled, request, today, limits };
  const answer = answerRequest({ ...input, request: { ...request, budgetCents: null } });
  const course = answer.steps.flatMap(({ courseId }) => catalog.findCourse(courseId ?? "")?.id ?? [])[0];

  it.each(["page", "comparison", "picture", "file"] as const)("ends as a %s of the server", async (kind) => {
    const begun = performance.now();
    const asked = { link, today, origin: "http://waymark.test", format: "json" } as const;
    const { isWhole } = await respond<TaskKind>(compiled, { kind, input: asked, milliseconds: 0 });
    expect(performance.now() - begun).toBeLessThan(AT_ONCE_MS);
    expect(isWhole).toBe(false);
  });

  it.each([
    ["the least budget", () => leastBudget(compiled, { ...request, budgetCents: 100 }, limits)],
    ["the ways out of a clash", () => findWaysOut(input, answerRequest(input))],
    ["alternatives", () => course && priceAlternatives(input, answer, course)],
    ["what was left out", () => priceLeftOut(input, answer)],
    ["what the plan rests on", () => findSensitivity(input, answer)],
    ["hours beside programs", () => findTradeOff(input, answer)],
    ["the front of these", () => planFront(compiled, request, limits)],
    ["what another wish would change", () => changePlan(input, { ...request, budgetCents: 40_000 })],
    ["the story of the proof", () => tellProof(input)],
  ])("ends where it is asked for %s", (_, work) => {
    stop.mockClear();
    expect(timed(work)).toBeLessThan(AT_ONCE_MS);
    expect(stop).toHaveBeenCalled();
  });
});

it("the order for the fewest months is looked for once, whatever the number of paces", () => {
  const link = links.find((one) => one.includes("prefer=cheapest")) ?? "";
  const { request } = readLink(link, { catalog, example: workedExample(catalog) });
  const found = plan(compiled, request);
  const solve: Solve = () => found;
  /** With plans given, only the search for an order asks the clock. */
  const looksOf = (ask: (input: AnswerInput) => unknown) => {
    const look = vi.fn(() => false);
    ask({ compiled, request, today, solve, limits: { stop: look } });
    return look.mock.calls.length;
  };
  const once = looksOf(answerRequest);
  expect(once).toBeGreaterThan(0);
  expect(looksOf((input) => answerAtPaces(input, [3, 5, 8, 10, 15]))).toBe(once);
});

it("why there is no plan is looked for under the same clock, and what was not known in time is not claimed", () => {
  const link = links.find((one) => one.includes("budget=533")) ?? "";
  const { request } = readLink(link, { catalog, example: workedExample(catalog) });
  let looks = 0;
  const outcome = plan(compiled, request, { stop: () => ++looks > 1500 });
  expect(outcome).toMatchObject({ outcome: "impossible", why: { kind: "clash", isSmallest: false } });
  expect(looks).toBeLessThan(1600);
});

it("with its time up, no search is begun for each wish that a deadline could do without", () => {
  const taught = new Set(catalog.courses.flatMap(({ plannable, teaches }) => (plannable ? teaches : [])));
  const want = [...taught].slice(0, 60).map((skill) => ({ skill, level: WITH_HELP }));
  const request = { ...requestFor(catalog, {}), want, by: day("2027-01-01") };
  const found = plan(compiled, request, limits);
  const solve = vi.fn<Solve>(() => found);
  answerInFull({ compiled, request, today, solve, limits });
  expect(found.outcome).toBe("planned");
  expect(solve).toHaveBeenCalledOnce();
});
