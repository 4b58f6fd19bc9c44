import { expect, test } from "vitest";
import { records } from "@/data";
import { briefFor, catalogOrThrow, parseRecords } from "@/lib/catalog";

const catalog = catalogOrThrow(parseRecords(records));

test("every role has a brief of its own for the end of its plan", () => {
  const without = catalog.roles.filter(({ id }) => {
    const brief = briefFor(catalog, { role: id, part: "final", skills: new Set() });
    return !brief?.roles.includes(id);
  });
  expect(without).toEqual([]);
});

test("a goal without a role has a brief for both pieces", () => {
  const parts = ["first-model", "final"] as const;
  expect(parts.map((part) => briefFor(catalog, { role: null, part, skills: new Set() })?.roles)).toEqual([
    [],
    [],
  ]);
});

test("every data set is used, names its own page as a source, and its licence or that none is named", () => {
  for (const dataset of catalog.datasets) {
    expect(
      catalog.briefs.some(({ datasets }) => datasets.includes(dataset.id)),
      dataset.id,
    ).toBe(true);
    expect(dataset.sources, dataset.id).toContain(dataset.url);
  }
});

test("the interview questions that the guide names are prepared for, and every question ends as one (guide:P1)", () => {
  const questions = catalog.briefs.flatMap((brief) => brief.questions);
  expect(questions.filter((question) => !question.endsWith("?"))).toEqual([]);
  expect(questions.some((question) => /40 % missing/.test(question))).toBe(true);
  expect(questions.some((question) => /Why did (your|this) (model|network) overfit/.test(question))).toBe(
    true,
  );
});
