import { z } from "zod";

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, "an id is lower-case letters, digits, - and _");

export const skillId = id.brand<"SkillId">();
export const courseId = id.brand<"CourseId">();
export const programId = id.brand<"ProgramId">();
export const roleId = id.brand<"RoleId">();
export const stageId = id.brand<"StageId">();
export const backgroundId = id.brand<"BackgroundId">();
export const datasetId = id.brand<"DatasetId">();
export const toolId = id.brand<"ToolId">();

export type SkillId = z.infer<typeof skillId>;
export type CourseId = z.infer<typeof courseId>;
export type ProgramId = z.infer<typeof programId>;
export type RoleId = z.infer<typeof roleId>;
export type StageId = z.infer<typeof stageId>;
export type BackgroundId = z.infer<typeof backgroundId>;
export type ToolId = z.infer<typeof toolId>;
