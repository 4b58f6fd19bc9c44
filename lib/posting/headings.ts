import type { Unit } from "./units";

/** What a part of a posting is about; `ignored` says nothing about the work. */
export type Section = "unknown" | "required" | "preferred" | "duties" | "about" | "ignored";

/** Tried in this order, over plain text. */
const POSTING_HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    "ignored",
    /benefit|perks|we offer|what('s| is) in it|compensation|salary|why (join|work|you'll|us)|equal (employment )?opportunit|diversity|inclusion|how to apply|application|apply here|interview|hiring process|recruitment|privacy|disclaimer|pay transparency|working at|location|our values|values|additional information|logistics|eligibility|wir bieten|das bieten|unser angebot|benefits|bewerb|ofrecemos|beneficios|proceso de seleccion|nous offrons|avantages|processus|impressum|what you get|you'll get|don't need|福利|价值观|待遇/,
  ],
  [
    "preferred",
    /nice.to.haves?|good to have|great to have|preferred|prefer|bonus|plus(es)?\b|a plus|desir|stand out|ideal(ly)?\b|optional|extra credit|not required|helpful|advantage|would be (great|nice|good)|wunschenswert|von vorteil|idealerweise|deseable|valorable|se valora|valoramos|sumar|souhait|serait un plus|apprecie|extra points|brownie|加分|优先/,
  ],
  [
    "required",
    /requirement|required|qualification|must.haves?|you (will )?have|you('ve| have) got|you('ll| will)? need|you('ll| will)? bring|who you are|your (profile|skills|background|experience)|about you\b|skills|looking for|look for|like you to have|minimum|expertise|competenc|essential|experience|you are\b|apply if|what it takes|knowledge|background|criteria|ideal candidate|you should|candidate|dein profil|ihr profil|anforderung|das bringst du|bringst du mit|bringen sie mit|was du mitbring|wir erwarten|qualifikation|requisitos|perfil|que tienes que saber|buscamos|lo que necesitas|conocimientos|profil|competences|任职|要求|ky nang/,
  ],
  [
    "duties",
    /responsibilit|you('ll| will) (do|be doing|work)|what you do|duties|task|the role|this role|your role|position|day.to.day|mission|impact|you will|key areas|job description|overview|opportunit|aufgabe|deine rolle|funciones|tareas|responsabilidad|que haras|missions|descriptif|poste|tech(nology)? stack|our stack|stack|职责|we are building|we're building/,
  ],
  [
    "about",
    /about|who we are|our (company|team|story|mission|vision)|company|uber uns|sobre|nosotros|qui sommes|a propos|团队|愿景|介绍|公司|team/,
  ],
];

const LONGEST_HEADING = 70;
/** What ends with a colon may be a whole sentence. */
const LONGEST_LEAD = 130;
/** Sentences that make a wish of the list behind them. */
const LEADS_TO_WISHES =
  /\b(?:some|any|one or more|several) of the following\b|don't worry if you don't|don't have to (?:tick|check|meet|have) (?:all|every)|schon, wenn|\b(?:plus|bonus|advantage|preferred|ideally|great|nice|ideal)(?: \(.*\))? if you\b|would be (?:great|nice|ideal|a plus) if|not (?:necessary|required|essential)\)?.*:$/;

export interface Heading {
  readonly section: Section;
  /** Where the text under it begins, from the start of the unit. */
  readonly length: number;
}

/** The heading that a unit is or begins with; null where it is plain text. */
export function headingOf(unit: Unit, next: Unit | undefined): Heading | null {
  const { text, startsLine, isBullet } = unit;
  const colon = text.search(/[:：]/);
  if (startsLine && LEADS_TO_WISHES.test(unit.plain) && next?.startsLine !== false)
    return { section: "preferred", length: 0 };
  const isWhole = colon === -1 || text.slice(colon + 1).replace(/[*_\s]/g, "") === "";
  if (isWhole) {
    if ((!startsLine && colon === -1) || text.trim().length > (colon === -1 ? LONGEST_HEADING : LONGEST_LEAD))
      return null;
    const marked = colon !== -1 || /^\s*(?:#|\*\*|__)/.test(text) || /\?\s*$/.test(text);
    if (!marked && (isBullet || isSentence(text))) return null;
    if (!marked && next !== undefined && !next.startsLine) return null;
    return headed(unit.plain, text.length);
  }
  const lead = unit.plain.slice(0, unit.plain.search(/[:：]/));
  if (lead.split(" ").length > 5) return null;
  return headed(lead, colon + 1);
}

function isSentence(text: string): boolean {
  return /[.;,]\s*$/.test(text.trim());
}

function headed(plain: string, length: number): Heading | null {
  const found = POSTING_HEADINGS.find(([, words]) => words.test(plain));
  return found ? { section: found[0], length } : null;
}
