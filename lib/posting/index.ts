export { type Matcher, makeMatcher } from "./matcher";
export { type NamesFile, namesFile } from "./names-schema";
export { lettersOf, phrasesOf } from "./phrases";
export { readCv } from "./read-cv";
export { readPosting } from "./read-posting";
export {
  type CvFind,
  type Demand,
  EVIDENCE,
  type Evidence,
  type Level,
  type Span,
  type Term,
  TIERS,
  type Tier,
} from "./types";
