import { addDays, type CivilDate, daysBetween, parseCivilDate } from "@/lib/civil-date";
import { readBits, writeBits } from "./bits";

const PLAIN_BREAK = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})(~half)?$/;
/** Gaps of about a month and breaks of about a week come out shortest. */
const GAP_BITS = 5;
const LENGTH_BITS = 3;
const LAST_OFFSET = 73_048;

/**
 * Breaks in a link's plain spelling as few characters: days from one first day to the next, and how long each is, in
 * Exp-Golomb codes, and a bit for half days. null where they are not in order, or one has a label.
 */
export function packBreaks(breaks: readonly string[]): string | null {
  let bits = "";
  let last = dayZero();
  for (const text of breaks) {
    const [, first = "", final = "", half] = PLAIN_BREAK.exec(text) ?? [];
    const from = parseCivilDate(first);
    const to = parseCivilDate(final);
    if (from === null || to === null || from < last || to < from) return null;
    bits += golombBits(daysBetween(last, from), GAP_BITS) + golombBits(daysBetween(from, to), LENGTH_BITS);
    bits += half ? "1" : "0";
    last = from;
  }
  return writeBits(bits, "0");
}

/** The breaks of such a text, spelled plainly; null where it is none. */
export function unpackBreaks(text: string): readonly string[] | null {
  const bits = readBits(text);
  if (bits === null) return null;
  const breaks: string[] = [];
  let offset = 0;
  let at = 0;
  while (bits.indexOf("1", at) >= 0) {
    const gap = readGolomb(bits, at, GAP_BITS);
    const length = gap && readGolomb(bits, gap.end, LENGTH_BITS);
    if (!length || length.end >= bits.length) return null;
    offset += gap.value;
    if (offset + length.value > LAST_OFFSET) return null;
    const from = addDays(dayZero(), offset);
    const half = bits.charAt(length.end) === "1" ? "~half" : "";
    breaks.push(`${from}..${addDays(from, length.value)}${half}`);
    at = length.end + 1;
  }
  return bits.length - at < 6 ? breaks : null;
}

function dayZero(): CivilDate {
  const day = parseCivilDate("2000-01-01");
  if (day === null) throw new RangeError("lib/civil-date does not know the year 2000");
  return day;
}

/** Exp-Golomb code: as many zeros as the high part has further bits, the high part, then the `low` lowest bits. */
function golombBits(value: number, low: number): string {
  const high = ((value >> low) + 1).toString(2);
  return `${"0".repeat(high.length - 1)}${high}${(value % 2 ** low).toString(2).padStart(low, "0")}`;
}

function readGolomb(
  bits: string,
  at: number,
  low: number,
): { readonly value: number; readonly end: number } | null {
  const one = bits.indexOf("1", at);
  const end = one + (one - at) + 1 + low;
  if (one < 0 || one - at > 20 || end > bits.length) return null;
  const high = Number.parseInt(bits.slice(one, end - low), 2) - 1;
  return { value: high * 2 ** low + Number.parseInt(bits.slice(end - low, end), 2), end };
}
