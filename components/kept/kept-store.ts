import { persist } from "zustand/middleware";
import { createStore, type StoreApi } from "zustand/vanilla";
import {
  type FinishedCourse,
  KEPT_VERSION,
  type Kept,
  type KeptList,
  type KeptPlan,
  MOST_KEPT,
  mergeKept,
  NOTHING_KEPT,
  type OnConflict,
} from "@/lib/kept";
import { KEPT_KEY } from "./kept-key";
import { KeptStorage } from "./kept-storage";

const LISTS = ["plans", "finished", "tray"] as const satisfies readonly KeptList[];

/** The kept things of this browser and what may be done with them. Each change is written at once. */
export interface Keeping {
  readonly store: StoreApi<Kept>;
  readonly trouble: KeptStorage["trouble"];
  /** Puts a plan first, or in place of the one with its id. False where there is no room for one more. */
  keepPlan(plan: KeptPlan): boolean;
  dropPlan(id: string): void;
  /** Takes down a finished course, in place of what was said about it before. */
  finish(course: FinishedCourse): void;
  unfinish(course: string): void;
  /** Puts a link into the compare tray, or takes it out. False where the tray is full. */
  tray(link: string, isIn: boolean): boolean;
  /** Takes in what a file holds, as `mergeKept` does it. */
  takeIn(file: Kept, onConflict: OnConflict): boolean;
  /** Hears of changes that other tabs make; ends with the returned function. */
  listen(): () => void;
}

/** What this browser keeps, read from `storage` now. */
export function createKeeping(storage: () => Storage): Keeping {
  const adapter = new KeptStorage(storage);
  const store = createStore<Kept>()(
    persist(() => NOTHING_KEPT, {
      name: KEPT_KEY,
      version: KEPT_VERSION,
      storage: adapter,
      skipHydration: true,
    }),
  );
  const read = () => {
    if (!adapter.isApart) void store.persist.rehydrate();
  };
  read();
  // Another tab may have written since: each change starts from what is stored now. One that has no room changes nothing.
  const change = (edit: (kept: Kept) => Partial<Kept>): boolean => {
    read();
    const changes = edit(store.getState());
    const hasRoom = LISTS.every((list) => (changes[list]?.length ?? 0) <= MOST_KEPT[list]);
    if (hasRoom) store.setState(changes);
    return hasRoom;
  };
  return {
    store,
    trouble: adapter.trouble,
    keepPlan: (plan) => change(({ plans }) => ({ plans: withPlan(plans, plan) })),
    dropPlan: (id) => change(({ plans }) => ({ plans: plans.filter((plan) => plan.id !== id) })),
    finish: (course) =>
      change(({ finished }) => ({
        finished: [course, ...finished.filter((one) => one.course !== course.course)],
      })),
    unfinish: (course) =>
      change(({ finished }) => ({ finished: finished.filter((one) => one.course !== course) })),
    tray: (link, isIn) =>
      change(({ tray }) => {
        if (isIn) return { tray: tray.includes(link) ? tray : [...tray, link] };
        return { tray: tray.filter((one) => one !== link) };
      }),
    takeIn: (file, onConflict) => change((here) => mergeKept(here, file, onConflict).kept),
    listen() {
      const hear = ({ key }: StorageEvent) => {
        if (key === KEPT_KEY) read();
      };
      window.addEventListener("storage", hear);
      return () => window.removeEventListener("storage", hear);
    },
  };
}

function withPlan(plans: readonly KeptPlan[], plan: KeptPlan): readonly KeptPlan[] {
  return plans.some(({ id }) => id === plan.id)
    ? plans.map((one) => (one.id === plan.id ? plan : one))
    : [plan, ...plans];
}

/** A new id, by chance. */
export function newPlanId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join("-");
}
