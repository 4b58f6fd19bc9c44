import type { Level, Span } from "./types";
import type { Unit } from "./units";

const HINTS: readonly (readonly [Level, RegExp])[] = [
  [
    3,
    /\b(?:strong|expert\w*|proven|advanced|deep|extensive|solid|excellent|exceptional|profound|in-depth|proficien\w+|fluen\w+|master\w*|track record|\d+\s?\+?(?:\s?(?:-|–|to|bis|a)\s?\d+)?\+?\s?(?:years?|yrs|yoe|jahren?|anos|ans)|sehr gut\w*|fundiert\w*|tiefgehend\w*|avanzad\w+|alto nivel|dominio|solid[ae]s?|excelente|maitrise)\b/gu,
  ],
  [
    1,
    /\b(?:familiar\w*|exposure|basics?|some (?:knowledge|experience)|awareness|interest(?:ed)? in|foundational|willing\w*|grundkenntnisse|grundlegend\w*|erste erfahrung\w*|nociones|basic[oa]s?|notions?|familiarizad\w+)\b/gu,
  ],
];
const USUAL: Level = 2;

/** How well something should be known, by the words of its sentence: the nearest before it, else the first behind it. */
export function levelAt(unit: Unit, at: Span): Level {
  const hints = HINTS.flatMap(([level, words]) =>
    Array.from(unit.text.toLowerCase().matchAll(words), ({ index }) => ({
      level,
      start: unit.start + index,
    })),
  ).toSorted((a, b) => a.start - b.start);
  const nearest = hints.findLast(({ start }) => start <= at.start) ?? hints[0];
  return nearest?.level ?? USUAL;
}
