import { describe, expect, it } from "vitest";
import { makeMatcher, readCv, readPosting } from "@/lib/posting";

/** The ids that a text names, by a small file of names. */
function named(
  terms: Readonly<Record<string, readonly string[]>>,
  text: string,
  traps: readonly string[] = [],
) {
  const file = Object.fromEntries(
    Object.entries(terms).map(([id, en]) => [id, { kind: "skill" as const, en }]),
  );
  const matcher = makeMatcher({ terms: file, shared: [], traps });
  return readPosting(text, matcher).map(({ term }) => term.id);
}

describe("how a name is written", () => {
  it("matches whole words, whatever their case, number and spelling", () => {
    const terms = { model: ["data modelling"], test: ["unit test"], lib: ["scikit-learn"] };
    expect(named(terms, "Data Modeling, unit tests, Scikit Learn")).toEqual(["model", "test", "lib"]);
    expect(named({ excel: ["Excel"] }, "excellent, excels")).toEqual(["excel"]);
  });

  it("with = insists on the letters, and allows a plural", () => {
    expect(named({ api: ["=API"] }, "APIs")).toEqual(["api"]);
    expect(named({ r: ["=R"] }, "r, J. R. Example, S.M.A.R.T.")).toEqual([]);
  });

  it("with ? needs a find beside it that is sure", () => {
    const terms = { shell: ["?shell"], git: ["Git"] };
    expect(named(terms, "a shell on the beach")).toEqual([]);
    expect(named(terms, "shell and Git")).toEqual(["shell", "git"]);
  });

  it("hides the names inside it, unless & lets them count", () => {
    expect(named({ ci: ["GitLab CI"], git: ["GitLab"] }, "GitLab CI")).toEqual(["ci"]);
    expect(named({ deep: ["&advanced SQL"], sql: ["SQL"] }, "advanced SQL").sort()).toEqual(["deep", "sql"]);
  });

  it("with ! counts in postings only", () => {
    const matcher = makeMatcher({
      terms: { llm: { kind: "skill", en: ["!LLM"] } },
      shared: [],
      traps: [],
    });
    expect(readPosting("LLM", matcher)).toHaveLength(1);
    expect(readCv("LLM", matcher)).toHaveLength(0);
  });

  it("with (a|b), .. and * stands for many", () => {
    const terms = { ship: ["(ship*|bring) .. production"] };
    for (const text of ["shipping it to production", "bring models into production", "ship production"])
      expect(named(terms, text)).toEqual(["ship"]);
    expect(named(terms, "ship a very long list of other things to production")).toEqual([]);
    expect(named(terms, "ship; production")).toEqual([]);
  });

  it("never matches inside a trap", () => {
    expect(named({ attention: ["attention"] }, "attention to detail", ["attention to detail"])).toEqual([]);
  });

  it("reads Chinese without spaces", () => {
    expect(named({ ml: ["机器学习"], py: ["Python"] }, "熟悉机器学习和Python编程")).toEqual(["ml", "py"]);
  });
});
