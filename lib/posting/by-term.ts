import type { Term } from "./types";

/** Finds by what they are finds of, each in the order of the first. */
export function byTerm<T extends { readonly term: Term }>(
  finds: readonly T[],
): ReadonlyMap<Term, readonly T[]> {
  const groups = new Map<Term, T[]>();
  for (const find of finds) {
    const group = groups.get(find.term);
    if (group) group.push(find);
    else groups.set(find.term, [find]);
  }
  return groups;
}
