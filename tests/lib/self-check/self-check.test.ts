import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { records } from "@/data";
import { ALONE, catalogOrThrow, parseCatalog, parseRecords, type SkillId, WITH_HELP } from "@/lib/catalog";
import { knownLevels } from "@/lib/request";
import {
  applySelfCheck,
  isPlanSettled,
  makeSelfCheck,
  nextQuestion,
  SELF_CHECK_ANSWERS,
  type SelfCheck,
  type SelfCheckAnswer,
  type SelfCheckAnswers,
  settle,
} from "@/lib/self-check";
import { courseRecord } from "@/tests/support/records";
import { alone, requestFor, withHelp } from "@/tests/support/requests";
import { bestCourses, CLOSINGS, simulateSelfChecks } from "@/tests/support/simulated-learners";

const skill = (id: string, requires: unknown = { all: [] }) => ({ id, title: id, requires });

/** A tower of three skills beside one that rests on nothing and one that rests on either of two. */
const catalog = catalogOrThrow(
  parseCatalog({
    version: "test",
    skills: [
      skill("algebra"),
      skill("regression", "algebra"),
      skill("penalties", { all: ["regression"] }),
      skill("sql"),
      skill("cleaning", { any: ["sql", "algebra"] }),
      skill("portfolio-project"),
    ],
    courses: [courseRecord("teach-sql", { teaches: ["sql"] })],
    roles: [
      {
        id: "analyst",
        title: "Analyst",
        mustHave: ["penalties", "sql", "cleaning", "portfolio-project"],
        oftenAsked: [],
        niceToHave: [],
      },
    ],
    backgrounds: [
      { id: "none", title: "None", knows: [] },
      { id: "clerk", title: "Clerk", knows: ["sql"] },
    ],
  }),
);

const id = (name: string): SkillId => {
  const found = catalog.findSkill(name);
  if (!found) throw new Error(`no skill ${name}`);
  return found.id;
};
const checkFrom = (from: string) => makeSelfCheck(catalog, requestFor(catalog, { goal: "analyst", from }));
const said = (answers: Readonly<Record<string, SelfCheckAnswer>>): SelfCheckAnswers =>
  Object.entries(answers).map(([name, answer]) => ({ skill: id(name), answer }));

describe("what a self-check asks", () => {
  test("it is about the wanted skills first, work of one's own apart, then what these certainly rest on", () => {
    expect(checkFrom("none").skills).toEqual(["cleaning", "penalties", "sql", "algebra", "regression"]);
  });

  test("what a finished course has taught is not asked", () => {
    const done = catalog.courses.map((course) => course.id);
    const request = { ...requestFor(catalog, { goal: "analyst" }), done };
    expect(makeSelfCheck(catalog, request).skills).not.toContain("sql");
  });

  test("a beginner is asked about the ground of the tower, whose no settles three skills", () => {
    expect(nextQuestion(checkFrom("none"), [])).toBe("algebra");
  });

  test("whoever is likely to know the top of the tower is asked about the top, whose yes settles three", () => {
    const known = ["penalties", "regression", "algebra"].map(id);
    const request = { ...requestFor(catalog, { goal: "analyst" }), know: alone(known) };
    expect(nextQuestion(makeSelfCheck(catalog, request), [])).toBe("penalties");
  });

  test("nothing is asked twice, and nothing once all is settled", () => {
    const check = checkFrom("none");
    expect(nextQuestion(check, said({ algebra: "no" }))).toBe("sql");
    expect(nextQuestion(check, said({ penalties: "sure", sql: "unsure", cleaning: "no" }))).toBeNull();
  });
});

