import { z } from "zod";
import type { CivilDate } from "@/lib/civil-date";
import { readKept } from "./read-kept";
import { KEPT_VERSION } from "./schema";
import type { Kept, KeptFault } from "./types";
import { isKnownVersion, upgrade } from "./upgrade";

/** Says that a file is ours. */
const FORMAT = "waymark-kept";

/** A larger file is not read at all. */
const MOST_CHARACTERS = 4_000_000;

/** Everything kept as one JSON file, indented for people. `readKeptFile` reads it again. */
export function writeKeptFile(kept: Kept, writtenOn: CivilDate): string {
  const { plans, finished, tray } = kept;
  return `${JSON.stringify({ format: FORMAT, version: KEPT_VERSION, writtenOn, plans, finished, tray }, null, 2)}\n`;
}

export type FileReading =
  | { readonly ok: true; readonly kept: Kept }
  | { readonly ok: false; readonly faults: readonly [KeptFault, ...KeptFault[]] };

const envelope = z.object({ format: z.literal(FORMAT), version: z.number() });

/** What a file that `writeKeptFile` wrote holds. With a single fault in it the file is refused, every fault named. */
export function readKeptFile(text: string): FileReading {
  if (text.length > MOST_CHARACTERS) return refuse({ code: "too-large" });
  const value = parseJson(text);
  if (value === undefined) return refuse({ code: "not-json" });
  const head = envelope.safeParse(value);
  if (!head.success) return refuse({ code: "foreign" });
  const { version } = head.data;
  if (!isKnownVersion(version)) return refuse({ code: "newer", version });
  const { kept, faults } = readKept(upgrade(value, version));
  const [first, ...rest] = faults;
  return first === undefined ? { ok: true, kept } : { ok: false, faults: [first, ...rest] };
}

function refuse(fault: KeptFault): FileReading {
  return { ok: false, faults: [fault] };
}

/** undefined where `text` is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
