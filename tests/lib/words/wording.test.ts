import { describe, expect, it } from "vitest";
import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog, plan, type Reason } from "@/lib/planner";
import { costText, hoursRangeText, hoursText, listText, priceText } from "@/lib/words/amounts";
import { backgroundWords, otherTrades, roleWords, withArticle } from "@/lib/words/ask/sentence";
import { hoursSourceText } from "@/lib/words/catalog/hours-source";
import { asOfText, betweenText, spanText } from "@/lib/words/dates";
import { impossibleWords } from "@/lib/words/plan/impossible-text";
import { proofWords } from "@/lib/words/plan/proof-text";
import { reasonSentence } from "@/lib/words/plan/reason-text";
import { wordsFrom } from "@/lib/words/words";
import { requestFor } from "@/tests/support/requests";
import { day, SMALL } from "@/tests/support/small-planner";

const [course] = SMALL.courses.filter(({ id }) => id === "learn-regression");
const [regression, deployment] = SMALL.skills
  .filter(({ id }) => id === "regression" || id === "deployment")
  .reverse();
if (!course || !regression || !deployment) throw new Error("the small catalog has lost a record");
const words = wordsFrom({
  skills: { regression: "Regression", deployment: "Deployment" },
  courses: { "learn-regression": "Learn regression" },
  programs: {},
});

describe("a reason in words", () => {
  const said = (reason: Reason) => reasonSentence(reason, words);
  const one = [regression.id];
  const two = [regression.id, deployment.id];

  it.each<[Reason, string]>([
    [{ kind: "serves", skills: one }, "Your goal asks for Regression; this step teaches it."],
    [
      { kind: "serves", skills: two },
      "Your goal asks for Regression and Deployment; this step teaches them.",
    ],
    [
      { kind: "opens", course: course.id, skills: one, leadsTo: [deployment.id] },
      "It teaches Regression, which “Learn regression” needs before you can start it; that leads to Deployment, which your goal asks for.",
    ],
    [
      { kind: "opens", course: course.id, skills: one, leadsTo: [] },
      "It teaches Regression, which “Learn regression” needs before you can start it.",
    ],
    [{ kind: "pinned" }, "You asked to have it in the plan."],
    [
      { kind: "after", course: course.id, skills: one },
      "It comes after “Learn regression” because it needs Regression from there.",
    ],
    [
      { kind: "better-after", course: course.id, skills: two, source: { kind: "guide", section: "S1" } },
      "It comes after “Learn regression” because Regression and Deployment help here. The guide that Waymark grew out of advises this order.",
    ],
    [
      { kind: "better-after", course: course.id, skills: one, source: { kind: "course" } },
      "It comes after “Learn regression” because Regression helps here. The course’s own page advises this order.",
    ],
    [
      { kind: "better-after", course: course.id, skills: one, source: { kind: "ours" } },
      "It comes after “Learn regression” because Regression helps here. This order is our judgement; it is not a must.",
    ],
    [
      { kind: "better-after", course: course.id, skills: one, source: { kind: "taxonomy" } },
      "It comes after “Learn regression” because Regression helps here. This order makes learning easier; it is not a must.",
    ],
  ])("%j", (reason, sentence) => {
    expect(said(reason)).toBe(sentence);
  });
});

describe("over Waymark's own catalog", () => {
  const catalog = catalogOrThrow(parseRecords(records));
  const compiled = compileCatalog(catalog);
  const titles = (entries: readonly { readonly id: string; readonly title: string }[]) =>
    Object.fromEntries(entries.map(({ id, title }) => [id, title]));
  const own = wordsFrom({
    skills: titles(catalog.skills),
    courses: titles(catalog.courses),
    programs: titles(catalog.programs),
  });

  it("every reason of every default plan is a sentence of titles, never of ids", () => {
    const sentences = catalog.roles.flatMap((role) => {
      const outcome = plan(compiled, requestFor(catalog, { goal: role.id, from: "no-programming" }));
      if (outcome.outcome !== "planned") return [];
      return outcome.plan.steps.flatMap((step) => step.because.map((reason) => reasonSentence(reason, own)));
    });
    expect(sentences.length).toBeGreaterThan(100);
    const ids = catalog.courses.map((entry) => entry.id).filter((id) => id.includes("-"));
    expect(sentences.filter((sentence) => !sentence.endsWith("."))).toEqual([]);
    expect(sentences.filter((sentence) => ids.some((id) => sentence.includes(id)))).toEqual([]);
  });

  it("presets read as a sentence: I am a …, and want to become a …", () => {
    const presets = [
      ...catalog.backgrounds.map((background) => backgroundWords(background)),
      ...catalog.roles.map((role) => roleWords(role)),
    ];
    expect(presets.filter((text) => !/^(an? |someone )/.test(text))).toEqual([]);
  });
});

