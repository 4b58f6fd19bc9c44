import { parseCivilDate } from "@/lib/civil-date";
import { readList } from "@/lib/request/reading/read-values";
import type { Reading } from "@/lib/request/reading/reading";
import { wishSpec } from "@/lib/request/wish-spec";
import type { Break } from "./break";
import { readLabel, spellBreak } from "./break-spelling";

export interface BreaksFields {
  readonly breaks: readonly Break[];
}

export const breaks = wishSpec<BreaksFields>({
  parameters: [{ name: "breaks", value: { kind: "text" } }],
  scope: "days",
  usual: { breaks: [] },
  read: (reading) => ({
    breaks: readList(reading, "breaks").flatMap((item) => readBreak(item, reading) ?? []),
  }),
  spell: (fields) => ({ breaks: fields.breaks.map(spellBreak).join(",") }),
});

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
