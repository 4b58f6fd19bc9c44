import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  catalogFile,
  conjunction,
  holds,
  residual,
  type SkillExpression,
  type SkillId,
  skillsIn,
} from "@/lib/catalog";

const skillId = catalogFile.shape.skills.unwrap().element.shape.id;
const ids = ["a", "b", "c", "d"].map((id) => skillId.parse(id));

const { expression } = fc.letrec<{ expression: SkillExpression; leaf: SkillExpression }>((tie) => ({
  leaf: fc.constantFrom(...ids),
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.record({ all: fc.array(tie("expression"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("expression"), { minLength: 1, maxLength: 3 }) }),
  ),
}));
const subset = fc.subarray(ids).map((chosen) => new Set<SkillId>(chosen));

describe("skill expressions", () => {
  test("an empty conjunction asks for nothing", () => {
    expect(holds({ all: [] }, () => false)).toBe(true);
  });

  test("a residual holds for exactly those who hold the whole once the given skills are added", () => {
    fc.assert(
      fc.property(expression, subset, subset, (whole, given, known) => {
        const rest = residual(whole, given);
        const with_ = holds(whole, (skill) => known.has(skill) || given.has(skill));
        expect(holds(rest, (skill) => known.has(skill) || given.has(skill))).toBe(with_);
        if (!holds(whole, (skill) => given.has(skill))) return;
        expect(rest).toEqual({ all: [] });
      }),
    );
  });

  test("a conjunction holds where every part holds", () => {
    fc.assert(
      fc.property(fc.array(expression, { maxLength: 4 }), subset, (parts, known) => {
        const has = (skill: SkillId) => known.has(skill);
        expect(holds(conjunction(parts), has)).toBe(parts.every((part) => holds(part, has)));
      }),
    );
  });

  test("skillsIn names each skill once", () => {
    const [a, b] = ids;
    if (a === undefined || b === undefined) throw new Error("the test needs two skills");
    expect(skillsIn({ all: [a, { any: [b, a] }] })).toEqual([a, b]);
  });
});