describe("dates", () => {
  it("a range names its year once where both ends share it", () => {
    expect(betweenText(day("2027-05-12"), day("2027-07-03"))).toBe("between 12 May and 3 July 2027");
    expect(spanText(day("2026-12-28"), day("2027-01-03"))).toBe("28 Dec 2026 to 3 Jan 2027");
  });

  it("one day is no range", () => {
    expect(betweenText(day("2027-05-12"), day("2027-05-12"))).toBe("on 12 May 2027");
  });

  it("a source's date is shown as exactly as it is known", () => {
    expect(["2024", "2024-05", "2024-05-09"].map((asOf) => asOfText(asOf))).toEqual([
      "2024",
      "May 2024",
      "9 May 2024",
    ]);
  });
});

describe("amounts", () => {
  it("hours are whole from ten on and halves below", () => {
    expect([0.2, 7.25, 9.6, 13.4, 1234].map((hours) => hoursText(hours))).toEqual([
      "0.2 h",
      "7.5 h",
      "9.5 h",
      "13 h",
      "1,234 h",
    ]);
    expect(hoursRangeText({ low: 22, high: 22.2 })).toBe("22 h");
  });

  it("an unknown cost is never called free", () => {
    const cost = { low: 0, high: 0, currency: "USD", bills: [] } as const;
    expect(costText({ ...cost, unknown: [] })).toBe("nothing to pay");
    expect(costText({ ...cost, unknown: ["x"] })).toBe("not known");
    expect(costText({ ...cost, low: 196, high: 1316, unknown: [] })).toBe("$196 to $1,316");
  });

  it("a price says what it is for", () => {
    const price = {
      lowCents: 4900,
      highCents: 7950,
      per: "month",
      asOf: null,
      covers: "program",
      basis: "course",
    } as const;
    expect(priceText(price)).toBe("$49 to $79.50 a month");
  });

  it("lists read as people say them", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => listText(items))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });

  it("hours say how each end was got", () => {
    expect(
      hoursSourceText({
        low: 18,
        typical: 20,
        high: 32,
        lowBasis: "sourced",
        typicalBasis: "sourced",
        highBasis: "rule",
      }),
    ).toBe("20 h by the provider’s estimate; 18 to 32 h, the upper end by our rule");
  });
});

describe("the sentence", () => {
  it.each([
    ["MLOps engineer", "an MLOps engineer"],
    ["AI engineer", "an AI engineer"],
    ["Data analyst", "a data analyst"],
    ["UX designer", "a UX designer"],
    ["Engineer", "an engineer"],
  ])("%s becomes “%s”", (title, phrase) => {
    expect(withArticle(title)).toBe(phrase);
  });

  it("a background that is no noun gets words of its own", () => {
    expect(backgroundWords({ id: "no-programming", title: "No programming" })).toBe(
      "someone new to programming",
    );
    expect(roleWords({ id: "unheard-of", title: "Oracle" })).toBe("an oracle");
  });

  it("who has a trade is not told that they could stop in it", () => {
    const roles = [
      { id: "data-scientist", title: "Data scientist" },
      { id: "data-analyst", title: "Data analyst" },
    ];
    const scientist = { id: "data-scientist-to-production", title: "Data scientist moving to production" };
    expect(otherTrades(roles, scientist).map(({ id }) => id)).toEqual(["data-analyst"]);
    expect(otherTrades(roles, null)).toEqual(roles);
  });
});

describe("proof and impossibility", () => {
  it("only the fewest hours are called shortest", () => {
    const proof = { kind: "optimal", lowerBound: 100, nodes: 3 } as const;
    expect(proofWords(proof, 100, "fastest").claim).toBe("Proven shortest");
    expect(proofWords(proof, 100, "balanced").claim).toBe("Proven best balance");
  });

  it("a gap is stated as a number that holds", () => {
    const proof = { kind: "gap", lowerBound: 300, nodes: 3 } as const;
    expect(proofWords(proof, 310, "balanced").claim).toBe("At most 4 % above the best possible");
    expect(proofWords({ ...proof, lowerBound: 0 }, 310, "balanced").claim).toBe("Good, not proven best");
  });

  it("one wish is taken back, of several one", () => {
    const skip = { kind: "skip", course: course.id } as const;
    const clash = { kind: "clash", skills: [regression.id] } as const;
    expect(impossibleWords({ ...clash, wishes: [skip] }, words).explanation).toBe(
      "With it, nothing in the catalog teaches Regression. Take it back and the plan appears.",
    );
    expect(impossibleWords({ ...clash, wishes: [skip, { kind: "audit" }] }, words).explanation).toBe(
      "With them, nothing in the catalog teaches Regression. Take one of them back and the plan appears.",
    );
  });
});
