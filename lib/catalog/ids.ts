import { z } from "zod";

export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, "an id is lower-case letters, digits, - and _");

export const skillId = id.brand<"SkillId">();
export const courseId = id.brand<"CourseId">();
export const programId = id.brand<"ProgramId">();
export const roleId = id.brand<"RoleId">();
export const backgroundId = id.brand<"BackgroundId">();
export const datasetId = id.brand<"DatasetId">();

export type SkillId = z.infer<typeof skillId>;
export type CourseId = z.infer<typeof courseId>;
export type ProgramId = z.infer<typeof programId>;
export type RoleId = z.infer<typeof roleId>;
export type BackgroundId = z.infer<typeof backgroundId>;

/** A condition on known skills. `{ all: [] }` asks for nothing. */
export type SkillExpression =
  | SkillId
  | { readonly all: readonly SkillExpression[] }
  | { readonly any: readonly SkillExpression[] };

export const skillExpression: z.ZodType<SkillExpression> = z
  .lazy(() =>
    z.union([
      skillId,
      z.strictObject({ all: z.array(skillExpression).readonly() }),
      z.strictObject({ any: z.array(skillExpression).min(1).readonly() }),
    ]),
  )
  .meta({ id: "SkillExpression" });
