import type { z } from "zod";
import { itemSchema, MOST_KEPT } from "./schema";
import type { FinishedCourse, Kept, KeptFault, KeptList, KeptPlan, KeptReading } from "./types";

export const NOTHING_KEPT: Kept = { plans: [], finished: [], tray: [] };

/**
 * Reads the lists of `value`, whatever it is, item by item: the good ones are kept, each other one is named. A list that
 * is missing is a fault too. Never throws.
 */
export function readKept(value: unknown): KeptReading {
  const faults: KeptFault[] = [];
  const plans = readList<KeptPlan>(value, { list: "plans", schema: itemSchema.plans, keyOf: ({ id }) => id });
  const finished = readList<FinishedCourse>(value, {
    list: "finished",
    schema: itemSchema.finished,
    keyOf: ({ course }) => course,
  });
  const tray = readList<string>(value, { list: "tray", schema: itemSchema.tray, keyOf: (link) => link });
  for (const list of [plans, finished, tray]) faults.push(...list.faults);
  return { kept: { plans: plans.items, finished: finished.items, tray: tray.items }, faults };
}

interface ListRules<T> {
  readonly list: KeptList;
  readonly schema: z.ZodType<T>;
  /** What no two items may share. */
  readonly keyOf: (item: T) => string;
}

function readList<T>(
  value: unknown,
  { list, schema, keyOf }: ListRules<T>,
): { readonly items: readonly T[]; readonly faults: readonly KeptFault[] } {
  const raw = fieldOf(value, list);
  if (!Array.isArray(raw)) return { items: [], faults: [{ code: "no-list", list }] };
  const items = new Map<string, T>();
  const faults: KeptFault[] = [];
  for (const [index, one] of raw.entries()) {
    const place = index + 1;
    const parsed = schema.safeParse(one);
    if (!parsed.success) {
      faults.push({ code: "bad-item", list, place, name: nameOf(one), field: fieldAt(parsed.error) });
    } else if (items.has(keyOf(parsed.data))) {
      faults.push({ code: "repeated", list, place, name: nameOf(one), field: null });
    } else items.set(keyOf(parsed.data), parsed.data);
  }
  const most = MOST_KEPT[list];
  if (items.size > most) faults.push({ code: "too-many", list, most });
  return { items: [...items.values()].slice(0, most), faults };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function nameOf(item: unknown): string | null {
  for (const field of ["name", "title"]) {
    const name = fieldOf(item, field);
    if (typeof name === "string" && name.trim() !== "") return name.trim().slice(0, 80);
  }
  return null;
}

function fieldAt(error: z.ZodError): string | null {
  const path = error.issues[0]?.path ?? [];
  return path.length === 0 ? null : path.join(".");
}
