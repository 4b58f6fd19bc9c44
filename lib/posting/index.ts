export { piecesWithMarks, type TextPiece } from "./marked-text";
export { type Matcher, makeMatcher } from "./matcher";
export { type NamesFile, namesFile } from "./names-schema";
export { lettersOf, phrasesOf } from "./phrases";
export { readCv } from "./read-cv";
export { readPosting } from "./read-posting";
export { POSTING_SEPARATOR, type PostingsReading, readPostings, type SharedDemand } from "./read-postings";
export {
  type CvFind,
  type Demand,
  EVIDENCE,
  type Evidence,
  type Level,
  type Span,
  type Term,
  type TermKind,
  TIERS,
  type Tier,
} from "./types";
