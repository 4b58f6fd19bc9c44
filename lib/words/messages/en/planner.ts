import type { Answer } from "@/lib/answer";
import { define } from "@/lib/words/messages/define";
import { counted } from "./grammar";

/** The planner's frame. */
export const planner = define("planner", {
  example: "An example, worked out. Change any marked word and the plan follows.",
  change: "Change any marked word and the plan follows.",
  undo: "Undo the last change",
  undoKeys: "Undo (Ctrl or Cmd + Z)",
  redo: "Redo the change",
  redoKeys: "Redo (Shift + Ctrl or Cmd + Z)",
  /** What a screen reader hears where a change leaves nothing to tell of. */
  noPlan: {
    planned: "You need no course for this.",
    impossible: "There is no plan for this. The reason stands below.",
    "not-in-time": "No plan was found in time. There may be one.",
  } satisfies Record<Answer["outcome"], string>,
  newPlan: (hours: string, courses: number, days: string, cost: string) =>
    `New plan: ${hours} in ${counted(courses, "course")}. You could finish ${days}. Cost: ${cost}.`,
  newPlanOfOwnWork: (hours: string, days: string, cost: string) =>
    `New plan: ${hours} of your own work, and no course. You could finish ${days}. Cost: ${cost}.`,
});
