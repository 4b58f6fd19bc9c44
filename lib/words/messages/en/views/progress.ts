import { define } from "@/lib/words/messages/define";
import { counted } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** Finishing a course, losing time, and the plan made again. */
export const progress = define("progress", {
  finishing: (course: string) => `Finishing ${course}`,
  finishedOn: "Finished on",
  ownPace: (pace: number, courses: number) =>
    `Plan the rest at my own pace: ${pace} times the listed hours, as ${counted(courses, "finished course")} ${courses === 1 ? "suggests" : "suggest"}`,
  hoursTaken: "Hours it took",
  ifKnown: "If you know",
  listedHours: (hours: number) => `Listed: ${hours}. Leave it empty if you do not know`,

  lostTime: "Lost time",
  /** A field of weeks follows. */
  lostWeeks: <Part>(label: (text: string) => Part, weeks: Part): RichText<Part> =>
    rich`${label("I lost the last")} ${weeks}`,
  weeks: (count: number) => counted(count, "week"),

  planAgain: "The plan made again",
  working: "Working it out…",
  left: "Left to do",
  finish: "Likely finish",
  cost: "Cost",
  nothingLeft: "nothing left",
  /** A figure and what becomes of it, with an arrow; the words are for those who hear it. */
  change: <Part>(spoken: (text: string) => Part, now: string, arrow: Part, next: Part): RichText<Part> =>
    rich`${spoken("from")} ${now} ${arrow}${spoken("to")} ${next}`,
  coursesStay: "Every course stays as it was.",
  otherCoursesStay: "Every other course stays as it was.",
  take: "Take this plan",
  leave: "Leave it as it was",
});
