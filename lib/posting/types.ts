/** A piece of the text that was read: offsets of its characters, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How much a posting wants something, the strongest first. */
export const TIERS = ["required", "preferred", "mentioned"] as const;
export type Tier = (typeof TIERS)[number];

/** How well it should be known: 1 seen, 2 with help, 3 alone. */
export type Level = 1 | 2 | 3;
/** The highest first. */
export const LEVELS: readonly Level[] = [3, 2, 1];

/** How a CV shows something, the strongest first. */
export const EVIDENCE = ["used", "certified", "listed"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What a term without a skill is: something to learn, or a filter that no course helps with. */
export const TERM_KINDS = ["skill", "domain", "language", "clearance"] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** What may be asked for: most are skills of the catalog, by their id. */
export interface Term {
  readonly id: string;
  /** What it is called where the catalog has no skill of this id; null where only a catalog knows that. */
  readonly title: string | null;
  readonly kind: TermKind;
}

/** One place where a posting speaks of a term. */
export interface DemandSpan extends Span {
  readonly tier: Tier;
  readonly level: Level;
}

/** What a posting asks for, from all places where it speaks of it. */
export interface Demand {
  readonly term: Term;
  readonly tier: Tier;
  /** The highest that a place of this tier asks for. */
  readonly level: Level;
  readonly spans: readonly DemandSpan[];
  /** Demands of one posting with the same number are alternatives: one of them is enough. */
  readonly anyOf: number | null;
}

export interface CvSpan extends Span {
  readonly evidence: Evidence;
}

/** What a CV shows that somebody can do. */
export interface CvFind {
  readonly term: Term;
  readonly evidence: Evidence;
  readonly spans: readonly CvSpan[];
}
