import type { Preference, Proof } from "@/lib/planner";
import { assertNever } from "@/lib/words/assert-never";
import { PREFERENCE_LABEL } from "@/lib/words/catalog/labels";

export interface ProofWords {
  /** Fits the answer plate: "Proven best balance". */
  readonly claim: string;
  /** One sentence on what the claim means. */
  readonly meaning: string;
}

/** What is proven about a plan of this weight. */
export function proofWords(proof: Proof, weight: number | null, prefer: Preference): ProofWords {
  switch (proof.kind) {
    case "optimal":
      return {
        claim: claimText(prefer),
        meaning: `Every other valid set of courses in the catalog was ruled out: ${noneText(prefer)}.`,
      };
    case "gap": {
      const percent = gapPercent(proof.lowerBound, weight);
      return {
        claim: percent === null ? "Good, not proven best" : `At most ${percent} % above the best possible`,
        meaning: "The search stopped at its limit. A better plan may exist, but not by more than this.",
      };
    }
    default:
      return assertNever(proof);
  }
}

function claimText(prefer: Preference): string {
  if (prefer === "fastest") return "Proven shortest";
  return prefer === "balanced" ? "Proven best balance" : `Proven best for ${PREFERENCE_LABEL[prefer]}`;
}

function noneText(prefer: Preference): string {
  if (prefer === "fastest") return "none takes fewer hours";
  return prefer === "balanced"
    ? "none has a better balance of hours, new places to start and signs of a good course"
    : `none is better for ${PREFERENCE_LABEL[prefer]}`;
}

function gapPercent(lowerBound: number, weight: number | null): number | null {
  if (weight === null || lowerBound <= 0) return null;
  return Math.ceil((100 * (weight - lowerBound)) / lowerBound);
}
