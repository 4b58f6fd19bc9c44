import { z } from "zod";
import { courseId, datasetId, roleId, stageId, toolId } from "./ids";

/** Public data that a project can rest on. */
export const dataset = z.strictObject({
  id: datasetId,
  title: z.string().min(1),
  holder: z.string().min(1).describe("who publishes it"),
  url: z.url({ protocol: /^https?$/ }),
  what: z.string().min(1),
  licence: z.string().min(1).nullable().describe("null where its publisher names none"),
  sources: z
    .array(z.url({ protocol: /^https?$/ }))
    .min(1)
    .readonly(),
});

const lines = z.array(z.string().min(1)).readonly();

/** Own work with a brief: what to build, what to write up, and what one should be asked about it. */
export const projectBrief = z.strictObject({
  roles: z.array(roleId).readonly().describe("the roles that it fits; without any, each"),
  part: z.enum(["first", "middle", "final"]),
  stages: z.record(roleId, stageId).default({}).describe("the stage of each role that it belongs to"),
  task: z.string().min(1),
  steps: lines,
  ownData: z.string().min(1).nullable().default(null).describe("a variant on data of one's own trade"),
  writeUp: lines,
  questions: lines,
  datasets: z.array(datasetId).readonly().default([]),
  repeats: z
    .array(courseId)
    .readonly()
    .default([])
    .describe("courses of which it repeats the running example: never planned beside them"),
  hoursBecause: z.string().min(1).nullable().default(null),
});

/** A named set of exercises. */
export const practiceFacts = z.strictObject({
  exercises: z.int().positive().nullable().default(null),
  checked: z.string().min(1).nullable().default(null).describe("how one sees that it is right"),
  task: z.string().min(1).nullable().default(null).describe("what to do, where it is no set of exercises"),
  questions: lines.default([]),
  read: z
    .array(z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }))
    .readonly()
    .default([]),
});

/** A text with exercises. */
export const bookFacts = z.strictObject({
  authors: z.string().min(1),
  publisher: z.string().min(1),
  edition: z.string().min(1).nullable().default(null),
  year: z.int().positive().nullable(),
  pages: z.int().positive().nullable().default(null),
  checked: z.string().min(1).nullable().default(null).describe("how one sees that it is right"),
});

/** A tool that courses are built on. A plan should hold one member of a family only. */
export const tool = z.object({
  id: toolId,
  title: z.string().min(1),
  state: z.enum(["current", "maintenance", "deprecated", "archived"]).nullable().default(null),
  since: z.string().nullable().default(null),
  replacedBy: z
    .union([z.string(), z.array(z.string()).readonly()])
    .nullable()
    .default(null),
  family: z.string().min(1).nullable().default(null).describe("the family of which a plan should hold one"),
  member: toolId.nullable().default(null).describe("which member it belongs to, where that is not itself"),
  skill: z.string().min(1).nullable().default(null).describe("who holds this skill uses the tool already"),
});

export type Dataset = Readonly<z.infer<typeof dataset>>;
export type ProjectBrief = Readonly<z.infer<typeof projectBrief>>;
export type Tool = Readonly<z.infer<typeof tool>>;
