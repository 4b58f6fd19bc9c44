import { define } from "@/lib/words/messages/define";
import { and } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

const them = (skills: number): string => (skills === 1 ? "it" : "them");

/** What an honest adviser adds beside the route. */
export const notes = define("notes", {
  title: "Good to know",
  beforeYouStart: "Before you start",
  notCompetence:
    "A certificate is not competence. Interviewers ask why your own model failed on new data, or what you did about missing values: do the assignments until you can answer.",
  /** `guide` is the link to it. */
  oneAtATime: <Part>(guide: (text: string) => Part): RichText<Part> =>
    rich`Take one program at a time, finish it, and show what you built. More certificates add less than you think. ${guide("The whole guide")}`,
  /** `role` with its article. */
  certificates: (role: string) => `What certificates do for ${role}`,

  numbers: "Where the numbers come from",
  hoursFrom:
    "Hours are the providers’ own estimates. Where no range is published, the slow end is 1.6 times the listed hours: a rule of thumb from a study of planning, not a measurement of these courses. Hours for work of your own are our judgement.",
  datesFrom:
    "The early date holds if every course goes as fast as listed at best, the late one if every course is slow: whoever is slow in one is taken to be slow in all. We read the three figures of a course as the hours that two, five and eight learners of ten stay within. Then the same holds for the plan’s three dates.",
  sources: "Each course page names the sources and their dates.",

  oftenAskedPlanned: "With what is often asked",
  oftenAsked: "Not in the core, but often asked",
  skills: (skills: readonly string[]) => `${and(skills)}.`,
  untaught: (skills: readonly string[]) => `No course to plan with teaches ${and(skills)} yet.`,
  /** None of those that are named. */
  allUntaught: (skills: number) => `No course to plan with teaches ${them(skills)} yet.`,
  coreAlone: "Plan the core alone",
  planAsWell: (skills: number) => `Plan ${them(skills)} as well`,
  othersAsWell: "Plan the others as well",

  guideAgrees: "The guide agrees",
  guideInPlan: "Every course that the guide names for this role is in your plan.",
  guidePick: (course: string) => `The guide’s pick: ${course}`,
  guidePicks: "The guide’s pick: other courses",
  guideNames: (courses: readonly string[]) =>
    `The guide that Waymark grew out of names ${and(courses)} for this role.`,
  bothGood: "Your plan reaches all core skills with less work or fewer places to start. Both are good roads.",
  planWith: (course: string) => `Plan with ${course}`,
  planWithGuide: "Plan with the guide’s courses",
});
