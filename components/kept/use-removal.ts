import { useState } from "react";

/** Something that was just removed and can be put back. */
export interface Removal {
  readonly name: string;
  putBack(): void;
}

/** Remembers the last removal until it is put back or another follows. */
export function useRemoval() {
  const [removal, setRemoval] = useState<Removal | null>(null);
  return {
    removal,
    remember: setRemoval,
    putBack() {
      removal?.putBack();
      setRemoval(null);
    },
  };
}
