import { z } from "zod";
import { courseId, skillId } from "./ids";
import { ALONE, type Held, type Level, type SkillExpression, WITH_HELP } from "./skill-level";

export const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);

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
