import type { Preference, Proof } from "@/lib/planner";
import { assertNever } from "./assert-never";
import { PREFERENCE_LABEL } from "./labels";

export interface ProofWords {
  /** Fits the answer plate: "Proven best for balanced". */
  readonly claim: string;
  /** One sentence on what the claim means. */
  readonly meaning: string;
}

/** What is proven about a plan of this weight. */
export function proofWords(proof: Proof, weight: number | null, prefer: Preference): ProofWords {
  const wish = PREFERENCE_LABEL[prefer];
  switch (proof.kind) {
    case "optimal":
      return prefer === "fastest"
        ? {
            claim: "Proven shortest",
            meaning: "Every other valid set of courses in the catalog was ruled out: none takes fewer hours.",
          }
        : {
            claim: `Proven best for ${wish}`,
            meaning: `Every other valid set of courses in the catalog was ruled out: none is better for “${wish}”.`,
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

function gapPercent(lowerBound: number, weight: number | null): number | null {
  if (weight === null || lowerBound <= 0) return null;
  return Math.ceil((100 * (weight - lowerBound)) / lowerBound);
}
