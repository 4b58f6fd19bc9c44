// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import { proofWords } from "@/lib/words/proof-text";
import { ReasonText } from "@/lib/words/reason-text";
import { backgroundWords, roleWords } from "@/lib/words/sentence";
import { wordsFrom } from "@/lib/words/words";
import { requestFor } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);
const titles = (entries: readonly { readonly id: string; readonly title: string }[]) =>
  Object.fromEntries(entries.map(({ id, title }) => [id, title]));
const words = wordsFrom({
  skills: titles(catalog.skills),
  courses: titles(catalog.courses),
  programs: titles(catalog.programs),
});

afterEach(cleanup);

describe("words", () => {
  test("every reason of every default plan is a sentence of titles, never of ids", () => {
    const sentences = catalog.roles.flatMap((role) => {
      const outcome = plan(compiled, requestFor(catalog, { goal: role.id, from: "no-programming" }));
      if (outcome.outcome !== "planned") return [];
      return outcome.plan.steps.flatMap((step) =>
        step.because.map(
          (reason) => render(<ReasonText reason={reason} words={words} />).container.textContent ?? "",
        ),
      );
    });
    expect(sentences.length).toBeGreaterThan(100);
    const ids = catalog.courses.map((course) => course.id).filter((id) => id.includes("-"));
    expect(sentences.filter((sentence) => !sentence.endsWith("."))).toEqual([]);
    expect(sentences.filter((sentence) => ids.some((id) => sentence.includes(id)))).toEqual([]);
  });

  test("presets read as a sentence: I am a …, and want to become a …", () => {
    const presets = [...catalog.backgrounds.map(backgroundWords), ...catalog.roles.map(roleWords)];
    expect(presets.filter((text) => !/^(an? |someone )/.test(text))).toEqual([]);
  });

  test("only a closed proof is called best; an open one says how far off it can be", () => {
    expect(proofWords({ kind: "optimal", lowerBound: 100, nodes: 3 }, 100, "fastest").claim).toBe(
      "Proven shortest",
    );
    expect(proofWords({ kind: "gap", lowerBound: 100, nodes: 3 }, 107, "balanced").claim).toBe(
      "At most 7 % above the best possible",
    );
  });
});
