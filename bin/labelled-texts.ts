import { z } from "zod";
import { EVIDENCE, TIERS } from "@/lib/posting";

const postingLabel = z.object({ id: z.string(), tier: z.enum(TIERS), anyOf: z.string().nullish() });
const cvLabel = z.object({ id: z.string(), evidence: z.enum(EVIDENCE) });

const labelledPosting = z.object({ id: z.string(), text: z.string(), labels: z.array(postingLabel) });
const labelledCv = z.object({ id: z.string(), text: z.string(), labels: z.array(cvLabel) });
export type LabelledPosting = z.output<typeof labelledPosting>;
export type LabelledCv = z.output<typeof labelledCv>;

export interface LabelledTexts {
  readonly postings: readonly LabelledPosting[];
  readonly cvs: readonly LabelledCv[];
}

/** The labelled texts of JSON lines. Throws with the number of a line that is none. */
export function readLabelledTexts(jsonl: string): LabelledTexts {
  const postings: LabelledPosting[] = [];
  const cvs: LabelledCv[] = [];
  for (const [i, line] of jsonl.split("\n").entries()) {
    if (line.trim() === "") continue;
    const json = parseJson(line);
    const [posting, cv] = [labelledPosting.safeParse(json), labelledCv.safeParse(json)];
    if (posting.success) postings.push(posting.data);
    else if (cv.success) cvs.push(cv.data);
    else throw new Error(`line ${i + 1} is no labelled text: ${z.prettifyError(posting.error)}`);
  }
  return { postings, cvs };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
