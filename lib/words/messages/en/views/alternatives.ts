import { define } from "@/lib/words/messages/define";
import { and, counted } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

const quoted = (titles: readonly string[]): string => and(titles.map((title) => `“${title}”`));

/**
 * What else a plan could be, and what it rests on. `figures` are what another plan takes: "11 h more, 16 days later";
 * `exchange` is a sentence on the courses that come and go.
 */
export const alternatives = define("alternatives", {
  workingTradeOff: "Working out the fewest hours for each number of programs…",
  programsToStart: "programs to start in",
  point: (programs: number, courses: number, hours: string) =>
    `${counted(programs, "program")}, ${counted(courses, "course")}, ${hours}`,
  yourPoint: (point: string) => `${point}: your plan`,
  choosePoint: (point: string) => `Choose ${point}`,
  fewestHours: "No plan with so few programs takes fewer hours.",
  notFewestHours: "Not the fewest hours for its programs: what you call best weighs more than these two.",
  pointTakes: (figures: string, isProven: boolean) => `${figures}.${isProven ? "" : " Not proven."}`,

  workingLeftOut: "Working out what each would cost…",
  noneLeftOut: "Every well-known course that could serve this plan is in it.",
  whyNot: <Part>(course: Part): RichText<Part> => rich`Why not ${course}?`,
  withItNotInTime: "What it would change could not be worked out in time.",
  withItNoPlan: "No plan for what you ask can hold it.",
  withIt: (figures: string) => `With it, the plan takes ${figures}.`,
  planWithIt: "Plan with it",
  planWith: (course: string) => `Plan with it: ${course}`,

  workingSensitivity: "Trying other assumptions, one at a time…",
  whatYouKnow: "What you know",
  ifKnown: (skill: string, figures: string) => `If you know ${skill}: ${figures}.`,
  ifNotKnown: (skill: string, figures: string) => `If you do not know ${skill}: ${figures}.`,
  planThisWay: "Plan this way",
  planAsIfKnown: (skill: string) => `Plan this way: as if you know ${skill}`,
  planAsIfNotKnown: (skill: string) => `Plan this way: as if you do not know ${skill}`,
  howLongCoursesTake: "How long the courses take",
  equallyGood: (course: string, others: readonly string[]) =>
    `“${course}” and ${quoted(others)} are equally good; the first by name is taken.`,
  aboveHours: (course: string, listed: string, hours: string, others: readonly string[]) =>
    `“${course}” is listed with ${listed}. Above ${hours} the plan would do without it${others.length === 0 ? "" : ` and take ${quoted(others)}`}.`,
  belowHours: (course: string, listed: string, hours: string, others: readonly string[]) =>
    `“${course}” is listed with ${listed}. Below ${hours} the plan would take it${others.length === 0 ? "" : ` in place of ${quoted(others)}`}.`,
  whatYouCallBest: "What you call best",
  forPreference: (preference: string, figures: string) => `For ${preference}: ${figures}.`,
  planForPreference: (preference: string) => `Plan this way: for ${preference}`,
  samePlan: (preferences: readonly string[]) => `The plan stays the same for ${and(preferences)}.`,

  inPlaceOf: (course: string) => `What else could stand in the place of ${course}`,
  whatElse: "What else could stand here",
  workingAlternatives: "Working out what each alternative would cost…",
  notFoundInTime: "What could stand here was not found in time. Try again, or ask for less at once.",
  nothingElse: "Nothing. Without this course the catalog has no plan for what you ask.",
  noSingleCourse: (figures: string) => `No single course. The best plan without it takes ${figures}.`,
  planWithoutIt: "Plan without it",
  notProven: "(at most; not proven)",
  swap: "Swap",
  swapFor: (course: string, other: string) => `Swap ${course} for ${other}`,
});
