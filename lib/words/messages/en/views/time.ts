import type { MiddleKey } from "@/lib/time";
import { define } from "@/lib/words/messages/define";
import { counted } from "@/lib/words/messages/en/grammar";

/** How long a stated figure of hours really takes. */
export const time = define("time", {
  /** What a stated figure can be of. */
  figure: {
    "lectures-and-quizzes": "Lectures and quizzes",
    "problem-sets": "Course with problem sets",
    programming: "Course full of programming",
    "graduate-course": "Graduate course beside a job",
    project: "Project of your own",
    practice: "Set of exercises",
    book: "Book with exercises",
    items: "Page hours that a platform adds up",
    videos: "Run time of the videos alone",
    labs: "Run time of the labs alone",
  } satisfies Record<MiddleKey, string>,
  figureIsOf: "What the figure is of",
  asked: {
    stated: "Hours that the page states",
    hoursPerWeek: "Your hours a week",
    studyWeeksPerYear: "Study weeks a year",
  },
  count: "Count",
  oneInFive: "One in five",
  half: "Half",
  fourInFive: "Four in five",
  /** In round figures, without marks: "1200 h". */
  hours: (hours: number) => `${hours} h`,
  weeks: (count: number) => counted(count, "week"),
  months: (count: number) => counted(count, "month"),
  years: (years: number, months: number) =>
    months === 0 ? counted(years, "year") : `${counted(years, "year")} ${counted(months, "month")}`,
  /** The three spans as one sentence for who hears the page. */
  forecast: (half: string, oneInFive: string, fourInFive: string) =>
    `Half of those who stay with it are through in ${half}. One in five needs less than ${oneInFive}, one in five more than ${fourInFive}.`,
});
