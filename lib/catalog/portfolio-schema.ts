import { z } from "zod";
import { datasetId, id, roleId, skillExpression } from "./ids";

/** Public data that portfolio work can rest on. */
export const dataset = z.strictObject({
  id: datasetId,
  title: z.string().min(1),
  holder: z.string().min(1).describe("who publishes it"),
  url: z.url({ protocol: /^https$/ }),
  what: z.string().min(1),
  licence: z.string().min(1).nullable().describe("null where its publisher names none"),
  sources: z
    .array(z.url({ protocol: /^https$/ }))
    .min(1)
    .readonly(),
});

/** Hours of portfolio work in all, the first piece included: a judgement, and what it rests on. */
export const portfolioHours = z
  .strictObject({
    low: z.number().positive(),
    typical: z.number().positive(),
    high: z.number().positive(),
    because: z.string().min(1),
  })
  .refine(({ low, typical, high }) => low <= typical && typical <= high, "low ≤ typical ≤ high");

/** Portfolio work that fits a role: what to build, what to write up, and what one should be asked about it. */
export const brief = z.strictObject({
  id,
  roles: z
    .array(roleId)
    .readonly()
    .describe("the roles that it fits; none: any goal without a brief of its own"),
  part: z.enum(["first-model", "final"]),
  needs: skillExpression.describe("what one must be able to do before it"),
  title: z.string().min(1),
  task: z.string().min(1),
  datasets: z.array(datasetId).min(1).readonly(),
  steps: z.array(z.string().min(1)).min(2).max(5).readonly(),
  writeUp: z.array(z.string().min(1)).min(1).max(4).readonly(),
  questions: z.array(z.string().min(1)).min(3).max(5).readonly(),
});

export type Dataset = Readonly<z.infer<typeof dataset>>;
export type Brief = Readonly<z.infer<typeof brief>>;
