import { plainText } from "./tokens";
import type { Span } from "./types";

/** A sentence, a bullet, a heading: what is read as one. */
export interface Unit extends Span {
  readonly text: string;
  /** Without accents, in lower case, for looking at. */
  readonly plain: string;
  /** It begins a line or a bullet. */
  readonly startsLine: boolean;
  readonly isBullet: boolean;
}

const BULLET = /^(?:[-–—*•▪●◦‣·○■☑✓✔➢>]|\d{1,2}[.)])\s*/u;
const INNER_BULLET = /\s[•▪●◦‣■✓✔➢]\s/gu;
const SENTENCE_END = /[.!?。！？;；](?=\s+["“¿¡(]?[\p{Lu}\d]|\s*$)|[。！？；]/gu;
const ABBREVIATED = /(?:\b(?:e\.g|i\.e|z\.b|u\.a|incl|inkl|vs|approx|bzw|ca|mr|dr|ms|p\.ej|ej|no|u\.s))\.$/i;
/** Ends with the first letter of a name: behind another one, or behind a name. */
const INITIAL = /(?:^|\p{Lu}\.\s?|\p{Lu}\p{Ll}+\s)\p{Lu}\.$/u;
/** The first of several initials, at the place that is asked about. */
const FIRST_INITIAL = /\b\p{Lu}\.\s?\p{Lu}\./uy;

/** The units of a text, in order. Lines that were only wrapped are read on. */
export function unitsOf(text: string): readonly Unit[] {
  return linesOf(text).flatMap((line) => sentencesOf(text, line));
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const piece of text.split("\n")) {
    const end = start + piece.length;
    const last = lines.at(-1);
    if (last && isWrapped(text.slice(last.start, last.end), piece))
      lines[lines.length - 1] = { start: last.start, end };
    else lines.push(...splitAt(text, { start, end }, INNER_BULLET));
    start = end + 1;
  }
  return lines.filter((line) => text.slice(line.start, line.end).trim() !== "");
}

/** Whether a line goes on where the one before it broke off. */
function isWrapped(before: string, line: string): boolean {
  const isOpen = before.trim().length > 55 && !/[.:;!?]\s*$/.test(before);
  return isOpen && /^\s*[\p{Ll}(]/u.test(line) && !BULLET.test(line.trim());
}

function splitAt(text: string, { start, end }: Span, pattern: RegExp): readonly Span[] {
  const ends = Array.from(text.slice(start, end).matchAll(pattern), ({ index }) => start + index + 1);
  return [start, ...ends].map((from, i) => ({ start: from, end: ends[i] ?? end }));
}

function sentencesOf(text: string, line: Span): readonly Unit[] {
  const whole = text.slice(line.start, line.end);
  const isBullet = BULLET.test(whole.trimStart());
  const ends = Array.from(whole.matchAll(SENTENCE_END), ({ index, 0: mark }) => index + mark.length).filter(
    (end) => !isAbbreviated(whole, end),
  );
  const cuts = shortened([0, ...ends.filter((end) => end < whole.length), whole.length], whole);
  return cuts.slice(0, -1).flatMap((from, i) => {
    const piece = whole.slice(from, cuts[i + 1]);
    if (piece.trim() === "") return [];
    const start = line.start + from;
    const unit = { start, end: start + piece.length, text: piece, plain: plainText(piece).trim() };
    return [{ ...unit, startsLine: i === 0, isBullet }];
  });
}

/** No unit is longer than this: what is without end and full stop is cut at a space. */
const LONGEST_UNIT = 1000;

function shortened(cuts: readonly number[], text: string): readonly number[] {
  return cuts.flatMap((cut, i) => {
    const between: number[] = [];
    let from = cuts[i - 1] ?? cut;
    while (cut - from > LONGEST_UNIT) {
      const space = text.lastIndexOf(" ", from + LONGEST_UNIT);
      from = space > from ? space : from + LONGEST_UNIT;
      between.push(from);
    }
    return [...between, cut];
  });
}

/** Whether the full stop before `end` belongs to a word. */
function isAbbreviated(text: string, end: number): boolean {
  const before = text.slice(0, end);
  FIRST_INITIAL.lastIndex = end - 2;
  return ABBREVIATED.test(before) || INITIAL.test(before) || FIRST_INITIAL.test(text);
}
