import { noEntry } from "./no-entry";

/** Lists of numbers end to end: list `i` runs from `start[i]` up to `start[i + 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly item: Int32Array;
}

export function packLists(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) start[i + 1] = (start[i] ?? noEntry()) + list.length;
  const item = new Int32Array(start[lists.length] ?? noEntry());
  for (const [i, list] of lists.entries()) item.set(list, start[i] ?? noEntry());
  return { start, item };
}

/** For each number below `count`, the lists that hold it, in their order. */
export function invertLists({ start, item }: Lists, count: number): Lists {
  const at = new Int32Array(count + 1);
  for (const number of item) at[number + 1] = (at[number + 1] ?? noEntry()) + 1;
  for (let i = 0; i < count; i++) at[i + 1] = (at[i + 1] ?? noEntry()) + (at[i] ?? noEntry());
  const inverse = { start: at.slice(), item: new Int32Array(item.length) };
  for (let list = 0; list + 1 < start.length; list++) {
    const end = start[list + 1] ?? noEntry();
    for (let i = start[list] ?? noEntry(); i < end; i++) {
      const number = item[i] ?? noEntry();
      const place = at[number] ?? noEntry();
      inverse.item[place] = list;
      at[number] = place + 1;
    }
  }
  return inverse;
}

/** How long each list is. */
export function lengthsOf({ start }: Lists): Int32Array {
  return Int32Array.from(
    { length: start.length - 1 },
    (_, list) => (start[list + 1] ?? noEntry()) - (start[list] ?? noEntry()),
  );
}
