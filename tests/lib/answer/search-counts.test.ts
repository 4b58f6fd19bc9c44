import { expect, test, vi } from "vitest";
import { records } from "@/data";
import { answerInFull, answerRequest, findSensitivity, priceAlternatives, type Solve } from "@/lib/answer";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { requestFor } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);
const request = requestFor(
  catalog,
  { goal: "machine-learning-engineer", from: "programmer" },
  { by: day("2027-02-01") },
);
const input = { compiled, request, today: day("2027-01-04") };
const answer = answerInFull(input);

function searchesOf(ask: (solve: Solve) => unknown): number {
  const solve = vi.fn<Solve>((asked, limits) => plan(compiled, asked, limits));
  ask(solve);
  return solve.mock.calls.length;
}

test("with a missed deadline, an answer takes one search where all it had once took nine", () => {
  expect(answer.deadline?.isMet.likely).toBe(false);
  expect(searchesOf((solve) => answerRequest({ ...input, solve }))).toBe(1);
  const inFull = searchesOf((solve) => answerInFull({ ...input, solve }));
  expect(inFull).toBeGreaterThan(1);
});

test("what the plan rests on takes one search an assumption: 61 for skills, hours and preferences", () => {
  const others = searchesOf((solve) => findSensitivity({ ...input, solve }, answer));
  expect(others).toBe(61);
});

test("alternatives take one search each: 13 where there were 117", () => {
  const id = answer.steps.flatMap(({ courseId }) => catalog.findCourse(courseId ?? "")?.id ?? []);
  const counts = id.map((course) =>
    searchesOf((solve) => priceAlternatives({ ...input, solve }, answer, course)),
  );
  expect(Math.max(...counts)).toBeLessThanOrEqual(13);
});
