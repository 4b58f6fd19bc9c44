import { expect, it } from "vitest";
import type { GapPrice, PartCoverage, SkillCoverage } from "@/lib/answer";
import {
  broughtText,
  gapPriceText,
  partCoverText,
  tierCountText,
  workflowSentence,
} from "@/lib/words/plan/coverage-text";
import { day, SMALL } from "@/tests/support/small-planner";

const words = {
  skill: (id: string) => `S ${id}`,
  course: (id: string) => `C ${id}`,
  program: (id: string) => id,
};
const part = (differences: Partial<PartCoverage>): PartCoverage => ({
  part: "monitoring",
  courses: [],
  known: [],
  closing: null,
  asked: true,
  ...differences,
});
const planned = (differences: Partial<Extract<GapPrice, { kind: "planned" }>>): GapPrice => ({
  kind: "planned",
  hours: 18,
  finish: day("2027-09-12"),
  days: 28,
  cost: { low: 49, high: 79 },
  adds: ["x"],
  drops: [],
  ...differences,
});

it("a part is told by its courses, and past three of them by how many more", () => {
  expect(partCoverText(part({ courses: ["a", "b", "c"] }), words)).toBe("C a; C b; C c");
  expect(partCoverText(part({ courses: ["a", "b", "c", "d"] }), words)).toBe("C a; C b; and 2 more");
});

it("a part without a course is told by what is known, or by whether the role asks for it", () => {
  const known = SMALL.skills.slice(0, 1).map(({ id }) => id);
  expect(partCoverText(part({ known }), words)).toBe(`You know S ${known[0]}`);
  expect(partCoverText(part({}), words)).toBe("Not in this plan");
  expect(partCoverText(part({ asked: false }), words)).toBe("Not in this plan, nor asked");
});

it("the work is summed up with what is missing by name", () => {
  const covered = part({ part: "modelling", courses: ["a"] });
  expect(workflowSentence([covered])).toBe(
    "All parts of the work are in this plan, or you know them already.",
  );
  expect(workflowSentence([covered, part({ part: "deployment" }), part({})])).toBe(
    "1 of the 3 parts of the work are in this plan, or you know them already. Missing: deploying and monitoring.",
  );
  expect(workflowSentence([covered, part({ asked: false })])).toBe(
    "1 of the 2 parts of the work are in this plan, or you know them already. The role does not ask for monitoring.",
  );
});

it("what is brought is counted, and not told where it is nothing", () => {
  const [first, second] = SMALL.skills.map(({ id }) => id);
  if (!first || !second) throw new Error("the small catalog must have two skills");
  const open = { skill: second, level: 2, origin: { kind: "course", courseId: "a" } } as const;
  expect(broughtText([{ skill: first, level: 2, origin: { kind: "known" } }, open])).toBe(
    "You know 1 of the 2 core skills already.",
  );
  expect(broughtText([open])).toBeNull();
});

it("a gap is priced in hours, a day and money", () => {
  expect(gapPriceText(planned({}))).toBe("18 h more, done by 12 Sept 2027 (4 weeks later), $49 to $79 more");
  expect(gapPriceText(planned({ hours: 0, days: 0, cost: { low: 0, high: 0 } }))).toBe(
    "no more hours, done by 12 Sept 2027",
  );
  expect(gapPriceText(planned({ hours: -3, days: -4 }))).toContain(
    "3 h less, done by 12 Sept 2027 (4 days sooner)",
  );
});

it("a cost whose ends move against each other is told from the smaller end", () => {
  expect(gapPriceText(planned({ cost: { low: 49, high: 0 } }))).toMatch(/, up to \$49 more$/);
  expect(gapPriceText(planned({ cost: { low: 90, high: 49 } }))).toMatch(/, \$49 to \$90 more$/);
  expect(gapPriceText(planned({ cost: { low: -20, high: -49 } }))).not.toContain("$");
  expect(gapPriceText({ kind: "impossible" })).toBe("no course that can be planned teaches it");
});

it("a tier says how many of its skills are covered", () => {
  const skills = SMALL.skills.slice(0, 2).map(({ id }) => id);
  const tier = (kinds: readonly ("known" | "open" | "untaught")[]): readonly SkillCoverage[] =>
    skills.flatMap((skill, i) => {
      const kind = kinds[i];
      return kind ? [{ skill, level: 2, origin: { kind } }] : [];
    });
  expect(tierCountText(tier(["known", "known"]))).toBe("all 2");
  expect(tierCountText(tier(["known", "open"]))).toBe("1 of 2");
  expect(tierCountText(tier(["known", "untaught"]))).toBe("1 of 2");
});
