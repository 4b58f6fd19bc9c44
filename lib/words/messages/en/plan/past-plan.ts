import { define } from "@/lib/words/messages/define";
import { and, counted } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** An older plan that a link carries, beside today's. */
export const pastPlan = define("pastPlan", {
  carried: (edition: string) => `This link carries the plan of ${edition}`,
  /** `goOn` is the link that does. */
  todaysBelow: <Part>(goOn: (text: string) => Part): RichText<Part> =>
    rich`Below, today’s best stands in full. ${goOn("Go on with today’s best")}`,
  asItWas: "As it was",
  bestToday: "Best today",
  noneToday: "There is no plan for this request today.",
  /** `days`: "between 12 May and 3 July 2027" */
  finish: (hours: string, days: string) => `${hours}, finish ${days}`,
  isNew: "new",
  ownWork: "Your own work",
  course: (number: number) => `Course number ${number}`,
  gone: "no longer in the catalog",
  retired: "can no longer be taken",
  unplanned: "no longer planned with: its page says why",
  hours: (hours: string) => `listed with ${hours} now`,
  hoursAndLeft: (hours: string) => `listed with ${hours} now; not in today’s best plan`,
  left: "not in today’s best plan",
  /** `change`: one of those below. */
  moved: (change: string) => `The catalog has moved on since. ${change}`,
  stillBest: "It is still the best plan, hours and all.",
  otherOrder: "Today’s best plan has another order.",
  changes: (changes: readonly string[]) => `${and(changes)}.`,
  coursesGone: (count: number) => `${counted(count, "course")} can no longer be planned with`,
  otherHours: (count: number) => `${counted(count, "course")} ${count === 1 ? "has" : "have"} other hours`,
  stepsLeft: (count: number) =>
    `${counted(count, "step")} ${count === 1 ? "is" : "are"} not in today’s best plan`,
  coursesNew: (count: number) => `${counted(count, "course")} ${count === 1 ? "is" : "are"} new in it`,
  ownWorkNew: (hours: string) => `${hours} for work of your own are new in it`,
  ownWorkOther: (hours: string, before: string) =>
    `${hours} for work of your own stand in place of ${before}`,
});
