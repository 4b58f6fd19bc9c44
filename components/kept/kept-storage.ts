import type { PersistStorage, StorageValue } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import { isKnownVersion, KEPT_VERSION, type Kept, type KeptFault, readKept, upgrade } from "@/lib/kept";

/** What keeps this browser from keeping things. Worded in `lib/words`. */
export type StorageTrouble =
  | { readonly kind: "full" | "forbidden" }
  /** A newer Waymark wrote here; its data is left alone. */
  | { readonly kind: "newer" }
  /** Some of what was stored could not be read. It was set aside as it is. */
  | { readonly kind: "damaged"; readonly faults: readonly KeptFault[]; readonly text: string };

/** What could not be read is kept under this key, as it was, until something else cannot be read. */
const ASIDE = "waymark-kept-unreadable";

/**
 * The browser's storage behind the kept things. It never throws: what goes wrong is told by `trouble`, and the page works
 * on with what it holds in memory.
 */
export class KeptStorage implements PersistStorage<Kept> {
  readonly trouble = createStore<{ readonly trouble: StorageTrouble | null }>(() => ({ trouble: null }));

  constructor(private readonly storage: () => Storage) {}

  /** What is in memory is not in the storage, or the storage holds what must not be read into memory. */
  get isApart(): boolean {
    const { trouble } = this.trouble.getState();
    return trouble !== null && trouble.kind !== "damaged";
  }

  getItem(name: string): StorageValue<Kept> | null {
    try {
      const text = this.storage().getItem(name);
      return text === null ? null : this.read(text);
    } catch {
      this.tell({ kind: "forbidden" });
      return null;
    }
  }

  setItem(name: string, value: StorageValue<Kept>): void {
    if (this.trouble.getState().trouble?.kind === "newer") return;
    try {
      this.storage().setItem(name, JSON.stringify(value));
      if (this.isApart) this.tell(null);
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      this.tell({ kind: isFull ? "full" : "forbidden" });
    }
  }

  removeItem(name: string): void {
    try {
      this.storage().removeItem(name);
    } catch {
      this.tell({ kind: "forbidden" });
    }
  }

  private read(text: string): StorageValue<Kept> | null {
    const { state, version } = parse(text);
    if (typeof version === "number" && version > KEPT_VERSION) {
      this.tell({ kind: "newer" });
      return null;
    }
    if (!isKnownVersion(version)) {
      this.setAside(text, [{ code: "not-json" }]);
      return null;
    }
    const { kept, faults } = readKept(upgrade(state, version));
    if (faults.length > 0) this.setAside(text, faults);
    return { state: kept, version: KEPT_VERSION };
  }

  private setAside(text: string, faults: readonly KeptFault[]): void {
    this.tell({ kind: "damaged", faults, text });
    try {
      this.storage().setItem(ASIDE, text);
    } catch {
      // The page still offers the text as a file.
    }
  }

  private tell(trouble: StorageTrouble | null): void {
    this.trouble.setState({ trouble });
  }
}

function parse(text: string): { readonly state: unknown; readonly version: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return { state: null, version: null };
    return {
      state: "state" in value ? value.state : null,
      version: "version" in value ? value.version : null,
    };
  } catch {
    return { state: null, version: null };
  }
}
