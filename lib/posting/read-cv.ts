import { byTerm } from "./by-term";
import { type Matcher, matchNames } from "./matcher";
import { tokenize } from "./tokens";
import { type CvFind, type CvSpan, EVIDENCE, type Evidence, type Term } from "./types";
import { type Unit, unitsOf } from "./units";

const HEADINGS: readonly (readonly [Evidence | "ignored", RegExp])[] = [
  [
    "ignored",
    /^(?:languages?|idiomas|sprachen|langues|interests|intereses|interessen|hobbies|references|referencias)\b/,
  ],
  [
    "certified",
    /^(?:\S+ (?:and |& )?){0,2}(?:certific|certs\b|licen[cs]es|courses\b|cursos\b|zertifi|weiterbildung|moocs?\b|formacion complementaria|training\b)/,
  ],
  [
    "listed",
    /^(?:\S+ (?:and |& |y |und |et )?){0,2}(?:skills?\b|skillset|tools\b|technolog|tech\b|competenc|aptitudes|herramientas|habilidades|conocimientos|kenntnisse|fahigkeiten|programming languages|stack\b|education\b|educacion|formacion|formation\b|ausbildung|studium)/,
  ],
  [
    "used",
    /^(?:\S+ (?:and |& |y |und |et )?){0,2}(?:experience|experiencia|experiences|employment|work\b|projects?\b|proyectos|projekte|projets|summary|profile|profil|about\b|perfil|berufserfahrung|publications?|research|career)/,
  ],
];
const CERTIFIED =
  /\b(?:certified|certification|certificate|certificad\w+|zertifi\w+|certifie\w*|nanodegree|specialization|coursera|udemy|edx)\b/;
/** Says that something is yet to be learned. */
const UNLEARNED =
  /\b(?:want(?:ing)? to learn|would like to learn|currently learning|eager to learn|interested in learning|plan(?:ning)? to learn|no experience (?:with|in)|quiero aprender|aprendiendo)\b/;

const LONGEST_HEADING = 45;
/** More pieces than this in a line make a list. */
const MOST_COMMAS = 3;

interface Find extends CvSpan {
  readonly term: Term;
}

/** What a CV shows that somebody can do, in the order in which it first speaks of it. Any text can be read. */
export function readCv(text: string, matcher: Matcher): readonly CvFind[] {
  let section: Evidence | "ignored" | "unknown" = "unknown";
  const finds = unitsOf(text).flatMap((unit): readonly Find[] => {
    section = headingOf(unit) ?? section;
    if (section === "ignored" || UNLEARNED.test(unit.plain)) return [];
    const evidence = evidenceOf(unit, section);
    return namesIn(unit, matcher).map((find) => ({ ...find, evidence }));
  });
  return [...byTerm(finds)].map(([term, places]) => ({
    term,
    evidence: EVIDENCE.find((each) => places.some((place) => place.evidence === each)) ?? "listed",
    spans: places.map(({ start, end, evidence }) => ({ start, end, evidence })),
  }));
}

function headingOf({ text, plain, startsLine, isBullet }: Unit): Evidence | "ignored" | null {
  if (!startsLine || isBullet) return null;
  const lead = plain.split(/[:：]/, 1)[0] ?? "";
  const isLead = /[:：]/.test(text);
  if (lead.length > LONGEST_HEADING || /\d/.test(lead) || (!isLead && /[.,;]/.test(text))) return null;
  return HEADINGS.find(([, words]) => words.test(lead.replace(/^[^a-z]+/, "")))?.[0] ?? null;
}

function evidenceOf({ plain }: Unit, section: Evidence | "unknown"): Evidence {
  if (CERTIFIED.test(plain)) return "certified";
  if (section !== "unknown") return section;
  return plain.split(/[,|•]/).length > MOST_COMMAS && !/\.\s*$/.test(plain) ? "listed" : "used";
}

function namesIn(unit: Unit, matcher: Matcher) {
  const tokens = tokenize(unit.text, unit.start);
  return matchNames(matcher, tokens, "cv").flatMap(({ term, first, after }) => {
    const [from, to] = [tokens[first], tokens[after - 1]];
    return from && to ? [{ term, start: from.start, end: to.end }] : [];
  });
}
