import { lettersOf, type Phrase } from "./phrases";
import type { Token } from "./tokens";

interface Node<T> {
  readonly words: Map<string, Node<T>>;
  readonly prefixes: Map<string, Node<T>>;
  gap: Node<T> | null;
  readonly ends: { readonly phrase: Phrase; readonly value: T }[];
}

export interface TrieMatch<T> {
  readonly phrase: Phrase;
  readonly value: T;
  /** Tokens from `first` to before `after`. */
  readonly first: number;
  readonly after: number;
}

/** A gap takes at most this many words. */
const GAP_WORDS = 4;
const BREAKS = new Set([";", ":", "(", ")", "|"]);

/** Phrases over words, walked from every word of a text at once: the time is that of the text, however many phrases there are. */
export class PhraseTrie<T> {
  private readonly root: Node<T> = emptyNode();

  add(phrase: Phrase, value: T): void {
    let node = this.root;
    for (const part of phrase.parts) {
      if (part.kind === "gap") {
        node.gap ??= emptyNode();
        node = node.gap;
      } else {
        const edges = part.kind === "word" ? node.words : node.prefixes;
        const next = edges.get(part.norm) ?? emptyNode<T>();
        edges.set(part.norm, next);
        node = next;
      }
    }
    node.ends.push({ phrase, value });
  }

  /** All matches in tokens that belong together, those inside others too. */
  match(tokens: readonly Token[]): readonly TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    for (const first of tokens.keys()) this.walk(this.root, { tokens, first, at: first, found });
    return found;
  }

  private walk(node: Node<T>, walk: Walk<T>): void {
    const { tokens, first, at, found } = walk;
    for (const { phrase, value } of node.ends)
      if (hasLetters(phrase, tokens.slice(first, at))) found.push({ phrase, value, first, after: at });
    if (node.gap) this.walkGap(node.gap, walk);
    const token = tokens[at];
    if (token === undefined) return;
    const step = { ...walk, at: at + 1 };
    const next = node.words.get(token.norm);
    if (next) this.walk(next, step);
    for (const [start, then] of node.prefixes) if (token.norm.startsWith(start)) this.walk(then, step);
  }

  private walkGap(node: Node<T>, walk: Walk<T>): void {
    for (let words = 0; words <= GAP_WORDS; words += 1) {
      this.walk(node, { ...walk, at: walk.at + words });
      const token = walk.tokens[walk.at + words];
      if (token === undefined || BREAKS.has(token.norm)) return;
    }
  }
}

interface Walk<T> {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly at: number;
  readonly found: TrieMatch<T>[];
}

function emptyNode<T>(): Node<T> {
  return { words: new Map(), prefixes: new Map(), gap: null, ends: [] };
}

/** Whether the letters are those that the phrase insists on; a plural s may follow. */
function hasLetters({ exact }: Phrase, tokens: readonly Token[]): boolean {
  if (exact === null) return true;
  const letters = lettersOf(tokens.map(({ raw }) => raw).join(" "));
  return letters === exact || letters === `${exact}s`;
}
