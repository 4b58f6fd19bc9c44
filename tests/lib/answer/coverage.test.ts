import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { records } from "@/data";
import { type Answer, answerRequest, coverageOf, gapPrice } from "@/lib/answer";
import { catalogOrThrow, parseCatalog, parseRecords, type SkillId } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { day } from "@/tests/support/day";
import { catalogRecord, courseRecord } from "@/tests/support/records";
import { requestFor, withHelp } from "@/tests/support/requests";

const TODAY = day("2027-01-04");
const SKILLS = [
  "data-cleaning",
  "ml-foundations",
  "model-evaluation",
  "model-deployment",
  "drift-monitoring",
];

/** Two steps to a role: a course that says what it covers, and one that says nothing; deploying takes a third. */
const catalog = catalogOrThrow(
  parseCatalog(
    catalogRecord({
      skills: SKILLS.map((id) => ({ id, title: id, requires: { all: [] } })),
      courses: [
        courseRecord("model-it", {
          number: 1,
          teaches: ["ml-foundations"],
          workflow: ["feature-engineering", "modelling"],
          assessments: ["notebook"],
          institutionKind: "university",
          recognisedBy: "guide:Q2",
        }),
        courseRecord("judge-it", {
          number: 2,
          requires: "ml-foundations",
          teaches: ["model-evaluation"],
          assessments: ["quiz"],
          institutionKind: "community",
        }),
        courseRecord("ship-it", {
          number: 3,
          teaches: ["model-deployment"],
          hours: { low: 8, typical: 14, high: 20 },
        }),
      ],
      roles: [
        {
          id: "modeller",
          title: "Modeller",
          mustHave: ["data-cleaning", "ml-foundations", "model-evaluation"],
          oftenAsked: ["model-deployment"],
          niceToHave: ["drift-monitoring"],
        },
      ],
      backgrounds: [{ id: "cleaner", title: "Cleaner", knows: ["data-cleaning"] }],
    }),
  ),
);
const compiled = compileCatalog(catalog);

function answer(differences: Partial<PlanRequest> = {}): Answer {
  const request = requestFor(
    catalog,
    { goal: "modeller", from: "cleaner" },
    { hoursPerWeek: 7, ...differences },
  );
  return answerRequest({ compiled, request, today: TODAY });
}
const skill = (id: string): readonly SkillId[] => [catalog.findSkill(id)?.id ?? []].flat();

describe("coverageOf", () => {
  const coverage = coverageOf(answer(), catalog);
  const part = (name: string) => coverage.workflow.find((one) => one.part === name);

  it("names all six parts in the order of the work", () => {
    expect(coverage.workflow.map((one) => one.part)).toEqual([
      "data-preparation",
      "feature-engineering",
      "modelling",
      "evaluation",
      "deployment",
      "monitoring",
    ]);
  });

  it("covers a part by what a course says of itself", () => {
    expect(part("feature-engineering")).toMatchObject({ courses: ["model-it"], closing: null });
  });

  it("covers a part by a skill that a course teaches, where no source says what it covers", () => {
    expect(part("evaluation")).toMatchObject({ courses: ["judge-it"], closing: null });
    expect(coverage.workflowUnknown).toEqual(["judge-it"]);
  });

  it("counts what the learner brings as covered", () => {
    expect(part("data-preparation")).toMatchObject({ courses: [], known: ["data-cleaning"], closing: null });
  });

  it("names the skill that would close a gap, and none where nobody teaches it", () => {
    expect(part("deployment")).toMatchObject({
      courses: [],
      known: [],
      closing: "model-deployment",
      asked: true,
    });
    expect(part("monitoring")).toMatchObject({ courses: [], known: [], closing: null, asked: true });
    expect(part("feature-engineering")?.asked).toBe(false);
  });

  it("is about models where the core or what is often asked holds a part of the work", () => {
    expect(coverage.aboutModels).toBe(true);
    const wish = answer({ goal: null, want: withHelp(skill("ml-foundations")) });
    expect(coverageOf(wish, catalog).aboutModels).toBe(false);
  });

  it("says of each main course which traits facts confirm, and who recognises its institution", () => {
    const verdicts = coverage.courses.map(({ courseId, traits, recognisedBy }) => [
      courseId,
      traits.map(({ verdict }) => verdict).join(" "),
      recognisedBy,
    ]);
    expect(verdicts).toEqual([
      ["model-it", "yes no yes yes", "guide:Q2"],
      ["judge-it", "no unknown no yes", null],
    ]);
  });

  it("says of each skill of the role where it comes from", () => {
    expect(coverage.core).toEqual([
      { skill: "data-cleaning", level: 2, origin: { kind: "known" } },
      { skill: "ml-foundations", level: 2, origin: { kind: "course", courseId: "model-it" } },
      { skill: "model-evaluation", level: 2, origin: { kind: "course", courseId: "judge-it" } },
    ]);
    expect(coverage.oftenAsked).toEqual([{ skill: "model-deployment", level: 2, origin: { kind: "open" } }]);
    expect(coverage.niceToHave).toEqual([{ skill: "drift-monitoring", level: 2, origin: { kind: "open" } }]);
  });

  it("counts a wanted skill among the core", () => {
    const wanted = coverageOf(answer({ want: withHelp(skill("model-deployment")) }), catalog);
    expect(wanted.core.at(-1)).toEqual({
      skill: "model-deployment",
      level: 2,
      origin: { kind: "course", courseId: "ship-it" },
    });
  });
});

describe("gapPrice", () => {
  it("is what the other plan takes more: hours, days, courses", () => {
    const price = gapPrice(answer(), answer({ want: withHelp(skill("model-deployment")) }));
    expect(price).toEqual({
      kind: "planned",
      hours: 14,
      finish: "2027-02-06",
      days: 14,
      cost: { low: 0, high: 0 },
      adds: ["ship-it"],
      drops: [],
    });
  });

  it("is impossible where nobody teaches what is wanted", () => {
    expect(gapPrice(answer(), answer({ want: withHelp(skill("drift-monitoring")) }))).toEqual({
      kind: "impossible",
    });
  });

  it("is nothing between a plan and itself", () => {
    expect(gapPrice(answer(), answer())).toMatchObject({ hours: 0, days: 0, adds: [], drops: [] });
  });
});

describe("on the whole catalog", () => {
  const everything = catalogOrThrow(parseRecords(records));
  const planner = compileCatalog(everything);
  const role = fc.constantFrom(...everything.roles);
  const background = fc.constantFrom(...everything.backgrounds);

  it("a planned core has no open skill, and wanting the skill that closes a part closes it", () => {
    fc.assert(
      fc.property(role, background, (goal, from) => {
        const request = requestFor(everything, { goal: goal.id, from: from.id });
        const given = answerRequest({ compiled: planner, request, today: TODAY });
        if (given.outcome === "impossible") return;
        const coverage = coverageOf(given, everything);
        expect(coverage.core.filter(({ origin }) => origin.kind === "open")).toEqual([]);
        for (const { part, closing } of coverage.workflow) {
          if (closing === null) continue;
          const more = { ...request, want: withHelp([closing]) };
          const closed = coverageOf(
            answerRequest({ compiled: planner, request: more, today: TODAY }),
            everything,
          );
          expect(closed.workflow.find((one) => one.part === part)?.courses.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
