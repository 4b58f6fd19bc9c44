import { byTerm } from "./by-term";
import type { Matcher } from "./matcher";
import { readPosting } from "./read-posting";
import { type Demand, LEVELS, TIERS } from "./types";

/** A line of this parts one posting from the next. */
export const POSTING_SEPARATOR = "=====";

/** What several postings ask for together. */
export interface SharedDemand extends Demand {
  /** How many of the postings speak of it. */
  readonly postings: number;
}

export interface PostingsReading {
  /** How many postings there are: pieces of the text that say anything. */
  readonly postings: number;
  readonly demands: readonly SharedDemand[];
}

/** Reads the postings of a text, one after the other. What several ask for has the strongest tier of all. */
export function readPostings(text: string, matcher: Matcher): PostingsReading {
  const each = piecesOf(text).map(({ start, piece }, number) =>
    readPosting(piece, matcher).map((demand) => moved(demand, start, number)),
  );
  const demands = [...byTerm(each.flat())].map(([term, all]): SharedDemand => {
    const tier = TIERS.find((one) => all.some((demand) => demand.tier === one)) ?? "mentioned";
    const strongest = all.filter((demand) => demand.tier === tier);
    return {
      term,
      tier,
      level: LEVELS.find((one) => strongest.some((demand) => demand.level === one)) ?? 1,
      spans: all.flatMap(({ spans }) => spans),
      // One posting that asks for it outright leaves no choice.
      anyOf: strongest.some(({ anyOf }) => anyOf === null) ? null : (strongest[0]?.anyOf ?? null),
      postings: all.length,
    };
  });
  return { postings: each.length, demands };
}

function piecesOf(text: string): readonly { readonly start: number; readonly piece: string }[] {
  let start = 0;
  const pieces = text.split(/(^[ \t]*={5,}[ \t]*$)/m).map((piece) => {
    const from = start;
    start += piece.length;
    return { start: from, piece };
  });
  return pieces.filter(({ piece }, i) => i % 2 === 0 && piece.trim() !== "");
}

/** A demand with its places counted from the start of the whole text. */
function moved(demand: Demand, by: number, posting: number): Demand {
  return {
    ...demand,
    anyOf: demand.anyOf === null ? null : posting * MOST_GROUPS + demand.anyOf,
    spans: demand.spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by })),
  };
}

/** Keeps the numbers of one posting's alternatives apart from those of the next. */
const MOST_GROUPS = 100_000;
