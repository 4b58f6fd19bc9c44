/** A binary heap of numbers by key, for Dijkstra's algorithm: an entry may stand in it several times. */
export class MinHeap {
  private readonly keys: number[] = [];
  private readonly items: number[] = [];

  get size(): number {
    return this.items.length;
  }

  clear(): void {
    this.keys.length = 0;
    this.items.length = 0;
  }

  push(key: number, item: number): void {
    let at = this.items.length;
    this.keys.push(key);
    this.items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const parentKey = this.keys[parent] ?? 0;
      if (parentKey <= key) break;
      this.keys[at] = parentKey;
      this.items[at] = this.items[parent] ?? 0;
      at = parent;
    }
    this.keys[at] = key;
    this.items[at] = item;
  }

  /** The item of least key; -1 where there is none. */
  pop(): number {
    const top = this.items[0] ?? -1;
    const key = this.keys.pop() ?? 0;
    const item = this.items.pop() ?? 0;
    const size = this.items.length;
    if (size === 0) return top;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (this.keys[child + 1] ?? 0) < (this.keys[child] ?? 0)) child++;
      const childKey = this.keys[child] ?? 0;
      if (childKey >= key) break;
      this.keys[at] = childKey;
      this.items[at] = this.items[child] ?? 0;
      at = child;
    }
    this.keys[at] = key;
    this.items[at] = item;
    return top;
  }
}
