import { define } from "@/lib/words/messages/define";
import { counted } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

const weeks = (low: number, high: number): string =>
  low === high ? counted(high, "week") : `${low} to ${counted(high, "week")}`;

/** From hours a week to the weeks that something takes. */
export const studyCalculator = define("studyCalculator", {
  title: "How long it takes",
  for: "For",
  specialization: "a specialization",
  singleCourse: "a single course",
  hoursAWeek: "Hours a week",
  countWeeks: "Count the weeks",
  weeks,
  upToWeeks: (count: number) => counted(count, "week"),
  /** `work` and `perWeek` are hours in words. */
  result: <Part>(
    listed: Record<"low" | "high", number>,
    slow: Record<"weeks" | "months", number>,
    { work, perWeek }: Record<"work" | "perWeek", string>,
    main: (text: string) => Part,
    strong: (text: string) => Part,
  ): RichText<Part> =>
    rich`${main(weeks(listed.low, listed.high))} as listed (${work} of work at ${perWeek} a week). Count on up to ${strong(counted(slow.weeks, "week"))}, about ${counted(slow.months, "month")}, if it takes as long as plans usually do.`,
  otherHours: "The same work at other hours a week",
  asListed: "As listed",
  upTo: "Up to",
});
