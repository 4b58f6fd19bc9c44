import { z } from "zod";
import { TERM_KINDS } from "./types";

const names = z.array(z.string().min(1)).readonly();

const entry = z.strictObject({
  /** What it is called where the catalog has no skill of this id. */
  title: z.string().optional(),
  kind: z.enum(TERM_KINDS).default("skill"),
  en: names,
  es: names.optional(),
  de: names.optional(),
  fr: names.optional(),
  zh: names.optional(),
});

/** The file of names: `data/README.md` explains how a name is written. */
export const namesFile = z.strictObject({
  /** By skill id; ids that no catalog has are demands without a word yet. */
  terms: z.record(z.string(), entry),
  /** Phrases that stand at several terms, and why. */
  shared: z.array(z.strictObject({ why: z.string().min(1), names })).readonly(),
  /** Words that look like a name and are none. */
  traps: names,
});

export type NamesFile = z.output<typeof namesFile>;
