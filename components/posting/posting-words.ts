import type { Evidence, Level, TermKind, Tier } from "@/lib/posting";
import { counted } from "@/lib/words/amounts";
import { assertNever } from "@/lib/words/assert-never";

/* Every sentence of the page that reads postings and CVs. */

export const PAGE = {
  title: "What does this posting ask for?",
  intro:
    "Paste the text of a job posting. Waymark marks the skills in it, says how much each is wanted, and plans the ones that you lack. It also reads a CV, for what you can do already.",
  private: "The text stays in this page: nothing is sent anywhere, and nothing is kept.",
  withoutScript: "Reading happens in your browser, so this page needs JavaScript.",
  kind: "What do you paste?",
  posting: "Job postings",
  cv: "A CV",
  postingLabel: "Text of the posting",
  cvLabel: "Text of the CV",
  addPosting: "Add another posting",
  clear: "Clear the text",
  several: "A line of five equals signs (=====) parts one posting from the next.",
  loading: "The names of skills are on their way …",
  failed: "The names of skills could not be fetched. Check your connection, then try again.",
  tryAgain: "Try again",
  nothing:
    "No skill that Waymark knows by name stands in this text. It knows their names in English, the commonest also in Spanish, German, French and Chinese.",
  few: "Little was found for so long a text. Waymark knows names in English best: a translation may show more.",
  caution: "Found by names alone, so some may be wrong: untick what does not fit.",
} as const;

export const RESULT = {
  alternatives: "one of these is enough",
  noWord: "Also asked for, and not in the catalog yet",
  noWordNote: "Waymark has no courses for these.",
  filters: "Conditions that no course helps with",
  inText: "The text with its finds marked",
  legend: "Solid: required. Dashed: preferred. Dotted: mentioned.",
  cvLegend: "Solid: used. Dashed: certified. Dotted: only listed.",
  planThese: "Plan for these",
  addThese: "Add these to my plan",
  nothingPicked: "Tick at least one skill to plan for.",
  allCovered: "Your plan covers all that is ticked.",
  knowThese: "I can do these: plan without them",
  confirm: "Tick what you can do by yourself. Nothing counts before you tick it.",
  tickAll: "Tick all",
  untickAll: "Untick all",
  pricing: "What they add to your plan is being worked out …",
} as const;

export function tierTitle(tier: Tier): string {
  switch (tier) {
    case "required":
      return "Required";
    case "preferred":
      return "Preferred";
    case "mentioned":
      return "Mentioned";
    default:
      return assertNever(tier);
  }
}

export function evidenceTitle(evidence: Evidence): string {
  switch (evidence) {
    case "used":
      return "Used at work or in projects";
    case "certified":
      return "Learned in a course or certified";
    case "listed":
      return "Only listed";
    default:
      return assertNever(evidence);
  }
}

/** How well a posting wants something. */
export function levelWords(level: Level): string {
  switch (level) {
    case 1:
      return "to have seen it";
    case 2:
      return "to do with help";
    case 3:
      return "to do alone";
    default:
      return assertNever(level);
  }
}

export function filterKind(kind: Exclude<TermKind, "skill">): string {
  switch (kind) {
    case "domain":
      return "knowledge of a field";
    case "language":
      return "spoken language";
    case "clearance":
      return "permission";
    default:
      return assertNever(kind);
  }
}

/** Where the learner's plan stands to a skill. */
export type Stand = "known" | "taught" | "below" | "lacking";

export function standWords(stand: Stand): string {
  switch (stand) {
    case "known":
      return "you have it";
    case "taught":
      return "your plan teaches it";
    case "below":
      return "less far in your plan";
    case "lacking":
      return "not in your plan";
    default:
      return assertNever(stand);
  }
}

export function standText(counts: Readonly<Record<Stand, number>>, title: string): string {
  const { known, taught, below, lacking } = counts;
  const less = below === 0 ? "" : `, ${below} ${below === 1 ? "is" : "are"} wanted further than it goes`;
  return `Beside your plan “${title}”: you have ${known} of the ticked skills, the plan teaches ${taught}${less}, and ${lacking} ${lacking === 1 ? "is" : "are"} not in it.`;
}

export function foundText(skills: number, postings: number): string {
  const found = `${counted(skills, "skill")} found`;
  return postings > 1 ? `${found} in ${counted(postings, "posting")}.` : `${found}.`;
}

export function inPostingsText(some: number, all: number): string {
  return `in ${some} of ${all} postings`;
}
