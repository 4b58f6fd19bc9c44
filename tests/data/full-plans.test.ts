import { expect, test } from "vitest";
import { records } from "@/data";
import { answerRequest } from "@/lib/answer";
import { catalogOrThrow, isHeld, parseRecords, raise } from "@/lib/catalog";
import { parseCivilDate } from "@/lib/civil-date";
import { checkPlan, compileCatalog, plan } from "@/lib/planner";
import { knownLevels } from "@/lib/request";
import { alone, requestFor, withHelp } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);
const marked = new Set(catalog.skills.flatMap(({ id, untaught }) => (untaught === null ? [] : [id])));
const pairs = catalog.roles.flatMap((role) =>
  catalog.backgrounds.map((background) => ({ role, background })),
);

test("what is often asked is planned for every role from every background, proven best", () => {
  for (const { role, background } of pairs) {
    const request = requestFor(catalog, { goal: role.id, from: background.id }, { full: true });
    const outcome = plan(compiled, request);
    if (outcome.outcome !== "planned") throw new Error(`${role.id} ← ${background.id} is ${outcome.outcome}`);
    expect(outcome.proof.kind).toBe("optimal");
    expect(checkPlan(catalog, request, outcome.plan)).toEqual([]);
    const held = new Map(knownLevels(catalog, request));
    for (const { raises } of outcome.plan.steps)
      raise(
        held,
        raises.map(({ skill, to }) => ({ skill, level: to })),
      );
    const left = role.often.filter(({ needs }) => !isHeld(held, needs)).map(({ needs }) => needs.skill);
    expect(left.filter((skill) => !marked.has(skill))).toEqual([]);
    expect(answer(request).coverage).toMatchObject({ missing: [], ownWork: left.toSorted() });
  }
});

test("a skill that no course teaches makes a plan impossible only where it is wanted by name", () => {
  for (const skill of marked) {
    const request = requestFor(
      catalog,
      { goal: "ai-engineer", from: "programmer" },
      { want: withHelp([skill]) },
    );
    expect(answer(request)).toMatchObject({
      outcome: "impossible",
      why: { kind: "untaught", skills: [skill] },
      coverage: { ownWork: [] },
    });
  }
});

test("what the learner holds or did not ask for is not left to own work", () => {
  const [safety] = catalog.findRole("ai-engineer")?.oftenAsked.filter((skill) => marked.has(skill)) ?? [];
  if (safety === undefined) throw new Error("no often-asked skill is untaught: drop this test");
  const asked = requestFor(catalog, { goal: "ai-engineer", from: "programmer" }, { full: true });
  expect(answer(asked).coverage.ownWork).toEqual([safety]);
  expect(answer({ ...asked, know: alone([safety]) }).coverage.ownWork).toEqual([]);
  expect(answer({ ...asked, full: false }).coverage.ownWork).toEqual([]);
});

function answer(request: Parameters<typeof plan>[1]) {
  const today = parseCivilDate("2027-01-04");
  if (today === null) throw new Error("no day");
  return answerRequest({ compiled, request, today });
}
