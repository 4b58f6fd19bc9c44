import { expect, test } from "vitest";
import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";

const catalog = catalogOrThrow(parseRecords(records));
const checks = catalog.skills.flatMap(({ id, selfChecks }) => selfChecks.map((check) => ({ id, ...check })));

test("every skill asks one or two questions, none of them twice", () => {
  const wrong = catalog.skills.filter(({ selfChecks }) => selfChecks.length < 1 || selfChecks.length > 2);
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(new Set(checks.map(({ question }) => question)).size).toBe(checks.length);
});

test("a question is one short question, and what a good answer contains can be read in a quarter of a minute", () => {
  const wrong = checks.filter(
    ({ question, goodAnswer }) =>
      !question.endsWith("?") || question.length > 160 || goodAnswer.length < 100 || goodAnswer.length > 300,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("the two questions that hiring managers complain about are asked (guide:P1)", () => {
  const asked = checks.map(({ question }) => question);
  expect(asked).toContain("What would you do with a feature that is 40 % missing?");
  expect(asked).toContain("Why did this model overfit, and how would you know?");
});
