import { z } from "zod";
import { backgroundId, courseId, roleId, skillId, stageId } from "./ids";
import { held, level } from "./level-schema";

const need = z.strictObject({ needs: held, evidence: z.string().default("") });

/** A useful exit on the way to a role. Each holds what the one before holds. */
const stage = z.strictObject({
  id: stageId,
  title: z.string().min(1),
  canDo: z.string().default("").describe("what one can do from here on, and apply for"),
  needs: z.array(need).min(1).readonly(),
  beyondPlans: z.string().min(1).nullable().default(null).describe("why no plan of activities leads here"),
});

const hoursRange = { low: z.number().nonnegative(), high: z.number().nonnegative() };

/** A choice that the role leaves open: a cloud, a dashboard tool, a framework. */
const openChoice = z.strictObject({
  what: z.string().min(1),
  options: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        skillId: skillId.nullable().default(null),
        toolId: z.string().min(1).nullable().default(null),
        share: z.string().nullable().default(null),
      }),
    )
    .readonly(),
  advice: z.string().nullable().default(null),
  source: z.string().nullable().default(null),
});

export const role = z.object({
  id: roleId,
  title: z.string().min(1),
  summary: z.string().default(""),
  stages: z.array(stage).min(1).readonly(),
  usual: stageId.describe("how far a plan goes where nothing is said"),
  often: z.array(need).readonly().default([]).describe("what postings often ask besides"),
  nice: z.array(skillId).readonly().default([]),
  open: z.array(openChoice).readonly().default([]),
  readiness: z
    .array(
      z.strictObject({ stage: stageId, background: backgroundId, ...hoursRange, source: z.string().min(1) }),
    )
    .readonly()
    .default([])
    .describe("hours that others report or need for the same change"),
  projects: z
    .strictObject({
      low: z.int().nonnegative(),
      high: z.int().nonnegative(),
      kind: z.string().min(1),
      hoursEach: z.strictObject(hoursRange).nullable().default(null),
      sharePercent: z.number().nullable().default(null),
      source: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
  applying: z
    .strictObject({
      ...hoursRange,
      parts: z.array(z.strictObject({ what: z.string().min(1), ...hoursRange })).readonly(),
      source: z.string().min(1),
    })
    .nullable()
    .default(null)
    .describe("hours of drills, portfolio page and applications after the plan"),
  interview: z.string().nullable().default(null),
  neighbours: z.string().nullable().default(null),
  dailyTools: z.array(z.string()).readonly().default([]).describe("skills or tools of the daily work"),
  certificates: z.string().default("").describe("an honest note on what certificates do for this role"),
  sources: z.array(z.string()).readonly().default([]),
  guide: z.array(courseId).readonly().default([]).describe("the guide's own sequence for this role"),
  because: z.record(z.string(), z.string()).default({}).describe("why a skill stands in its tier"),
});

export const background = z.object({
  id: backgroundId,
  title: z.string().min(1),
  levels: z.record(skillId, level),
  remark: z.string().default(""),
  firstLook: z.array(roleId).readonly().default([]).describe("the roles to look at first"),
});
