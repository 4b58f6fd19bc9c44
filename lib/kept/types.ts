import type { CivilDate } from "@/lib/civil-date";

/** A plan that the learner keeps: its link, under a name of their own. */
export interface KeptPlan {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** The part of its address after `?`. */
  readonly link: string;
  readonly keptOn: CivilDate;
  /** What the plan said on that day; `finish` is the likely day, null where there was nothing to do. */
  readonly was: { readonly hours: number; readonly courses: number; readonly finish: CivilDate | null };
}

/** A course that the learner has finished, with the hours it took, where they said so, and those it was listed with. */
export interface FinishedCourse {
  readonly course: string;
  readonly title: string;
  readonly hours: number | null;
  /** Typical hours by the catalog; null where it knew none, and in what version 1 kept. */
  readonly listed: number | null;
  readonly on: CivilDate;
}

/** All that stays on a learner's device. */
export interface Kept {
  readonly plans: readonly KeptPlan[];
  /** At most one entry for a course. */
  readonly finished: readonly FinishedCourse[];
  /** Links to be compared, in the order in which they were put there; none twice. */
  readonly tray: readonly string[];
}

export type KeptList = keyof Kept;

/** Why a kept file, or an item of it, cannot be read. Worded in `lib/words`. */
export type KeptFault =
  | { readonly code: "too-large" | "not-json" | "foreign" }
  | { readonly code: "newer"; readonly version: number }
  | { readonly code: "no-list"; readonly list: KeptList }
  | { readonly code: "too-many"; readonly list: KeptList; readonly most: number }
  | {
      readonly code: "bad-item" | "repeated";
      readonly list: KeptList;
      /** Counted from 1. */
      readonly place: number;
      /** The item's own name or title, where that much can be read. */
      readonly name: string | null;
      /** The field that is wrong; null where the item as a whole is. */
      readonly field: string | null;
    };

/** What could be read, and each fault of the rest. */
export interface KeptReading {
  readonly kept: Kept;
  readonly faults: readonly KeptFault[];
}
