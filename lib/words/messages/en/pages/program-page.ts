import { define } from "@/lib/words/messages/define";
import { counted } from "@/lib/words/messages/en/grammar";

/** The page of a program, but for what it shares with that of a course. */
export const programPage = define("programPage", {
  /** In place of a summary: "13 courses by IBM on Coursera." */
  summary: (courses: number | null, institution: string, platform: string) =>
    `${courses === null ? "Courses" : counted(courses, "course")} by ${institution}${platform === institution ? "" : ` on ${platform}`}.`,
  ownPage: "The program’s own page",
  coursesInOrder: "Its courses in order",
  coursesUnlisted: "Its courses are not in the catalog one by one.",
  /** `because` is a sentence. */
  leftOut: (title: string, position: number | null, because: string) =>
    `Not in the catalog: ${position === null ? "" : `course ${position}, `}${title}. ${because}`,
  notAllJudged: (courses: number) =>
    `The program has ${courses} courses. Those not listed were not gone through one by one.`,
  teaches: "What it teaches to working level",
});
