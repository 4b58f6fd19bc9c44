import type { Span } from "./types";

/** A piece of a text: plain where it has no marks. */
export interface TextPiece<T> {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly T[];
}

/** The whole text in pieces, in order. Marks that overlap share one piece. */
export function piecesWithMarks<T extends Span>(text: string, marks: readonly T[]): readonly TextPiece<T>[] {
  const pieces: TextPiece<T>[] = [];
  let at = 0;
  const take = (end: number, own: readonly T[]) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), marks: own });
    at = Math.max(at, end);
  };
  for (const group of overlapping(marks)) {
    take(group[0]?.start ?? at, []);
    take(Math.max(...group.map(({ end }) => end)), group);
  }
  take(text.length, []);
  return pieces;
}

/** Marks in the order of the text, those that overlap together. */
function overlapping<T extends Span>(marks: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let end = -1;
  for (const mark of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = groups.at(-1);
    if (last && mark.start < end) last.push(mark);
    else groups.push([mark]);
    end = Math.max(end, mark.end);
  }
  return groups;
}
