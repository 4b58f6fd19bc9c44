import { expect, test } from "vitest";
import { records } from "@/data";
import { guideRequests, pathFigures } from "@/lib/advice";
import { answerRequest } from "@/lib/answer";
import { catalogOrThrow, parseRecords, skillsIn } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { day } from "@/tests/support/day";
import { courseIds, requestFor } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);
const answer = (request: PlanRequest) => answerRequest({ compiled, request, today: day("2027-01-04") });
const request = (goal: string, from: string) => requestFor(catalog, { goal, from });

test("the guide's sequence alone is its courses and what they need first, and breaks none of its advice (guide:S6)", () => {
  const asked = guideRequests(request("machine-learning-engineer", "software-engineer"), catalog);
  const guide = catalog.findRole("machine-learning-engineer")?.guide ?? [];
  expect(guide).toEqual([
    "uw-ml-regression",
    "uw-ml-classification",
    "dlai-structuring-ml-projects",
    "umich-applied-ml-python",
    "gcp-production-ml-systems",
  ]);
  const planned = asked
    ? answer(asked.alone).steps.flatMap(({ courseId }) => catalog.findCourse(courseId ?? "") ?? [])
    : [];
  expect(planned.map(({ id }) => id)).toEqual(expect.arrayContaining([...guide]));
  for (const [place, course] of planned.entries()) {
    const before = new Set(planned.slice(0, place).flatMap(({ gives }) => gives.map((held) => held.skill)));
    const advised = course.recommended.filter(({ source }) => source.startsWith("guide:"));
    for (const { needs } of advised) {
      expect(
        skillsIn(needs).filter((skill) => !before.has(skill)),
        course.id,
      ).toEqual([]);
    }
  }
});

test("a reader who does not program gets one course of literacy by the guide (guide:S5)", () => {
  const asked = guideRequests(request("domain-expert-literacy", "no-programming"), catalog);
  expect(courseIds(asked ? answer(asked.alone).steps : [])).toEqual(["uol-machine-learning-for-all"]);
});

test("with the rest of the core, nothing of the role is open, and it weighs no less than the proven best", () => {
  for (const role of catalog.roles.filter(({ guide }) => guide.length > 0)) {
    const ours = answer(request(role.id, "programmer"));
    const asked = guideRequests(request(role.id, "programmer"), catalog);
    if (!asked) throw new Error(`${role.id} has a guide`);
    const whole = answer(asked.whole);
    expect(pathFigures(whole, catalog, ours.coverage.needs)?.open, role.id).toEqual([]);
    expect(whole.weight ?? 0, role.id).toBeGreaterThanOrEqual(ours.weight ?? 0);
    const alone = pathFigures(answer(asked.alone), catalog, ours.coverage.needs);
    expect(alone?.covered.length, role.id).toBeGreaterThan(0);
  }
});

test("a role without courses of the guide has no such sequence, and neither has a goal without a role", () => {
  expect(guideRequests(request("data-engineer", "programmer"), catalog)).toBeNull();
  expect(guideRequests(requestFor(catalog, {}), catalog)).toBeNull();
});

test("a finished course is not taken again, and one that was left out is back", () => {
  const [first, second] = catalog.findRole("data-scientist")?.guide ?? [];
  if (!first || !second) throw new Error("the guide names courses for a data scientist");
  const asked = guideRequests(
    { ...request("data-scientist", "programmer"), done: [first], skip: [second] },
    catalog,
  );
  expect(asked?.alone.pin).not.toContain(first);
  expect(asked?.whole.pin).toContain(second);
  expect(asked?.whole.skip).toEqual([]);
});
