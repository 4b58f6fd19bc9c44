import type { OnConflict } from "@/lib/kept";
import { define } from "@/lib/words/messages/define";
import { capital, counted } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** The page of what a learner keeps in the browser. */
export const keptPage = define("keptPage", {
  yourPlans: "Your plans",
  stayHere:
    "They stay in this browser: Waymark has no accounts and sees none of this. To take them to another device, save them to a file at the end of this page.",
  needsScript:
    "What a browser keeps can only be read with JavaScript. A plan is also its link: a bookmark keeps it without.",
  remove: "Remove",
  removeOf: (title: string) => `Remove: ${title}`,
  removed: (title: string) => `Removed “${title}”.`,
  putBack: "Put it back",
  close: "Close",

  savedPlans: "Saved plans",
  noPlans: <Part>(plan: (text: string) => Part): RichText<Part> =>
    rich`None yet. ${plan("Make a plan")} and choose “Keep this plan” beside it.`,
  /** `was`: "135 h, 6 courses, likely by 1 June 2027" */
  keptOn: (day: string, was: string) => `Kept on ${day}: ${was}`,
  compare: "Compare",
  compareOf: (plan: string) => `Compare: ${plan}`,
  compared: "In the comparison",
  mostCompared: (most: number) => `${most} are compared already`,
  nameAndNote: <Part>(spoken: (text: string) => Part, plan: string): RichText<Part> =>
    rich`Name and note${spoken(` of ${plan}`)}`,
  planName: "Name",
  note: "Note",
  keptAsYouType: "Kept as you type.",

  finishedCourses: "Finished courses",
  noCourses: "None yet. When you have finished a course, tick it in your plan and say how long it took.",
  tookHours: (hours: string, day: string) => `It took you ${hours}, finished on ${day}`,
  hoursNotNoted: (day: string) => `Hours not noted, finished on ${day}`,
  hours: <Part>(spoken: (text: string) => Part, course: string): RichText<Part> =>
    rich`Hours${spoken(` that ${course} took`)}`,

  toCompare: "To compare",
  noneToCompare: "None yet. Choose “Compare” at a saved plan, up to five of them.",
  takeOut: "Take out",
  takeOutOf: (plan: string) => `Take out of the comparison: ${plan}`,
  compareThese: (plans: number) => `Compare these ${plans} plans`,
  /** "A programmer to a machine learning engineer, 5 hours a week"; `hours` as the link says them. */
  asked: (background: string, goal: string, hours: string) =>
    capital(`${background} to ${goal}, ${hours} ${hours === "1" ? "hour" : "hours"} a week`),
  someoneNew: "someone new",
  chosenSkills: "chosen skills",

  takeAlong: "Take it along",
  oneFile: "One file holds all of the above. Bring it into another browser, or keep it as a spare copy.",
  saveAll: "Save everything to a file",
  bringIn: "Bring a file in",
  notTaken: (file: string) => `“${file}” was not taken in`,
  moreFaults: (count: number) => `And ${count} more like these.`,
  nothingChanged: "Nothing here was changed.",
  wouldChange: (file: string) => `What “${file}” would change`,
  emptyFile: "Nothing: the file is empty.",
  conflict: "Where the file differs from what is here",
  onConflict: {
    "keep-both": "keep both plans; finished courses stay as they are here",
    replace: "take the file’s",
  } satisfies Record<OnConflict, string>,
  takeIn: (items: number) => `Take in ${counted(items, "item")}`,
  takenIn: (items: number, file: string) => `${counted(items, "item")} taken in from “${file}”.`,
  leaveAll: "Leave everything as it was",
});
