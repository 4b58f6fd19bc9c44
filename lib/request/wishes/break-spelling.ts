import type { Break } from "./break";

/*
 * A break is `first..last`, then perhaps `~off` or `~half`, then perhaps `~label`. In a label a space is `_`, letters,
 * digits and `-` are themselves, and every other character is its code point between dots: `.e9.` is é.
 */

const MAX_LABEL_LENGTH = 40;
const PLAIN = /[A-Za-z0-9-]/;

/**
 * A label as a request may carry it: no control characters, single spaces, at most 40 characters; null where nothing is
 * left.
 */
export function breakLabel(text: string): string | null {
  const readable = text.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  const cut = Array.from(readable).slice(0, MAX_LABEL_LENGTH).join("").trim();
  return cut === "" ? null : cut;
}

/** A break in the link's spelling. */
export function spellBreak({ from, to, half, label }: Break): string {
  const range = `${from}..${to}`;
  if (label !== null) return `${range}~${half ? "half" : "off"}~${spellLabel(label)}`;
  return half ? `${range}~half` : range;
}

function spellLabel(label: string): string {
  return Array.from(label, (character) => {
    if (character === " ") return "_";
    return PLAIN.test(character) ? character : `.${character.codePointAt(0)?.toString(16)}.`;
  }).join("");
}

/** The label that `spelled` means, or null where it means none: not written by `spellBreak`, or not as a label may be. */
export function readLabel(spelled: string): string | null {
  let text = "";
  for (let rest = spelled; rest !== ""; ) {
    const piece = /^(?:\.([0-9a-f]{1,6})\.|[A-Za-z0-9_-])/.exec(rest);
    if (piece === null) return null;
    const [whole, code] = piece;
    if (code === undefined) text += whole === "_" ? " " : whole;
    else {
      const point = Number.parseInt(code, 16);
      if (point > 0x10ffff) return null;
      text += String.fromCodePoint(point);
    }
    rest = rest.slice(whole.length);
  }
  return breakLabel(text);
}
