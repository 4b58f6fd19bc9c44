import { z } from "zod";
import { courseId, type CourseId, skillId, type SkillId } from "./ids";

/** How far a skill goes: 1 seen, 2 with help, 3 alone. A higher level holds the lower ones. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Level = z.infer<typeof level>;
export const LEVELS = [1, 2, 3] as const satisfies readonly Level[];

/** A skill at a level. */
export interface Held {
  readonly skill: SkillId;
  readonly level: Level;
}

/** What a bare skill id means in a condition, in a wish and in files of version 1. */
export const WITH_HELP = 2;
export const ALONE = 3;

const HELD = /^([a-z0-9][a-z0-9_-]{0,63})(?:~([123]))?$/;

/** `python~2`; a bare id is level 2. A catalog that was put together holds the record instead. */
export const held: z.ZodType<Held, string | { readonly skill: string; readonly level: Level }> = z.union([
  z
    .string()
    .regex(HELD, "a skill at its level is written python~2")
    .transform((text): Held => {
      const [, skill = "", at] = HELD.exec(text) ?? [];
      return { skill: skillId.parse(skill), level: at === "1" ? 1 : at === "3" ? ALONE : WITH_HELP };
    }),
  z.strictObject({ skill: skillId, level }),
]);

/** A condition on what is held, and on courses taken. `{ all: [] }` asks for nothing. */
export type SkillExpression =
  | Held
  | { readonly taken: CourseId }
  | { readonly all: readonly SkillExpression[] }
  | { readonly any: readonly SkillExpression[] };

type ExpressionInput =
  | z.input<typeof held>
  | { readonly taken: string }
  | { readonly all: readonly ExpressionInput[] }
  | { readonly any: readonly ExpressionInput[] };

export const skillExpression: z.ZodType<SkillExpression, ExpressionInput> = z
  .lazy(() =>
    z.union([
      held,
      z.strictObject({ taken: courseId }),
      z.strictObject({ all: z.array(skillExpression).readonly() }),
      z.strictObject({ any: z.array(skillExpression).min(1).readonly() }),
    ]),
  )
  .meta({ id: "SkillExpression" });

/** The level at which each skill is held; skills that are not held are not in it. */
export type Levels = ReadonlyMap<SkillId, Level>;

export function isHeld(levels: Levels, { skill, level: asked }: Held): boolean {
  return (levels.get(skill) ?? 0) >= asked;
}

/** Raises `levels` to what is in `gains`; what is held higher stays. */
export function raise(levels: Map<SkillId, Level>, gains: readonly Held[]): void {
  for (const { skill, level: gained } of gains)
    if ((levels.get(skill) ?? 0) < gained) levels.set(skill, gained);
}

/** The highest of each skill, by id. */
export function highest(gains: readonly Held[]): readonly Held[] {
  const levels = new Map<SkillId, Level>();
  raise(levels, gains);
  return heldIn(levels);
}

/** What `levels` holds, by id. */
export function heldIn(levels: Levels): readonly Held[] {
  return [...levels]
    .map(([skill, at]) => ({ skill, level: at }))
    .sort((a, b) => (a.skill < b.skill ? -1 : 1));
}

/** `python~2`. */
export const spellHeld = ({ skill, level: at }: { readonly skill: string; readonly level: number }): string =>
  `${skill}~${at}`;

/** `expression` with every skill at *seen*. */
export function seenOf(expression: SkillExpression): SkillExpression {
  if ("skill" in expression) return { ...expression, level: 1 };
  if ("taken" in expression) return expression;
  return "all" in expression ? { all: expression.all.map(seenOf) } : { any: expression.any.map(seenOf) };
}
