import type { Span } from "./types";

const LINK =
  /^[\s,/]*(?:\b(?:or|and\/or|oder|ou|o|u|a|an|the|e\.g\.|either|similar)\b[\s,/]*|或)*(?:[\p{L}-]+\s)?$/iu;
const OR = /\b(?:or|and\/or|oder|ou|o|u)\b|\/|或/iu;

/**
 * The runs of finds that are alternatives: nothing but commas, slashes and "or" between them, and "or" or a slash
 * somewhere. Finds come in the order of the text; those at one place count as one.
 */
export function alternativesIn<T extends Span>(text: string, finds: readonly T[]): readonly (readonly T[])[] {
  const runs: T[][] = [];
  const joined: boolean[] = [];
  for (const find of finds) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const between = before && find.start >= before.end ? text.slice(before.end, find.start) : null;
    const isSamePlace = before !== undefined && find.start < before.end;
    if (last && (isSamePlace || (between !== null && LINK.test(between)))) {
      last.push(find);
      if (between !== null && OR.test(between)) joined[runs.length - 1] = true;
    } else {
      runs.push([find]);
      joined.push(false);
    }
  }
  return runs.filter((_, i) => joined[i] === true);
}
