import { define } from "@/lib/words/messages/define";
import { and, counted } from "@/lib/words/messages/en/grammar";

const untaughtWith = (wishes: number, skills: readonly string[]): string =>
  skills.length === 0
    ? ""
    : `${wishes === 1 ? "With it" : "With them"}, nothing in the catalog teaches ${and(skills)}. `;

const takeBack = (wishes: number): string =>
  `${wishes === 1 ? "Take it back" : "Take one of them back"} and the plan appears.`;

/** Why there is no plan, and the ways out. */
export const impossible = define("impossible", {
  untaught: "No course in the catalog leads there",
  untaughtWhy: (skills: readonly string[]) =>
    `No course that can be planned teaches ${and(skills)}. If you know ${skills.length === 1 ? "it" : "some of it"} already, tick it below and the plan continues from there.`,
  clash: (wishes: number) =>
    wishes === 1 ? "One wish makes this impossible" : "These wishes cannot all hold",
  clashWhy: (wishes: number, skills: readonly string[]) =>
    `${untaughtWith(wishes, skills)}${takeBack(wishes)}`,
  /** Not all of the wishes need be to blame. */
  someClashWhy: (wishes: number, skills: readonly string[]) =>
    `${untaughtWith(wishes, skills)}There was no time to find out which of them are to blame: one or more must go.`,
  endless: "At this pace the plan has no end that a calendar can show",
  endlessWhy: (day: string) =>
    `It would still run after ${day}. More hours a week, or shorter breaks, bring it back.`,
  searching: "Looking for a plan",
  searchingWhy: "This one takes a few seconds.",
  notInTime: "No plan was found in time",
  notInTimeWhy:
    "There may be one: the search was cut short before it knew. Fewer wishes at once, or a higher limit on the cost, make it quicker.",
  /** A wish as a phrase. */
  wish: {
    pin: (course: string) => `“${course}” must be in`,
    skip: (course: string) => `“${course}” must stay out`,
    audit: "nothing is paid",
    budget: (dollars: string) => `at most ${dollars} in all`,
  },
  /** The words of the link that takes it back. */
  undo: {
    pin: "Let the plan choose",
    skip: "Allow it again",
    audit: "Allow courses that cost money",
    budget: "Drop the limit",
  },
  moreHours: (hours: number) => `Plan with ${counted(hours, "hour")} a week`,
  dropBreaks: "Drop the breaks",
  noLimit: "Plan without a limit on the cost",
  asIfKnown: (skills: number) => `Plan as if I knew ${skills === 1 ? "it" : "all of these"}`,
  raiseTo: (dollars: string) => `Raise it to ${dollars}`,
  wayOut: (courses: number, hours: string, day: string, cost: string) =>
    `Then: ${counted(courses, "course")}, ${hours}, likely by ${day}, ${cost}.`,
  wayOutDone: "Then there is nothing left to learn.",
  alsoTakesBack: (wayOut: string, wishes: readonly string[]) =>
    `${wayOut} This also takes back that ${and(wishes)}.`,
});
