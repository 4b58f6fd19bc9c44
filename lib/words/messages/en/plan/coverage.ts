import type { WorkflowPart } from "@/lib/catalog";
import { define } from "@/lib/words/messages/define";
import { and, capital, counted } from "@/lib/words/messages/en/grammar";
import { labels } from "@/lib/words/messages/en/labels";

const parts = (missing: readonly WorkflowPart[]): string => and(missing.map((part) => labels.workflow[part]));

/** What of the work and of a role's skills a plan covers. */
export const coverage = define("coverage", {
  title: "What this plan covers",
  work: "From raw data to a model in use",
  unsaid: (courses: number) => `For ${counted(courses, "course")} no source says which parts it covers.`,
  traits: "What its courses are like",
  fourTraits: "Four signs of a course that is worth its time.",
  whyFour: "Why these four",
  traitTable: "The four traits of each course",
  course: "Course",
  plan: "The plan",
  inBrowser: (courses: number) => `${counted(courses, "more course")}, which your browser draws`,
  someOf: (count: number, of: number) => `${count} of ${of}`,
  pace: (hours: number, weeks: number) =>
    `At ${counted(hours, "hour")} a week the whole plan takes about ${counted(weeks, "week")}.`,
  longPace: (hours: number, weeks: number) =>
    `At ${counted(hours, "hour")} a week the whole plan takes about ${counted(weeks, "week")}: longer than a year, which few people keep up.`,
  noneRecognised: "None of its courses comes from an institution that the guide names as recognised.",
  oneRecognised: (institutions: readonly string[]) =>
    `Its one main course comes from an institution that the guide names as recognised: ${institutions.join("; ")}.`,
  recognised: (recognised: number, of: number, institutions: readonly string[]) => {
    const courses = counted(of, "main course");
    const share = recognised === of ? `All its ${courses}` : `${recognised} of its ${courses}`;
    const from = institutions.length === 1 ? "an institution" : "institutions";
    return `${share} ${recognised === 1 ? "comes" : "come"} from ${from} that the guide names as recognised: ${institutions.join("; ")}.`;
  },
  whichNames: "Which names count",
  skillsOfRole: "The skills of the role",
  skillsAsked: "The skills that you asked for",
  tiers: { core: "The core", asked: "Asked for", oftenAsked: "Often asked", niceToHave: "Nice to have" },
  tierCount: (tier: string, count: string) => `${tier}: ${count}`,
  from: {
    known: "You know already",
    portfolio: "Your own project",
    open: "Not in this plan",
    untaught: "No course teaches it",
  },
  gaps: (count: number) => `What would close the gaps (${count})`,
  gapsAbout:
    "Each line is planned by itself, beside what is in the plan now. None of them is needed before you apply: a first job asks for the core.",
  gap: {
    part: (part: WorkflowPart) => `${capital(labels.workflow[part])} is missing`,
    oftenAsked: "often asked",
    niceToHave: "nice to have",
  },
  planAsWell: "Plan it as well",
  planSkillAsWell: (skill: string) => `Plan it as well: ${skill}`,
  part: (part: WorkflowPart) => capital(labels.workflow[part]),
  known: (known: number, of: number) => `You know ${known} of the ${of} core skills already.`,
  courses: (titles: readonly string[], more: number) =>
    [...titles, ...(more > 0 ? [`and ${more} more`] : [])].join("; "),
  knownSkills: (skills: readonly string[]) => `You know ${and(skills)}`,
  notInPlan: "Not in this plan",
  notAsked: "Not in this plan, nor asked",
  allParts: "All parts of the work are in this plan, or you know them already.",
  /** Which parts are missing, and which of them the role does not ask for. */
  someParts: (
    covered: number,
    of: number,
    { missing, notAsked }: Record<"missing" | "notAsked", readonly WorkflowPart[]>,
  ) =>
    [
      `${covered} of the ${of} parts of the work are in this plan, or you know them already.`,
      ...(missing.length > 0 ? [`Missing: ${parts(missing)}.`] : []),
      ...(notAsked.length > 0 ? [`The role does not ask for ${parts(notAsked)}.`] : []),
    ].join(" "),
  tier: (covered: number, of: number) => (covered === of ? `all ${covered}` : `${covered} of ${of}`),
  untaught: "no course that can be planned teaches it",
  notInTime: "its price was not found in time",
  sameHours: "no more hours",
  doneBy: (day: string) => `done by ${day}`,
  doneLater: (day: string, length: string) => `done by ${day} (${length} later)`,
  doneSooner: (day: string, length: string) => `done by ${day} (${length} sooner)`,
});
