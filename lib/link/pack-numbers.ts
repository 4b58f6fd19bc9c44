import { charactersFor, readBits, writeBits } from "./bits";

/** How many low bits of each gap are written plainly: one digit, 0 to 7. */
const MAX_LOW_BITS = 7;

/**
 * Ascending positive numbers, each once, as few characters: the gaps between them in a Rice code (Rice and Plaut 1971),
 * with the number of low bits that makes it shortest, which stands first. Dense lists come out as a row of bits, sparse
 * ones at a few bits an entry.
 */
export function packNumbers(numbers: readonly number[]): string {
  const gaps = numbers.map((number, i) => number - (numbers[i - 1] ?? 0) - 1);
  const low = bestLow(gaps);
  return `${low}${writeBits(gaps.map((gap) => riceBits(gap, low)).join(""), "1")}`;
}

/** A page writes a link for each of its choices: only the best of all codes is written out. */
function bestLow(gaps: readonly number[]): number {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let low = 0; low <= MAX_LOW_BITS; low++) {
    const characters = charactersFor(gaps.reduce((bits, gap) => bits + (gap >> low) + 1 + low, 0));
    if (characters < fewest) [best, fewest] = [low, characters];
  }
  return best;
}

/** The numbers of such a text; null where it is none. */
export function unpackNumbers(text: string): readonly number[] | null {
  const low = Number(text.charAt(0));
  const bits = /^[0-7]/.test(text) ? readBits(text.slice(1)) : null;
  if (bits === null) return null;
  const numbers: number[] = [];
  let at = 0;
  let last = 0;
  while (at < bits.length) {
    const stop = bits.indexOf("0", at);
    // Ones to the end are filler.
    if (stop < 0) return bits.length - at < 6 ? numbers : null;
    const end = stop + 1 + low;
    if (end > bits.length) return null;
    const rest = low === 0 ? 0 : Number.parseInt(bits.slice(stop + 1, end), 2);
    last += (stop - at) * 2 ** low + rest + 1;
    numbers.push(last);
    at = end;
  }
  return numbers;
}

/** The high part of a gap as so many ones and a zero, then its `low` lowest bits. */
function riceBits(gap: number, low: number): string {
  const high = "1".repeat(gap >> low);
  return low === 0 ? `${high}0` : `${high}0${(gap % 2 ** low).toString(2).padStart(low, "0")}`;
}
