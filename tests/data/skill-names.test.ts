import { describe, expect, test } from "vitest";
import { phrasesOf } from "@/lib/posting";
import { realCatalog } from "@/tests/support/real-catalog";
import { realNames } from "@/tests/support/real-names";

const { terms, shared, traps } = realNames;

/** Every phrase, as it is looked for, with the terms that it stands for. */
const owners = new Map<string, Set<string>>();
for (const [id, { en, es = [], de = [], fr = [], zh = [] }] of Object.entries(terms))
  for (const name of [...en, ...es, ...de, ...fr, ...zh])
    for (const phrase of spellings(name)) owners.set(phrase, (owners.get(phrase) ?? new Set()).add(id));

function spellings(name: string): readonly string[] {
  return phrasesOf(name).map(({ parts }) =>
    parts
      .map((part) => (part.kind === "gap" ? ".." : `${part.norm}${part.kind === "prefix" ? "*" : ""}`))
      .join(" "),
  );
}

const noted = new Set(shared.flatMap(({ names }) => names));

describe("skill-names.json", () => {
  test("every skill of the catalog has English names", () => {
    const nameless = realCatalog.skills.filter(({ id }) => (terms[id]?.en ?? []).length === 0);
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  test("the commonest sixty skills have Spanish names", () => {
    expect(Object.values(terms).filter(({ es = [] }) => es.length > 0).length).toBeGreaterThanOrEqual(60);
  });

  test("what the catalog has no skill for has a title", () => {
    const untitled = Object.entries(terms).filter(([id, { title }]) => !title && !realCatalog.findSkill(id));
    expect(untitled.map(([id]) => id)).toEqual([]);
  });

  test("no name stands for two terms without a note, and no note is left over", () => {
    const twice = [...owners].filter(([, ids]) => ids.size > 1).map(([phrase]) => phrase);
    expect(twice.filter((phrase) => !noted.has(phrase))).toEqual([]);
    expect([...noted].filter((phrase) => !twice.includes(phrase))).toEqual([]);
  });

  test("no trap is a name", () => {
    expect(traps.flatMap(spellings).filter((phrase) => owners.has(phrase))).toEqual([]);
  });

  test("no name begins or ends with a gap or is empty", () => {
    const odd = [...owners.keys(), ...traps.flatMap(spellings)].filter((phrase) =>
      /^$|^\.\.|\.\.$/.test(phrase),
    );
    expect(odd).toEqual([]);
  });
});
