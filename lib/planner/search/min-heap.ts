import { noEntry } from "@/lib/planner/task/no-entry";

/** A binary heap of numbers by key, for Dijkstra's algorithm: an entry may stand in it several times. */
export class MinHeap {
  private keys = new Float64Array(256);
  private items = new Int32Array(256);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  push(key: number, item: number): void {
    if (this.size === this.items.length) this.grow();
    const { keys, items } = this;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const parentKey = keys[parent] ?? noEntry();
      if (parentKey <= key) break;
      keys[at] = parentKey;
      items[at] = items[parent] ?? noEntry();
      at = parent;
    }
    keys[at] = key;
    items[at] = item;
  }

  /** The item of least key; -1 where there is none. */
  pop(): number {
    if (this.size === 0) return -1;
    const { keys, items } = this;
    const top = items[0] ?? noEntry();
    const size = --this.size;
    const key = keys[size] ?? noEntry();
    const item = items[size] ?? noEntry();
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (keys[child + 1] ?? noEntry()) < (keys[child] ?? noEntry())) child++;
      const childKey = keys[child] ?? noEntry();
      if (childKey >= key) break;
      keys[at] = childKey;
      items[at] = items[child] ?? noEntry();
      at = child;
    }
    keys[at] = key;
    items[at] = item;
    return top;
  }

  private grow(): void {
    const keys = new Float64Array(2 * this.size);
    const items = new Int32Array(2 * this.size);
    keys.set(this.keys);
    items.set(this.items);
    this.keys = keys;
    this.items = items;
  }
}
