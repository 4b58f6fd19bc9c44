import type { Hours } from "@/lib/catalog";
import { hoursNumber } from "./amounts";

/** The hours of a course, and how each figure was got. */
export function hoursSourceText(hours: Hours): string {
  return `${hoursNumber(hours.typical)} h ${typicalSource(hours)}; ${rangeSource(hours)}`;
}

const TYPICAL = {
  sourced: "by the provider’s estimate",
  middle: "as the middle of the published range",
  sum: "as the sum of its courses’ published hours",
  judgement: "as our judgement",
} as const;

function typicalSource({ typicalBasis }: Hours): string {
  return TYPICAL[typicalBasis];
}

function rangeSource({ low, high, lowBasis, highBasis }: Hours): string {
  const range = `${hoursNumber(low)} to ${hoursNumber(high)} h`;
  if (lowBasis === "sourced" && highBasis === "sourced") return `${range} by published figures`;
  if (lowBasis === "judgement" || highBasis === "judgement") return `${range} by our judgement`;
  if (lowBasis === "rule" && highBasis === "rule") return `${range} by our rule, as no range is published`;
  return highBasis === "rule" ? `${range}, the upper end by our rule` : `${range}, the lower end by our rule`;
}
