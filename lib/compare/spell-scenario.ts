import type { Catalog } from "@/lib/catalog";
import { decodeRequest, encodeRequest, type LinkNumbers } from "@/lib/link";
import type { RequestProblem } from "@/lib/request";
import type { Scenario } from "./types";

/** A scenario as a link says it: its parameters by name, in the order in which they are written. */
export type Spelling = ReadonlyMap<string, string>;

/** The parameter that names a program beside those of a request. */
const PROGRAM = "program";

export function spell({ request, program }: Scenario, numbers?: LinkNumbers): Spelling {
  const spelled = new Map(new URLSearchParams(encodeRequest(request, numbers)));
  return program === null ? spelled : spelled.set(PROGRAM, program);
}

export interface ReadScenario {
  /** null where nothing to plan for can be read. */
  readonly scenario: Scenario | null;
  readonly problems: readonly RequestProblem[];
}

/** The scenario that parameters spell, and all in them that could not be taken as it stands. */
export function readScenario(params: Iterable<readonly [string, string]>, catalog: Catalog): ReadScenario {
  const given = [...params];
  const decoded = decodeRequest(
    given.filter(([name]) => name !== PROGRAM),
    catalog,
  );
  const name = given.find(([parameter]) => parameter === PROGRAM)?.[1] ?? "";
  const program = name === "" ? null : (catalog.findProgram(name)?.id ?? null);
  const unknown: readonly RequestProblem[] =
    name === "" || program !== null
      ? []
      : [{ parameter: PROGRAM, value: name.slice(0, 80), code: "unknown-id", used: null }];
  return {
    scenario: decoded.ok ? { request: decoded.request, program } : null,
    problems: [...decoded.problems, ...unknown],
  };
}

/**
 * What `other` says otherwise than `base`: `hours.10~prefer.fastest~start.`, where nothing after the point takes the
 * base's value away. A `~` inside a value is doubled.
 */
export function spellDifferences(base: Spelling, other: Spelling): string {
  const names = [...new Set([...base.keys(), ...other.keys()])];
  return names
    .filter((name) => base.get(name) !== other.get(name))
    .map((name) => `${name}.${(other.get(name) ?? "").replaceAll("~", "~~")}`)
    .join("~");
}

interface ReadDifferences {
  readonly changes: Spelling;
  /** Pieces that are no `name.value`. */
  readonly unread: readonly string[];
}

/** Turns `hours.10~start.` into its changes; a blank value takes the base's away. */
export function readDifferences(text: string): ReadDifferences {
  const changes = new Map<string, string>();
  const unread: string[] = [];
  // A lone ~ parts, a doubled one stands for itself: pairs count from the left.
  const pieces = text.match(/(?:~~|[^~])+/g) ?? [];
  for (const piece of pieces.map((part) => part.replaceAll("~~", "~"))) {
    const point = piece.indexOf(".");
    if (point < 1) unread.push(piece);
    else changes.set(piece.slice(0, point), piece.slice(point + 1));
  }
  return { changes, unread };
}

export function changed(base: Spelling, changes: Spelling): Spelling {
  const merged = new Map([...base, ...changes]);
  for (const [name, value] of changes) if (value === "") merged.delete(name);
  return merged;
}
