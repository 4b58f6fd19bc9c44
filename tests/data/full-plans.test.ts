import { expect, test } from "vitest";
import { records } from "@/data";
import { answerRequest, type Solve } from "@/lib/answer";
import { catalogOrThrow, isHeld, parseRecords, raise } from "@/lib/catalog";
import { parseCivilDate } from "@/lib/civil-date";
import { checkPlan, compileCatalog, plan } from "@/lib/planner";
import { knownLevels } from "@/lib/request";
import { alone, requestFor, withHelp } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);
const marked = new Set(catalog.skills.flatMap(({ id, untaught }) => (untaught === null ? [] : [id])));
/** Every role from every other background: the default plans are made for all of them. */
const pairs = catalog.roles.flatMap((role, row) =>
  catalog.backgrounds
    .filter((_, column) => (row + column) % 2 === 0)
    .map((background) => ({ role, background })),
);

test("what is often asked is planned for every role, proven best", () => {
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
    expect(answer(request, () => outcome).coverage).toMatchObject({ missing: [], ownWork: left.toSorted() });
  }
});

test("a skill that no activity gives makes a plan impossible only where it is wanted by name", () => {
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
  const role = catalog.roles.find(({ oftenAsked }) => oftenAsked.some((skill) => marked.has(skill)));
  const left = role?.oftenAsked.filter((skill) => marked.has(skill)).toSorted();
  if (role === undefined || left === undefined)
    throw new Error("no often-asked skill is untaught: drop this test");
  const asked = requestFor(catalog, { goal: role.id, from: "programmer" }, { full: true });
  expect(answer(asked).coverage.ownWork).toEqual(left);
  expect(answer({ ...asked, know: alone(left) }).coverage.ownWork).toEqual([]);
  expect(answer({ ...asked, full: false }).coverage.ownWork).toEqual([]);
});

function answer(request: Parameters<typeof plan>[1], solve?: Solve) {
  const today = parseCivilDate("2027-01-04");
  if (today === null) throw new Error("no day");
  return answerRequest({ compiled, request, today, ...(solve ? { solve } : {}) });
}
