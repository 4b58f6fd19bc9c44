import type { Level } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";
import { define } from "@/lib/words/messages/define";
import { and, counted, or } from "@/lib/words/messages/en/grammar";
import { labels } from "@/lib/words/messages/en/labels";
import { type RichText, rich } from "@/lib/words/messages/rich";

const AT_ONCE = { 1: "one course", 2: "two courses", 3: "three courses" } as const satisfies Record<
  PlanRequest["parallel"],
  string
>;
/** The course of which something is said, by its hours where they are known. */
const these = (hours: string | null): string => (hours === null ? "this course" : `these ${hours}`);
const arrived = (shows: boolean): string =>
  shows ? ", and something to show." : ", work of your own apart.";

/** The route and its steps. */
export const steps = define("steps", {
  showAs: "Show the plan as",
  view: { route: "Route", timeline: "Timeline", table: "Table", graph: "Graph" },
  route: "Your route",
  inBrowser: (steps: number) =>
    `${counted(steps, "more step")}, which your browser draws. Without scripts, the checklist has them all.`,
  skillsAsked: "The skills that you asked for",
  /** `shows`: the plan holds work of one's own. */
  atRole: (day: string, shows: boolean) => `By about ${day} you have the core of it${arrived(shows)}`,
  atSkills: (day: string, shows: boolean) => `By about ${day} you have them${arrived(shows)}`,
  useOnce: "Then use it once on something real. You left out the hours for it.",
  planHoursAgain: "Plan them again",
  overlap: (courses: PlanRequest["parallel"]) =>
    `Up to ${AT_ONCE[courses]} at once: they share your hours, so their days overlap.`,
  oneByOne: (courses: PlanRequest["parallel"]) =>
    `You allow ${AT_ONCE[courses]} at once, but here each builds on the one before it.`,

  brushUpsEnough:
    "You need no whole course for this: short bridges are enough. Then use them once on something real.",
  oneEnough: "One course is enough for this. Take it, use it once on something real, and stop there.",
  oneEnoughWithBrushUps:
    "One course is enough for this, beside the brush-ups. Take it, use it once on something real, and stop there.",
  twoEnough: "Two courses are enough for the rest.",
  newToCode: (course: string) =>
    `New to code? A course that asks for code in its first week is often given up in its second. “${course}” needs none, and shows you whether this is for you.`,
  beginWithIt: "Begin the plan with it",
  onlyThat: "Only that, for now",

  brushUps: (count: number, hours: string) =>
    `${count === 1 ? "A brush-up" : counted(count, "brush-up")}, ${hours}`,
  brushUpsAbout: "Short bridges over small gaps. No certificate needed.",
  givenBy: (institution: string, platform: string) => `${institution}, on ${platform}`,
  /** `program` is the link to it. */
  partOf: <Part>(program: Part): RichText<Part> => rich`part of ${program}`,
  courseOf: <Part>(position: number, program: Part): RichText<Part> =>
    rich`course ${String(position)} of ${program}`,
  afterwards: "Afterwards you hold:",
  raisedFrom: (level: Level) => `Until then: ${labels.held[level]}`,

  stageAtStart: "Where you stand",
  stageReached: "A stage on the way",
  stageAimedAt: "The stage that you aim at",
  /** `canDo`: what one can do from here on, in whole sentences. */
  fromHere: (canDo: string) => `From here you can do this: ${canDo}`,
  endHere: "Plan only as far as here",

  /** What a certificate of a step is worth; `giver` is who gives it. */
  certificate: {
    paid: (giver: string) => `Paid certificate from ${giver}`,
    free: (giver: string) => `Free certificate from ${giver}`,
    included: (giver: string) => `Certificate from ${giver}, included`,
    none: () => "No certificate",
  },
  certificateUnknown: "No source says whether it gives a certificate",
  knownName: "a name that employers know",
  noCertificate: {
    practice: "No certificate: what counts is that you can do it at the end.",
    book: "No certificate: what counts are its exercises, done with your own hands.",
  },

  noLongerRuns: "It no longer runs as it is delivered.",
  /** `hours`: the hours of repair that the plan counts, worded; null where nobody judged them. */
  runsWithChanges: (why: string, hours: string | null) =>
    `${why} ${hours === null ? "The hours leave no room for the repair." : `The plan counts ${hours} more for the repair.`}`,

  earlierWork: "Your own work: what goes wrong here is what the later courses are about.",
  finalWork: "Your own work: what you show, and what you will be asked about.",
  workHours: "Hours for your own work, in all",
  workHoursOurs: "What each project takes by our judgement.",
  planWithout: "Plan without it",
  applyingParts: (parts: readonly { readonly what: string; readonly low: number; readonly high: number }[]) =>
    parts.map(({ what, low, high }) => `${what} ${low} to ${high} h`).join(", "),
  workHoursYours: "Your figure: fast and slow count the same.",
  brief: "The whole brief",
  briefDone: "Done when",
  briefData: "The data",
  /** `data` is the link to it. */
  dataset: <Part>(data: Part, holder: string, what: string, licence: string | null): RichText<Part> =>
    rich`${data}, ${holder}. ${what} ${licence === null ? "Its publisher names no licence: read the terms there." : `Licence: ${licence}.`}`,
  briefSteps: "What to do",
  briefWriteUp: "What to write up",
  briefQuestions: "Interview questions that it prepares you for",
  briefOfYourOwn: "A question and data of your own are better still. Keep the write-up and the questions.",

  heavy: (hours: string, total: string) =>
    `This one course is ${hours} of the ${total}: long courses are the ones that people leave halfway. Look through its first week before you decide.`,
  addsNothing: (hours: string | null) =>
    `It adds little: your goal needs nothing from ${these(hours)} that the plan does not teach elsewhere.`,
  /** `sole`: no other step brings the skill. */
  addsOne: (hours: string | null, taught: number, skill: string, sole: boolean) => {
    const needs = `of the ${taught} skills that ${these(hours)} ${hours === null ? "teaches" : "teach"}, your plan needs only ${skill}`;
    return sole
      ? `It is here for one thing: ${needs}, which no other step brings.`
      : `It adds little: ${needs}.`;
  },
  sharedSkills: (course: string, percent: number, skills: readonly string[]) =>
    `This and “${course}” share ${percent} % of what they teach: ${and(skills)}. One of them may be enough.`,
  letPlanChooseAbout: (course: string) => `Let the plan choose about “${course}”`,
  /** `roles` with their articles; `strong` sets the first sentence. */
  stopHere: <Part>(roles: readonly string[], strong: (text: string) => Part): RichText<Part> =>
    rich`${strong("You could stop here.")} By now you have the core of what ${or(roles)} must know, work of your own apart.`,

  decide: "What you may decide",
  decideAbout: (course: string) => `What you may decide about ${course}`,
  without: "Plan without it",
  letPlanChoose: "Let the plan choose",
  keepIt: "Keep it, whatever changes",
  finished: "I have finished it",
  knowSome: "You know some of it already?",
  /** Read out after the question above. */
  ofCourse: (course: string) => `Of ${course}`,
  iKnow: (skill: string) => `I know ${skill}`,
  choice: (choice: string, course: string) => `${choice}: ${course}`,
  fromCourse: (course: string) => `from ${course}`,

  why: "Why?",
  /** Read out after the question above. */
  whyOf: (course: string) => `Reasons and facts for ${course}`,
  whyIn: "Why it is in the plan",
  whyHere: "Why it comes at this point",
  facts: "Facts",
  fact: {
    finish: "Finish",
    hours: "Hours",
    level: "Level",
    builds: "You build",
    price: "Price",
    certificate: "Certificate",
    audit: "Free access",
    wellKnown: "Known for",
    note: "Keep in mind",
  },
  /** `days`: "between 12 May and 3 July 2027" */
  finish: (days: string, likely: string) => `${days}, likely by ${likely}`,
  priceAsOf: (price: string, asOf: string) => `${price}, as of ${asOf}`,
  unknownPrice: "Not known",
  guideNamesIt: "The guide that Waymark grew out of names it",
  theGuide: "the guide",
  allFacts: "All facts with their sources",
});
