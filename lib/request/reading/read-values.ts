import { type CivilDate, parseCivilDate } from "@/lib/civil-date";
import type { NumberRange } from "@/lib/request/range";
import type { Reading } from "./reading";
import type { Report } from "./report";

/** Of a longer list only so many entries are read: more than there are skills, or courses, to name. */
const MAX_LIST_LENGTH = 1000;
/** More than one for each month of the longest plan that anybody makes. */
const MAX_BREAKS = 60;

// Number() would also take "1e3", "0x10", " 8" and "".
export const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A decimal number, moved into its range and onto its step; `usual` where there is none. */
export function readNumber<Usual extends number | null>(
  { values, report }: Reading,
  name: string,
  { range, usual }: { readonly range: NumberRange; readonly usual: Usual },
): number | Usual {
  const text = values.get(name);
  if (text === undefined) return usual;
  if (!DECIMAL.test(text)) {
    report(name, text, "not-a-number", usual === null ? null : String(usual));
    return usual;
  }
  const { min, max, perUnit } = range;
  const given = Number(text);
  const bounded = Math.min(max, Math.max(min, given));
  const stepped = Math.round(bounded * perUnit) / perUnit;
  if (bounded !== given) report(name, text, "out-of-range", String(stepped));
  else if (stepped !== given) report(name, text, "rounded", String(stepped));
  return stepped;
}

/** A calendar date; null where there is none. */
export function readDate({ values, report }: Reading, name: string): CivilDate | null {
  const text = values.get(name);
  if (!text) return null;
  const date = parseCivilDate(text);
  if (date === null) report(name, text, "not-a-date");
  return date;
}

/** One of `choices`; `usual` where there is none. */
export function readChoice<Choice extends string>(
  { values, report }: Reading,
  name: string,
  { choices, usual }: { readonly choices: readonly Choice[]; readonly usual: Choice },
): Choice {
  const text = values.get(name);
  if (text === undefined) return usual;
  const choice = choices.find((one) => one === text);
  if (choice === undefined) report(name, text, "not-a-choice", usual);
  return choice ?? usual;
}

/** `1` is yes, `0` and nothing are no. */
export function readFlag(reading: Reading, name: string): boolean {
  return readChoice(reading, name, { choices: ["0", "1"], usual: "0" }) === "1";
}

/** The id of what `find` finds under the parameter's value; null where there is none. */
export function readId<Id>(
  { values, report }: Reading,
  name: string,
  find: (id: string) => { readonly id: Id } | undefined,
): Id | null {
  const text = values.get(name);
  if (!text) return null;
  const found = find(text);
  if (found === undefined) report(name, text, "unknown-id");
  return found?.id ?? null;
}

/** The ids of what `find` finds, in the link's order and each once: an alias and its new name are one. */
export function readIds<Id>(
  reading: Reading,
  name: string,
  find: (id: string) => { readonly id: Id } | undefined,
): readonly Id[] {
  const ids = new Set<Id>();
  for (const item of readList(reading, name)) {
    const found = find(item);
    if (found === undefined) reading.report(name, item, "unknown-id");
    else ids.add(found.id);
  }
  return [...ids];
}

/** The entries between the commas, each once. Nothing between two commas is no entry and no fault. */
export function readList({ values, report }: Reading, name: string): readonly string[] {
  const items = [...new Set((values.get(name) ?? "").split(","))].filter((item) => item !== "");
  return firstEntries(name, items, report);
}

/** As many of `items` as are read; what is cut off is reported. */
export function firstEntries<Item extends string | number>(
  name: string,
  items: readonly Item[],
  report: Report,
): readonly Item[] {
  const most = name === "breaks" ? MAX_BREAKS : MAX_LIST_LENGTH;
  if (items.length > most) report(name, items.slice(most, most + 80).join(","), "too-many", String(most));
  return items.slice(0, most);
}