describe("what an answer settles", () => {
  test("sure settles all below", () => {
    expect(Object.fromEntries(settle(checkFrom("none"), said({ penalties: "sure" })))).toEqual({
      penalties: "sure",
      regression: "sure",
      algebra: "sure",
    });
  });

  test("no settles all above, but for what has another way", () => {
    expect(Object.fromEntries(settle(checkFrom("none"), said({ algebra: "no" })))).toEqual({
      algebra: "no",
      regression: "no",
      penalties: "no",
    });
  });

  test("no to every way to a skill settles it as no; no to one way leaves it open", () => {
    const check = checkFrom("none");
    expect(settle(check, said({ sql: "no" })).has(id("cleaning"))).toBe(false);
    expect(settle(check, said({ sql: "no", algebra: "no" })).get(id("cleaning"))).toBe("no");
  });

  test("sure of a skill with one way left is sure of that way", () => {
    const settled = settle(checkFrom("none"), said({ sql: "no", cleaning: "sure" }));
    expect(settled.get(id("algebra"))).toBe("sure");
    expect(settle(checkFrom("none"), said({ sql: "unsure", cleaning: "sure" })).has(id("algebra"))).toBe(
      false,
    );
  });

  test("unsure settles itself alone, and stays unsure where more is known above", () => {
    const check = checkFrom("none");
    expect([...settle(check, said({ regression: "unsure" })).keys()]).toEqual(["regression"]);
    const later = settle(check, said({ regression: "unsure", penalties: "sure" }));
    expect(Object.fromEntries(later)).toEqual({ regression: "unsure", penalties: "sure", algebra: "sure" });
  });
});

describe("what becomes of the request", () => {
  test("sure is alone, unsure with help, no not at all; the rest stays", () => {
    const result = applySelfCheck(checkFrom("clerk"), said({ regression: "sure", sql: "unsure" }));
    expect(result).toMatchObject({
      request: {
        know: [
          { skill: "algebra", level: 3 },
          { skill: "regression", level: 3 },
        ],
        learn: [{ skill: "sql", level: 2 }],
      },
      added: ["algebra", "regression"],
      taken: ["sql"],
    });
  });

  test("an answer that agrees with the background changes nothing", () => {
    const { request, added, taken } = applySelfCheck(checkFrom("clerk"), said({ sql: "sure" }));
    expect(request).toMatchObject({ know: [], learn: [] });
    expect([...added, ...taken]).toEqual([]);
  });
});

const whole = catalogOrThrow(parseRecords(records));

test("whatever is answered, a check ends, asks nothing twice, and its result says what was answered", () => {
  const pairs = whole.roles.flatMap((role) =>
    whole.backgrounds.map((from) => ({ goal: role.id, from: from.id })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...pairs),
      fc.array(fc.constantFrom(...SELF_CHECK_ANSWERS), { minLength: 30, maxLength: 30 }),
      (pair, choices) => {
        const check = makeSelfCheck(whole, requestFor(whole, pair));
        const answers: SelfCheckAnswers[number][] = [];
        for (let next = nextQuestion(check, answers); next !== null; next = nextQuestion(check, answers)) {
          answers.push({ skill: next, answer: choices[answers.length] ?? "no" });
        }
        expect(new Set(answers.map((one) => one.skill)).size).toBe(answers.length);
        const settled = settle(check, answers);
        expect([...settled.keys()].sort()).toEqual([...check.skills].sort());
        const levels = knownLevels(whole, applySelfCheck(check, answers).request);
        const said = { sure: ALONE, unsure: WITH_HELP, no: 0 };
        for (const [one, answer] of settled) expect(levels.get(one) ?? 0, one).toBe(said[answer]);
      },
    ),
    { numRuns: 60 },
  );
});

test("answering in line with the background raises nothing, and takes just what it has merely seen", () => {
  for (const background of whole.backgrounds) {
    const request = requestFor(whole, { goal: "machine-learning-engineer", from: background.id });
    const check = makeSelfCheck(whole, request);
    const levels = knownLevels(whole, request);
    const answerAt = { 0: "no", 1: "no", 2: "unsure", 3: "sure" } as const;
    const answers: SelfCheckAnswers[number][] = [];
    for (let next = nextQuestion(check, answers); next !== null; next = nextQuestion(check, answers)) {
      answers.push({ skill: next, answer: answerAt[levels.get(next) ?? 0] });
    }
    const { added, taken, request: changed } = applySelfCheck(check, answers);
    expect([added, changed.know], background.id).toEqual([[], []]);
    const seen = check.skills.filter((one) => levels.get(one) === 1);
    expect(taken, background.id).toEqual(seen.toSorted());
  }
});

