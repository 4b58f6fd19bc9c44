import type { Source } from "./schema";
import type { Course } from "./types";

/** What the state of an entry rests on. */
export type StatusGround =
  /** Pages that list it so, or say that it has gone. */
  | { readonly kind: "stated"; readonly sources: readonly Source[] }
  /** No page says so in as many words: our reading, from the newest page on record that is no copy, which tells of no end. */
  | { readonly kind: "ours"; readonly newest: Source }
  | { readonly kind: "none" };

/**
 * Why an entry has the state that it has. Only `current` may be our own reading: what is called renamed, archived or
 * retired has a page that says so. Of two pages of one date the first in the entry counts as the newer.
 */
export function statusGround({ status, sources }: Pick<Course, "status" | "sources">): StatusGround {
  const stated = sources.filter(({ supports }) => supports.includes("status"));
  if (stated.some(({ copy }) => !copy)) return { kind: "stated", sources: stated };
  const [newest] = sources
    .filter(({ ofPlatform, copy }) => !ofPlatform && !copy)
    .toSorted((a, b) => ((a.asOf ?? "") < (b.asOf ?? "") ? 1 : -1));
  return status === "current" && newest !== undefined ? { kind: "ours", newest } : { kind: "none" };
}
