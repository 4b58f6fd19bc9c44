import type { Preference } from "@/lib/request";
import { define } from "@/lib/words/messages/define";
import { labels } from "@/lib/words/messages/en/labels";

const BEST = labels.preference;

const ruledOut = (none: string): string =>
  `Every other valid set of courses in the catalog was ruled out: ${none}.`;

/** What is proven about a plan. */
export const proof = define("proof", {
  /** Fits the answer plate. */
  claim: {
    fastest: "Proven shortest",
    balanced: "Proven best balance",
    strongest: `Proven best for ${BEST.strongest}`,
    focused: `Proven best for ${BEST.focused}`,
    cheapest: `Proven best for ${BEST.cheapest}`,
  } satisfies Record<Preference, string>,
  meaning: {
    fastest: ruledOut("none takes fewer hours"),
    balanced: ruledOut("none has a better balance of hours, new places to start and signs of a good course"),
    strongest: ruledOut(`none is better for ${BEST.strongest}`),
    focused: ruledOut(`none is better for ${BEST.focused}`),
    cheapest: ruledOut(`none is better for ${BEST.cheapest}`),
  } satisfies Record<Preference, string>,
  unproven: "Good, not proven best",
  within: (percent: number) => `At most ${percent} % above the best possible`,
  stopped: "The search stopped at its limit. A better plan may exist, but not by more than this.",
});
