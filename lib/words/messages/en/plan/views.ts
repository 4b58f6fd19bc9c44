import type { Level } from "@/lib/catalog";
import { define } from "@/lib/words/messages/define";
import { and, counted } from "@/lib/words/messages/en/grammar";
import { labels } from "@/lib/words/messages/en/labels";

/** The plan over months, as a table and as a drawing of what rests on what. */
export const views = define("views", {
  timeline: "Your plan over months",
  bars: "A bar is the likely time of a step; the line behind it runs from its early to its late finish.",
  stripes: "Striped days are your breaks.",
  timelineAbout: "The steps of the plan with their dates, breaks and payments",
  likely: "Likely",
  /** "6 h, practice" */
  ofKind: (hours: string, kind: string) => `${hours}, ${kind.toLowerCase()}`,
  breaks: "Breaks",
  break: "Break",
  halfTheHours: "half the hours",
  noWork: "no work",
  payments: "What is paid, and when",
  monthly: (price: string) => `${price} a month`,
  once: (price: string) => `${price} once`,
  /** `runs`: from the first to the last day that is paid for. */
  months: (months: number, runs: readonly string[]) => `${counted(months, "month")}, ${runs.join("; ")}`,
  paidOn: (day: string) => `on ${day}`,
  inAll: (price: string) => `${price} in all`,

  table: "Your plan as a table",
  column: {
    step: "Step",
    hours: "Hours",
    starts: "Starts",
    likely: "Likely done",
    end: "Could end",
    program: "Part of",
    teaches: "New or raised",
  },
  /** "SQL, with help" */
  heldAs: (skill: string, level: Level) => `${skill} (${labels.held[level]})`,
  alone: "stands alone",
  practice: "practice",

  graph: "What rests on what",
  lines:
    "A full line: the lower step needs the upper one. A dashed line: the order is better that way, or the publisher’s.",
  by: (hours: string, day: string) => `${hours} · by ${day}`,
  /** Read out after the step and its day. */
  needs: (steps: readonly string[]) => `, needs ${and(steps)}`,
});
