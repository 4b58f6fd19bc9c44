import type { NamesFile } from "./names-schema";
import { PhraseTrie, type TrieMatch } from "./phrase-trie";
import { type Phrase, phrasesOf } from "./phrases";
import type { Token } from "./tokens";
import type { Term } from "./types";

/** Names made ready to be looked for. */
export interface Matcher {
  readonly trie: PhraseTrie<Term | null>;
}

/** A name in a piece of text, by the numbers of its words. */
export interface NameMatch {
  readonly term: Term;
  readonly first: number;
  readonly after: number;
}

/** Makes the matcher of a file of names. A trap matches like a name and stands for no term. */
export function makeMatcher({ terms, traps }: NamesFile): Matcher {
  const trie = new PhraseTrie<Term | null>();
  for (const [id, { title = null, kind, en, es = [], de = [], fr = [], zh = [] }] of Object.entries(terms)) {
    const term: Term = { id, title, kind };
    for (const phrase of [...en, ...es, ...de, ...fr, ...zh].flatMap(phrasesOf)) trie.add(phrase, term);
  }
  for (const phrase of traps.flatMap(phrasesOf)) trie.add(phrase, null);
  return { trie };
}

/**
 * The names in tokens that belong together. A longer name hides those inside it, unless it says that they count as
 * well. A weak name counts only beside a find that is not weak.
 */
export function matchNames(
  { trie }: Matcher,
  tokens: readonly Token[],
  reading: "posting" | "cv",
): readonly NameMatch[] {
  const all = trie.match(tokens).filter(({ phrase }) => reading === "posting" || !phrase.isTopic);
  const hiding = all.filter(({ phrase }) => !phrase.keepsInner);
  const open = all.filter((match) => !hiding.some((other) => hides(other, match)));
  const named = open.flatMap(({ value, phrase, first, after }) =>
    value === null ? [] : [{ term: value, phrase, first, after }],
  );
  const isAlone = !named.some(({ phrase, term }) => !phrase.isWeak && term.kind === "skill");
  return uniqueMatches(named.filter(({ phrase }: { phrase: Phrase }) => !(phrase.isWeak && isAlone)));
}

function hides(outer: TrieMatch<Term | null>, inner: TrieMatch<Term | null>): boolean {
  const covers = outer.first <= inner.first && outer.after >= inner.after;
  if (!covers) return false;
  const isLonger = outer.after - outer.first > inner.after - inner.first;
  return isLonger || (outer.value === null && inner.value !== null);
}

/** One match for a term and place: the longest. */
function uniqueMatches(matches: readonly NameMatch[]): readonly NameMatch[] {
  return matches.filter(
    (match, i) =>
      !matches.some(
        (other, j) =>
          other.term === match.term &&
          other.first <= match.first &&
          other.after >= match.after &&
          (other.after - other.first > match.after - match.first || j < i),
      ),
  );
}
