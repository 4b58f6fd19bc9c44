import { parseCivilDate } from "@/lib/civil-date";
import type { Break } from "@/lib/planner";
import { type Reading, readList } from "@/lib/request/reading/read-values";
import { readLabel } from "./break-spelling";

/** Ranges of days off or with half the hours, in the link's order. */
export function readBreaks(reading: Reading): readonly Break[] {
  return readList(reading, "breaks").flatMap((item) => readBreak(item, reading) ?? []);
}

function readBreak(item: string, { report }: Reading): Break | null {
  const [range = "", share = "off", label, ...more] = item.split("~");
  const [first = "", last, ...others] = range.split("..");
  const from = parseCivilDate(first);
  const to = parseCivilDate(last ?? "");
  if (last === undefined || others.length > 0) report("breaks", item, "bad-range");
  else if (from === null || to === null) report("breaks", item, "not-a-date");
  else if (to < from) report("breaks", item, "bad-range");
  else {
    const name = label === undefined ? null : readLabel(label);
    const isReadable = (share === "off" || share === "half") && more.length === 0;
    if (!isReadable || (label !== undefined && name === null)) report("breaks", item, "bad-label");
    return { from, to, half: share === "half", label: name };
  }
  return null;
}
