/**
 * What stands for the entry of a list at an index where there is none: a mistake of ours, so it throws and no search goes on
 * with a guess. Written as `list[index] ?? noEntry()` rather than as a function that reads: where a bundler or a test runner
 * makes imports getters, a call for each entry takes two to three times as long, and this is called for none.
 */
export function noEntry(): never {
  throw new RangeError("The planner reads an entry that its list does not have");
}
