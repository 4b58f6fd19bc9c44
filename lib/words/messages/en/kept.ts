import type { ImportChange, KeptList } from "@/lib/kept";
import { define } from "@/lib/words/messages/define";
import { counted } from "./grammar";

const item = (list: KeptList, place: number, name: string | null): string => {
  const one = { plans: "Plan", finished: "Finished course", tray: "Plan to compare" }[list];
  return name === null ? `${one} ${place}` : `${one} ${place}, “${name}”,`;
};

const LISTS = {
  plans: "plans",
  finished: "finished courses",
  tray: "plans to compare",
} satisfies Record<KeptList, string>;

/** What a learner keeps in the browser, and what is said of a file of it. */
export const kept = define("kept", {
  tooLarge: "The file is larger than any that Waymark writes.",
  notJson: "The file is damaged: it is not the text that Waymark wrote. It may have been cut off.",
  foreign: "The file does not come from Waymark.",
  newer: (format: number) =>
    `A newer Waymark wrote the file (format ${format}). Reload this page, then try again.`,
  noList: (list: KeptList) => `The list of ${LISTS[list]} is missing.`,
  tooMany: (list: KeptList, most: number) =>
    `There are more ${LISTS[list]} than the ${most} that Waymark keeps.`,
  repeated: (list: KeptList, place: number, name: string | null) =>
    `${item(list, place, name)} stands there twice.`,
  badItem: (list: KeptList, place: number, name: string | null, field: string | null) =>
    `${item(list, place, name)} is damaged${field === null ? "" : ` (at “${field}”)`}.`,
  noCourse: "no course needed",
  was: (hours: string, courses: number, day: string) =>
    `${hours}, ${counted(courses, "course")}, likely by ${day}`,
  /** What an import does with one item, as the heading of those with the same fate. */
  change: {
    added: "New, joins what you have",
    replaced: "Replaces what you have",
    both: "Differs from yours: both are kept",
    stays: "Differs from yours: yours stays",
    same: "Already here, unchanged",
    "no-room": "Left out: there is no room for more",
  } satisfies Record<ImportChange["kind"], string>,
  changeOf: {
    plans: (name: string) => `Plan “${name}”`,
    finished: (name: string) => `Finished course “${name}”`,
    tray: (plan: string) => `To compare: ${plan}`,
  } satisfies Record<KeptList, (name: string) => string>,

  inYourPlans: "Kept in your plans",
  keptAs: (plan: string) => `Kept as “${plan}”`,
  saveChange: (plan: string) => `Save the change to “${plan}”`,
  noRoom: "You keep as many plans as Waymark holds. Remove one in “Your plans” to make room.",
  /** The name of a plan until its learner gives it another: "Data scientist, 6 hours a week". */
  planName: (goal: string, pace: string) => `${goal}, ${pace}`,
  /** What this browser cannot keep, and what still works. */
  trouble: {
    full: "This browser’s storage is full. What you keep now lasts until you close this tab. Save everything to a file, or make room by removing what you no longer need. Planning works as before.",
    forbidden:
      "This browser does not let Waymark store anything (a private window, or its settings). What you keep now lasts until you close this tab. Save everything to a file to have it later. Planning works as before.",
    newer:
      "A newer Waymark has stored your plans in this browser. They are safe and were not touched. Reload this page to see them; until then nothing new is stored.",
    damaged: "Some of what this browser had kept could not be read. The rest is here.",
  },
  saveUnreadable: "Save what could not be read as it was",
});
