import type { CivilDate } from "@/lib/civil-date";

/** Days off, both ends included. `from` is never after `to`. */
export interface Break {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The hours are halved on these days instead of dropped. */
  readonly half: boolean;
  /** What the learner calls it: trimmed, no control characters, at most 40 characters; null for none. */
  readonly label: string | null;
}
