import { define } from "@/lib/words/messages/define";
import { and, counted } from "./grammar";

/** What files of a plan say: the calendar and the checklist. */
export const documents = define("documents", {
  wholePlan: (link: string) => `The whole plan: ${link}`,
  part: (title: string, piece: number, pieces: number) => `${title} (part ${piece} of ${pieces})`,
  finish: (title: string) => `Finish: ${title}`,
  arrivedAtSkills: "You have the skills that you asked for",
  /** `role` with its article. */
  arrivedAtRole: (role: string) => `You have the core of ${role}`,
  noPlan: "Waymark has no plan for this request",
  notInTime: "Waymark found no plan for this in time",
  nothingToLearn: "Waymark: you know all that this asks for",
  brief: (title: string, task: string) => `${title}. ${task}`,
  about: (hours: string, range: string) => `About ${hours} (${range}).`,
  /** `days`: "between 12 May and 3 July 2027", "on 12 May 2027" */
  couldFinish: (days: string) => `You could finish it ${days}.`,
  couldArrive: (days: string) => `You could arrive ${days}.`,
  seeLink: "Open the link: it says what stands in the way.",
  tryLinkAgain: "There may be one. Open the link to try again.",

  asked: (background: string, hours: number, day: string) =>
    `For ${background}, with ${counted(hours, "hour")} a week from ${day}.`,
  nothingLeft: "Nothing is left to learn for this.",
  noPlanSeeLink: "There is no plan for this request. Open the link: it says what stands in the way.",
  notFoundSeeLink: "No plan was found in time. There may be one: open the link to try again.",
  ownWork: (skills: readonly string[]) =>
    `Left to your own work, since no course that can be planned teaches it: ${and(skills)}.`,
  allHours: (hours: string, range: string) => `In all about ${hours} (${range})`,
  finishDays: (days: string, likely: string) => `You could finish ${days}, likely by ${likely}`,
  cost: (cost: string) => `Cost: ${cost}`,
  costBut: (cost: string, unknown: string) => `Cost: ${cost}; ${unknown}`,
  givenBy: (institution: string, platform: string) => `${institution}, on ${platform}`,
  newToYou: (skills: readonly string[]) => `New to you: ${skills.join(", ")}`,
  briefWithData: (brief: string, datasets: readonly string[]) => `${brief} Data: ${datasets.join(", ")}`,
  thePlan: (link: string) => `The plan: ${link}`,
  edition: (edition: string) => `Catalog edition ${edition}. Hours are the providers’ own estimates.`,
});
