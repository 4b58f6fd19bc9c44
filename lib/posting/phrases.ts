import { normalizeWord, plainText, tokenize } from "./tokens";

/** One part of a phrase: a word, the beginning of one, or up to four words of any kind. */
type Part =
  | { readonly kind: "word"; readonly norm: string }
  | { readonly kind: "prefix"; readonly norm: string }
  | { readonly kind: "gap" };

export interface Phrase {
  readonly parts: readonly Part[];
  /** Letters as they must stand in the text; null where the case does not matter. */
  readonly exact: string | null;
  /** Counts only beside another find. */
  readonly isWeak: boolean;
  /** Counts in postings only: to name it in a CV shows nothing. */
  readonly isTopic: boolean;
  /** Names inside it count as well: always so where there is a gap. */
  readonly keepsInner: boolean;
}

/**
 * The phrases that a name stands for. Signs in front: `?` weak, `=` exact letters, `&` names inside it count as well,
 * `!` in postings only.
 * Inside: `(a|b)` either, `..` up to four words between, `*` behind a word any ending.
 */
export function phrasesOf(name: string): readonly Phrase[] {
  const [, signs = "", body = ""] = /^([?=&!]*)(.*)$/.exec(name) ?? [];
  return expand(body).map((text) => {
    const parts = partsOf(text);
    return {
      parts,
      exact: signs.includes("=") ? lettersOf(text) : null,
      isWeak: signs.includes("?"),
      isTopic: signs.includes("!"),
      keepsInner: signs.includes("&") || parts.some(({ kind }) => kind === "gap"),
    };
  });
}

/** Letters and signs without the spaces and dashes between them. */
export function lettersOf(text: string): string {
  return tokenize(text)
    .map(({ raw }) => raw)
    .join(" ");
}

/** Every reading of the first `(a|b)`, and so on. */
function expand(text: string): readonly string[] {
  const group = /\(([^()]*\|[^()]*)\)/.exec(text);
  if (group === null) return [text.trim()];
  const [whole, choices = ""] = group;
  const [before, after] = [text.slice(0, group.index), text.slice(group.index + whole.length)];
  return choices.split("|").flatMap((choice) => expand(`${before}${choice}${after}`));
}

function partsOf(text: string): readonly Part[] {
  return text.split(/\s+/).flatMap((piece): readonly Part[] => {
    if (piece === "..") return [{ kind: "gap" }];
    const words = tokenize(piece.replace(/\*$/, ""));
    return words.map(({ raw }, i): Part => {
      // The beginning of a word is not made singular: its ending is not known.
      const isOpen = piece.endsWith("*") && i === words.length - 1;
      return isOpen ? { kind: "prefix", norm: plainText(raw) } : { kind: "word", norm: normalizeWord(raw) };
    });
  });
}
