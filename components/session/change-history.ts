/** The links of a plan, change by change, and the one that is shown. Links are query strings without `?`. */
export interface Timeline {
  readonly links: readonly [string, ...string[]];
  /** Index of the shown link. */
  readonly at: number;
}

/** More changes than anybody takes back; older ones are forgotten. */
const MOST_LINKS = 200;

export function startTimeline(link: string): Timeline {
  return { links: [link], at: 0 };
}

/** After a change to `link`. What was undone before it is forgotten; with `merge` it takes the place of the last change. */
export function recordChange({ links, at }: Timeline, link: string, merge = false): Timeline {
  if (links[at] === link) return { links, at };
  const [first, ...later] = links.slice(0, at + 1);
  if (first === undefined) return startTimeline(link);
  const kept = merge && later.length > 0 ? later.slice(0, -1) : later;
  const [oldest = link, ...rest] = [first, ...kept, link].slice(-MOST_LINKS);
  return { links: [oldest, ...rest], at: rest.length };
}

/**
 * After the browser went to `link`: at the place `aim` where it was shown there, else at the nearest such place. A link
 * that was never shown is a change like any other.
 */
export function followTo(timeline: Timeline, link: string, aim: number | null = null): Timeline {
  const { links, at } = timeline;
  if (aim !== null && links[aim] === link) return { links, at: aim };
  const places = links.flatMap((one, place) => (one === link ? [place] : []));
  const [nearest] = places.sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b);
  return nearest === undefined ? recordChange(timeline, link) : { links, at: nearest };
}

/** The link before the last change, or null where there is nothing to undo. */
export function undoLink({ links, at }: Timeline): string | null {
  return links[at - 1] ?? null;
}

/** The link that was undone last, or null where there is nothing to redo. */
export function redoLink({ links, at }: Timeline): string | null {
  return links[at + 1] ?? null;
}

/** Reads what `JSON.stringify` wrote of a timeline; null where it is none. */
export function readTimeline(text: string | null): Timeline | null {
  const value = parse(text);
  if (typeof value !== "object" || value === null || !("links" in value) || !("at" in value)) return null;
  const links = Array.isArray(value.links) ? value.links.filter((link) => typeof link === "string") : [];
  const [first, ...rest] = links;
  const { at } = value;
  if (first === undefined || typeof at !== "number" || links[at] === undefined) return null;
  return { links: [first, ...rest], at };
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