test("who programs in Python can program: a skill brings what it implies", () => {
  const check = makeSelfCheck(whole, requestFor(whole, { goal: "data-scientist", from: "no-programming" }));
  const [python, basics] = ["python", "programming-basics"].map((name) => whole.findSkill(name)?.id);
  if (!python || !basics) throw new Error("the catalog names both");
  const asking: SelfCheck = { ...check, skills: [...new Set([...check.skills, python, basics])] };
  expect(settle(asking, [{ skill: python, answer: "sure" }]).get(basics)).toBe("sure");
  expect(settle(asking, [{ skill: basics, answer: "no" }]).get(python)).toBe("no");
});

/*
 * With roles at levels a check is about 6 to 30 skills, most of which follow from no other: no order of questions gets by
 * with twelve (the data scientist needs 20.5 on average). So the bounds are the dearest role and the fewest possible.
 */
test("simulated learners need a tenth more answers than any order must, 22 at most on average, and none is misjudged", () => {
  const third = { ...whole, backgrounds: whole.backgrounds.filter((_, place) => place % 3 === 0) };
  const checks = CLOSINGS.flatMap((closing) => simulateSelfChecks(third, { learners: 1, closing, seed: 7 }));
  expect(checks).toHaveLength(2 * third.roles.length * third.backgrounds.length);
  for (const role of whole.roles) {
    const own = checks.filter((check) => check.role === role.id);
    const answers = own.reduce((sum, check) => sum + check.answers, 0);
    const fewest = own.reduce((sum, check) => sum + check.fewest, 0);
    expect(answers, role.id).toBeLessThanOrEqual(1.1 * fewest);
    expect(answers / own.length, role.id).toBeLessThanOrEqual(22);
  }
  expect(checks.filter(({ wrong, answers, fewest }) => wrong > 0 || answers < fewest)).toEqual([]);
});

describe("when the plan is settled", () => {
  const best = bestCourses(whole);

  test("once nothing more that is said can change its courses", () => {
    // The two roles of fewest skills: a longer check is planned for thirty times over.
    const short = whole.roles.filter(({ id }) => id === "domain-expert-literacy" || id === "data-analyst");
    const pairs = short.flatMap((role) =>
      whole.backgrounds.map((from) => ({ goal: role.id, from: from.id })),
    );
    let ended = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.array(fc.constantFrom(...SELF_CHECK_ANSWERS), { minLength: 30, maxLength: 30 }),
        fc.infiniteStream(fc.constantFrom(...SELF_CHECK_ANSWERS)),
        (pair, choices, others) => {
          const check = makeSelfCheck(whole, requestFor(whole, pair));
          const walk = (from: SelfCheckAnswers, say: () => SelfCheckAnswer, endsEarly: boolean) => {
            const answers = [...from];
            for (
              let next = nextQuestion(check, answers);
              next !== null;
              next = nextQuestion(check, answers)
            ) {
              if (endsEarly && answers.length > 0 && isPlanSettled(check, answers, best)) break;
              answers.push({ skill: next, answer: say() });
            }
            return answers;
          };
          const saying = choices.values();
          const answers = walk([], () => saying.next().value ?? "no", true);
          const courses = best(applySelfCheck(check, answers).request);
          if (nextQuestion(check, answers) !== null) ended++;
          for (let other = 0; other < 2; other++) {
            const rest = walk(answers, () => others.next().value, false);
            expect(best(applySelfCheck(check, rest).request)?.toSorted()).toEqual(courses?.toSorted());
          }
        },
      ),
      { numRuns: 12, seed: 5 },
    );
    expect(ended).toBeGreaterThan(0);
  });

  test("not while an answer can spare a course, nor where there is no plan for what may be said", () => {
    const planner = bestCourses(catalog);
    const want = catalog.skills.filter(({ id }) => id === "sql").map((one) => one.id);
    const asking = (wanted: typeof want) =>
      makeSelfCheck(catalog, { ...requestFor(catalog, { from: "none" }), want: withHelp(wanted) });
    expect(isPlanSettled(asking(want), [], planner)).toBe(false);
    expect(isPlanSettled(asking(want), said({ sql: "no" }), planner)).toBe(true);
    expect(isPlanSettled(asking([id("algebra")]), [], planner)).toBe(false);
  });
});
