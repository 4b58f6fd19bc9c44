import { define } from "@/lib/words/messages/define";
import { and, counted } from "@/lib/words/messages/en/grammar";

/** "7.25 hours", "1 hour" */
const weekHours = (hours: number): string => counted(hours, "hour");

export const calendar = define("calendar", {
  weekHours,
  hoursAWeek: (hours: number) => `${weekHours(hours)} a week`,
  /** What a heavy week is, beside a job (guide:T4) or instead of one. */
  fullTimeJob: "a full-time job",
  secondJob: "a second job",
  /** `days` in their order, each by its short name. */
  week: (days: readonly { readonly day: string; readonly hours: number }[]) =>
    and(days.map(({ day, hours }) => `${day} ${hours} h`)),
  break: (days: string, name: string | null) => `${name ?? "Break"}: ${days}`,
  halfBreak: (days: string, name: string | null) => `${name ?? "Busy"}: ${days}, half the hours`,
  weeks: (weeks: number) => counted(weeks, "week"),
  aboutYears: (years: number) => `about ${years} years`,
  days: (days: number) => counted(days, "day"),
  sameDay: "the same day",
  /** `length`: "12 days", "5 weeks" */
  later: (length: string) => `${length} later`,
  sooner: (length: string) => `${length} sooner`,
});
