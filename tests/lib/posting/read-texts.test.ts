import { describe, expect, it } from "vitest";
import { type Demand, readCv, readPosting } from "@/lib/posting";
import { MADE_UP_CVS, MADE_UP_POSTINGS } from "@/tests/support/made-up-postings";
import { realCatalog } from "@/tests/support/real-catalog";
import { realMatcher } from "@/tests/support/real-names";

const isSkill = (id: string) => realCatalog.findSkill(id) !== undefined;

function alternativesOf(demands: readonly Demand[]) {
  const groups = new Map<number, string[]>();
  for (const { anyOf, term } of demands)
    if (anyOf !== null && isSkill(term.id)) groups.set(anyOf, [...(groups.get(anyOf) ?? []), term.id]);
  return [...groups.values()];
}

describe.each(MADE_UP_POSTINGS)("a posting: $about", ({ text, asks, levels = {} }) => {
  const demands = readPosting(text, realMatcher);

  it("asks for these skills, so much each", () => {
    const found = demands.filter(({ term }) => isSkill(term.id)).map(({ term, tier }) => [term.id, tier]);
    expect(Object.fromEntries(found)).toEqual(asks);
  });

  it("says how well", () => {
    const found = new Map(demands.map(({ term, level }) => [term.id, level]));
    for (const [id, level] of Object.entries(levels)) expect([id, found.get(id)]).toEqual([id, level]);
  });

  it("tells where in the text", () => {
    for (const { spans } of demands)
      for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/s);
  });
});

const choices = MADE_UP_POSTINGS.flatMap(({ alternatives, ...posting }) =>
  alternatives ? [{ ...posting, alternatives }] : [],
);

it.each(choices)("alternatives are told: $about", ({ text, alternatives }) => {
  expect(alternativesOf(readPosting(text, realMatcher))).toEqual(alternatives);
});

const more = MADE_UP_POSTINGS.flatMap(({ others, ...posting }) => (others ? [{ ...posting, others }] : []));

it.each(more)("what the catalog lacks is told: $about", ({ text, others }) => {
  const found = readPosting(text, realMatcher).map(({ term }) => term.id);
  expect(new Set(found.filter((id) => !isSkill(id)))).toEqual(new Set(others));
});

describe.each(MADE_UP_CVS)("a CV: $about", ({ text, shows }) => {
  it("shows these skills", () => {
    const found = readCv(text, realMatcher)
      .filter(({ term }) => isSkill(term.id))
      .map(({ term, evidence }) => [term.id, evidence]);
    expect(Object.fromEntries(found)).toEqual(shows);
  });
});

describe("any text", () => {
  it.each(["", "   \n\n", "=====", "(((|||", "🌎".repeat(50), "Ελληνικά και Русский текст без навыков"])(
    "%j names nothing and breaks nothing",
    (text) => {
      expect(readPosting(text, realMatcher)).toEqual([]);
      expect(readCv(text, realMatcher)).toEqual([]);
    },
  );

  it("reads 100 kB in less than two seconds", () => {
    const text = MADE_UP_POSTINGS.map((posting) => posting.text).join("\n\n");
    const long = text.repeat(Math.ceil(100_000 / text.length));
    const begun = performance.now();
    expect(readPosting(long, realMatcher).length).toBeGreaterThan(20);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it("reads a line without an end as well", () => {
    expect(readPosting("Python or R, ".repeat(8000), realMatcher)).toHaveLength(2);
  });
});
