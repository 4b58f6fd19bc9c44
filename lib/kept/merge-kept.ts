import { MOST_KEPT } from "./schema";
import type { FinishedCourse, Kept, KeptList, KeptPlan } from "./types";

/** What to do where a file and this device hold different things under the same id. */
export type OnConflict = "keep-both" | "replace";

/** What an import does with one item of the file. */
export interface ImportChange {
  readonly list: KeptList;
  /** `both`: the file's plan joins under a new id. `stays`: ours is kept, the file's dropped. `no-room`: the list is full. */
  readonly kind: "added" | "replaced" | "both" | "stays" | "same" | "no-room";
  readonly name: string;
}

export interface Merged {
  readonly kept: Kept;
  /** One entry for each item of the file, in its order. */
  readonly changes: readonly ImportChange[];
}

/**
 * What is kept after importing `file`, and what that changes. Nothing of `here` is dropped save what is `replaced`.
 * Plans are the same by id, finished courses by course (of which there is no "both": ours stays), tray entries by link.
 */
export function mergeKept(here: Kept, file: Kept, onConflict: OnConflict): Merged {
  const plans = mergePlans(here.plans, file.plans, onConflict);
  const finished = mergeFinished(here.finished, file.finished, onConflict);
  const tray = mergeTray(here.tray, file.tray);
  return {
    kept: { plans: plans.items, finished: finished.items, tray: tray.items },
    changes: [...plans.changes, ...finished.changes, ...tray.changes],
  };
}

interface MergedList<T> {
  readonly items: readonly T[];
  readonly changes: readonly ImportChange[];
}

function mergePlans(
  here: readonly KeptPlan[],
  file: readonly KeptPlan[],
  onConflict: OnConflict,
): MergedList<KeptPlan> {
  const items = new Map(here.map((plan) => [plan.id, plan]));
  const changes = file.map((plan): ImportChange => {
    const { kind, id } = placeOf(plan, { items, onConflict });
    if (kind !== "same" && kind !== "no-room") items.set(id, { ...plan, id });
    return { list: "plans", kind, name: plan.name };
  });
  return { items: [...items.values()], changes };
}

function placeOf(
  plan: KeptPlan,
  { items, onConflict }: { readonly items: ReadonlyMap<string, KeptPlan>; readonly onConflict: OnConflict },
): { readonly kind: ImportChange["kind"]; readonly id: string } {
  const rival = items.get(plan.id);
  if (rival && onConflict === "replace")
    return { kind: isSame(rival, plan) ? "same" : "replaced", id: plan.id };
  let id = plan.id;
  for (let copy = 2; items.has(id); copy++) {
    const other = items.get(id);
    if (other && isSame({ ...other, id: plan.id }, plan)) return { kind: "same", id };
    id = `${plan.id}-${copy}`;
  }
  if (items.size >= MOST_KEPT.plans) return { kind: "no-room", id };
  return { kind: rival ? "both" : "added", id };
}

function mergeFinished(
  here: readonly FinishedCourse[],
  file: readonly FinishedCourse[],
  onConflict: OnConflict,
): MergedList<FinishedCourse> {
  const items = new Map(here.map((one) => [one.course, one]));
  const changes = file.map((one): ImportChange => {
    const kind = kindOf(one, { items, onConflict });
    if (kind === "added" || kind === "replaced") items.set(one.course, one);
    return { list: "finished", kind, name: one.title };
  });
  return { items: [...items.values()], changes };
}

function kindOf(
  one: FinishedCourse,
  {
    items,
    onConflict,
  }: { readonly items: ReadonlyMap<string, FinishedCourse>; readonly onConflict: OnConflict },
): ImportChange["kind"] {
  const rival = items.get(one.course);
  if (rival === undefined) return items.size >= MOST_KEPT.finished ? "no-room" : "added";
  if (isSame(rival, one)) return "same";
  return onConflict === "replace" ? "replaced" : "stays";
}

function mergeTray(here: readonly string[], file: readonly string[]): MergedList<string> {
  const items = [...here];
  const changes = file.map((link): ImportChange => {
    const kind = items.includes(link) ? "same" : items.length >= MOST_KEPT.tray ? "no-room" : "added";
    if (kind === "added") items.push(link);
    return { list: "tray", kind, name: link };
  });
  return { items, changes };
}

/** Items hold JSON values alone and are written with their fields in one order, by the schema. */
function isSame(a: KeptPlan | FinishedCourse, b: KeptPlan | FinishedCourse): boolean {
  const spelled = (item: object) => JSON.stringify(Object.entries(item).sort(([x], [y]) => (x < y ? -1 : 1)));
  return spelled(a) === spelled(b);
}
