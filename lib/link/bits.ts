/** Six bits a character, all of them safe in any link. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BITS = 6;

/** `bits` (a text of 0 and 1) as characters of a link, filled up at the end with `filler`. */
export function writeBits(bits: string, filler: "0" | "1"): string {
  const whole = bits.padEnd(charactersFor(bits.length) * BITS, filler);
  let text = "";
  for (let i = 0; i < whole.length; i += BITS) {
    text += DIGITS.charAt(Number.parseInt(whole.slice(i, i + BITS), 2));
  }
  return text;
}

/** How many characters so many bits take. */
export function charactersFor(bits: number): number {
  return Math.ceil(bits / BITS);
}

/** The bits of such characters, filler included; null where another character stands among them. */
export function readBits(text: string): string | null {
  let bits = "";
  for (const character of text) {
    const value = DIGITS.indexOf(character);
    if (value < 0) return null;
    bits += value.toString(2).padStart(BITS, "0");
  }
  return bits;
}

/** The first 62 digits: a link must not end in what a chat takes for punctuation. */
const PLAIN_DIGITS = 62;

/**
 * A checksum of `length` letters and digits (32 bits of FNV-1a, mixed). It tells what was damaged on the way; it is no
 * protection against somebody who means it.
 */
export function checksum(text: string, length: number): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  let check = "";
  for (let i = 0; i < length; i++) {
    check += DIGITS.charAt(hash % PLAIN_DIGITS);
    hash = Math.floor(hash / PLAIN_DIGITS);
  }
  return check;
}
