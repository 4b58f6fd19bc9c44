import type { Section } from "./headings";
import { plainText } from "./tokens";
import type { Span, Tier } from "./types";
import type { Unit } from "./units";

/** How the tiers of a posting are told apart. */
export interface TierSetting {
  readonly section: Section;
  /** The posting has a part that lists what it requires. */
  readonly hasRequirements: boolean;
}

/** Follows what is only wished for: "… is a plus". */
const WISHED_BEHIND =
  /\b(?:plus(?:es)?|bonus|advantage(?:ous)?|asset|preferred|preferable|desirable|desired|nice[ -]to[ -]have|good to have|optional|not (?:required|mandatory|a must)|beneficial|helpful|welcome|von vorteil|wunschenswert|ein plus|un plus|deseables?|valorables?|appreciee?s?|souhaitee?s?)\b|加分|优先/g;
/** Stands before what is only wished for: "ideally …". */
const WISHED_AHEAD =
  /\b(?:ideally|preferably(?! in\b)|nice[ -]to[ -]have|bonus(?: points)?|idealerweise|gerne auch|idealmente|preferiblemente|se valorara?|valoramos|valoraremos|valoraria\w*|nos gustaria|idealement|preferred)\b/g;
const DEMANDED =
  /\b(?:must(?:[ -]have)?|(?:is|are) (?:required|mandatory|essential)|required:|you (?:have|bring|know|possess)|you've (?:got|built|worked)|we (?:expect|require)|imprescindibles?|zwingend|indispensable|obligatoire|du (?:hast|bringst)|necesitas|tienes)\b/;
/** Asks for something where no heading says so. */
const ASKED =
  /\b(?:experience[d]?|years?|proficien\w+|knowledge|familiar\w*|skilled|skills?|expertise|fluen\w+|comfortable|understanding|background|looking for|ability|able to|erfahrung\w*|\w*kenntnisse?|experiencia|conocimientos?|dominio|manejo|maitrise|connaissances?|competences?)\b/;
/** Says that something is not asked. */
const UNASKED =
  /\bno (?:\S+ ){0,8}?(?:experience|knowledge|background|skills?)\b[^,]*\b(?:required|needed|necessary)\b|\b(?:do not|don't|doesn't|need not|not) (?:need|have to|necessary)\b|\bnicht (?:notwendig|erforderlich)\b|\bno (?:es necesario|hace falta|se requiere)\b|\bpas (?:necessaire|besoin)\b|\bthis is not an?\b/;

/** A leaning, not a skill. */
const LEANING = /\b(?:passion\w*|curios\w+|enthusias\w+|begeister\w+|apasiona\w*|love for)\b/;

/** Tells the tier of a place in a unit; null where the unit says that it is not asked. */
export function tiersIn(unit: Unit, { section, hasRequirements }: TierSetting): (at: Span) => Tier | null {
  if (section === "ignored" || UNASKED.test(unit.plain)) return () => null;
  const wished = wishedScopes(unit);
  const usual = usualTier(unit.plain, section, hasRequirements);
  return (at) => (wished.some(({ start, end }) => at.start >= start && at.start < end) ? "preferred" : usual);
}

function usualTier(plain: string, section: Section, hasRequirements: boolean): Tier {
  if (LEANING.test(plain)) return "mentioned";
  if (section === "required" || section === "preferred") return section;
  if (DEMANDED.test(plain)) return "required";
  return !hasRequirements && ASKED.test(plain) ? "required" : "mentioned";
}

/** The parts of a unit that speak of what is only wished for. */
function wishedScopes(unit: Unit): readonly Span[] {
  const plain = sameLength(unit);
  const behind = Array.from(plain.matchAll(WISHED_BEHIND), ({ index }) => ({
    start: unit.start + scopeStart(plain, index),
    end: unit.start + index,
  }));
  const ahead = Array.from(plain.matchAll(WISHED_AHEAD), ({ index }) => ({
    start: unit.start + index,
    end: unit.start + scopeEnd(plain, index),
  }));
  return [...behind, ...ahead];
}

/** Plain text letter for letter, so that places in it are places in the unit. */
function sameLength({ text }: Unit): string {
  return text.replace(/[A-Z]|[^\p{ASCII}]/gu, (letter) => {
    const plain = plainText(letter);
    return plain.length === letter.length ? plain : letter;
  });
}

/** Where what a trailing cue speaks of begins: behind a bracket, a semicolon, or a new "experience with". */
function scopeStart(plain: string, cue: number): number {
  const before = plain.slice(0, cue);
  const bracket = before.lastIndexOf("(");
  const isInside = bracket > before.lastIndexOf(")");
  if (
    isInside &&
    /[a-z]{3}/.test(before.slice(bracket).replace(/\b(?:is|are|a|an|strong|big|would|be)\b/g, ""))
  )
    return bracket;
  const body = isInside ? before.slice(0, bracket) : before;
  const parts = [
    /[;–—]/g,
    /,(?= (?:and |but |with )?(?:experience|knowledge|familiarity|exposure|any|background)\b)/g,
  ];
  const starts = parts.flatMap((part) => Array.from(body.matchAll(part), ({ index }) => index));
  if (isInside) starts.push(body.lastIndexOf(","), body.search(/\band (?!.*\band )/));
  return Math.max(0, ...starts);
}

function scopeEnd(plain: string, cue: number): number {
  const end = plain.slice(cue).search(/[;)]/);
  return end === -1 ? plain.length : cue + end;
}
