import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  catalogFile,
  conjunction,
  type Held,
  type Holding,
  highest,
  holds,
  isHeld,
  LEVELS,
  type Levels,
  residual,
  type SkillExpression,
  skillsIn,
} from "@/lib/catalog";

const skillId = catalogFile.shape.skills.unwrap().element.shape.id;
const leaves = ["a", "b", "c", "d"].flatMap((id) =>
  LEVELS.map((level): Held => ({ skill: skillId.parse(id), level })),
);

const { expression } = fc.letrec<{ expression: SkillExpression; leaf: SkillExpression }>((tie) => ({
  leaf: fc.constantFrom(...leaves),
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.record({ all: fc.array(tie("expression"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("expression"), { minLength: 1, maxLength: 3 }) }),
  ),
}));
const subset = fc
  .subarray(leaves)
  .map((chosen): Levels => new Map(highest(chosen).map(({ skill, level }) => [skill, level])));
const having = (...all: readonly Levels[]): Holding => ({
  has: (held) => all.some((levels) => isHeld(levels, held)),
});

describe("skill expressions", () => {
  test("an empty conjunction asks for nothing", () => {
    expect(holds({ all: [] }, having())).toBe(true);
  });

  test("who holds a skill at a level holds it at the lower ones, and at no higher one", () => {
    const [seen, withHelp, alone] = leaves;
    if (!seen || !withHelp || !alone) throw new Error("the test needs three levels");
    const known = having(new Map([[withHelp.skill, withHelp.level]]));
    expect([seen, withHelp, alone].map((leaf) => holds(leaf, known))).toEqual([true, true, false]);
  });

  test("a residual holds for exactly those who hold the whole once the given skills are added", () => {
    fc.assert(
      fc.property(expression, subset, subset, (whole, given, known) => {
        const rest = residual(whole, having(given));
        expect(holds(rest, having(known, given))).toBe(holds(whole, having(known, given)));
        if (holds(whole, having(given))) expect(rest).toEqual({ all: [] });
      }),
    );
  });

  test("a conjunction holds where every part holds", () => {
    fc.assert(
      fc.property(fc.array(expression, { maxLength: 4 }), subset, (parts, known) => {
        const held = having(known);
        expect(holds(conjunction(parts), held)).toBe(parts.every((part) => holds(part, held)));
      }),
    );
  });

  test("skillsIn names each skill once", () => {
    const [seen, withHelp] = leaves;
    if (!seen || !withHelp) throw new Error("the test needs two levels");
    expect(skillsIn({ all: [seen, { any: [withHelp, seen] }] })).toEqual([seen.skill]);
  });
});
