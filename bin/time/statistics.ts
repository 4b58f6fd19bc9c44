/** A value and how much it counts. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function weightedMean(values: readonly Weighted[]): number {
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  return values.reduce((sum, { value, weight }) => sum + weight * value, 0) / total;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(mean(values.map(Math.log)));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  return weightedQuantile(
    values.map((value) => ({ value, weight: 1 })),
    share,
  );
}

/** The value below which `share` of the weight lies, between neighbours by their logarithms; values are above 0. */
export function weightedQuantile(values: readonly Weighted[], share: number): number {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  let last: { readonly at: number; readonly log: number } | null = null;
  for (const { value, weight } of sorted) {
    const next = { at: (below + weight / 2) / total, log: Math.log(value) };
    if (next.at >= share) {
      const from = last ?? next;
      const part = from === next ? 0 : (share - from.at) / (next.at - from.at);
      return Math.exp(from.log + part * (next.log - from.log));
    }
    last = next;
    below += weight;
  }
  return Math.exp(last?.log ?? Number.NaN);
}

/** Items by what `key` says of them, in the order in which they come. */
export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
