import type { Proof } from "@/lib/planner";
import type { Preference } from "@/lib/request";
import { assertNever } from "@/lib/words/assert-never";
import { proof as messages } from "@/lib/words/messages/en/plan/proof";
import { english, type Translator } from "@/lib/words/messages/translator";

export interface ProofWords {
  /** Fits the answer plate: "Proven best balance". */
  readonly claim: string;
  /** One sentence on what the claim means. */
  readonly meaning: string;
}

/** What is proven about a plan of this weight. */
export function proofWords(
  proof: Proof,
  weight: number | null,
  prefer: Preference,
  t: Translator = english,
): ProofWords {
  const said = t(messages);
  switch (proof.kind) {
    case "optimal":
      return { claim: said.claim[prefer], meaning: said.meaning[prefer] };
    case "gap": {
      const percent = gapPercent(proof.lowerBound, weight);
      return { claim: percent === null ? said.unproven : said.within(percent), meaning: said.stopped };
    }
    default:
      return assertNever(proof);
  }
}

function gapPercent(lowerBound: number, weight: number | null): number | null {
  if (weight === null || lowerBound <= 0) return null;
  return Math.ceil((100 * (weight - lowerBound)) / lowerBound);
}
