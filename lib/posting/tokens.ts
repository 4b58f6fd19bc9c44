import type { Span } from "./types";

export interface Token extends Span {
  readonly raw: string;
  /** One spelling of the word: lower case, no accents, singular, American. */
  readonly norm: string;
}

/** Initials as one, words, single Han characters, and the signs that names are made of or end at. Hyphens and quotes part words only. */
const TOKEN =
  /(?:\b\p{Lu}\.\s?){2,}|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[+#/&.,;:()|@*…→—]/gu;

export function tokenize(text: string, from = 0): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: raw, index }) => ({
    raw,
    norm: normalizeWord(raw),
    start: from + index,
    end: from + index + raw.length,
  }));
}

export function normalizeWord(word: string): string {
  return singular(american(plainText(word)));
}

/** Lower case and without accents. */
export function plainText(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'");
}

function american(word: string): string {
  return word.length < 6
    ? word
    : word.replace(/is(e|ed|es|ing|ation|ations)$/, "iz$1").replace("odell", "odel");
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|sis)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
