import type { Hours } from "@/lib/catalog";
import { saidHours } from "@/lib/words/amounts";
import { catalog } from "@/lib/words/messages/en/catalog";
import { english, type Translator } from "@/lib/words/messages/translator";

/** The hours of a course, and how each figure was got. */
export function hoursSourceText(hours: Hours, t: Translator = english): string {
  const typical = t(catalog).typicalHours[hours.typicalBasis](saidHours(hours.typical));
  const range = t(catalog).hoursRange[rangeBasis(hours)](saidHours(hours.low), saidHours(hours.high));
  return t(catalog).hoursSource(typical, range);
}

function rangeBasis({
  lowBasis,
  highBasis,
}: Hours): "sourced" | "rule" | "judgement" | "lowByRule" | "highByRule" {
  if (lowBasis === "judgement" || highBasis === "judgement") return "judgement";
  if (lowBasis === highBasis) return lowBasis;
  return highBasis === "rule" ? "highByRule" : "lowByRule";
}
