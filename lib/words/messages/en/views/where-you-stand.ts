import { define } from "@/lib/words/messages/define";
import { and } from "@/lib/words/messages/en/grammar";

/** What can be started now. */
export const whereYouStand = define("whereYouStand", {
  startToday: "What you can start today",
  startOn: (day: string) => `What you can start on ${day}`,
  moreBelow: (count: number) => `And ${count} more in the route below.`,
  opens: (courses: readonly string[], others: number) =>
    `Opens ${and(others > 0 ? [...courses, `${others} more`] : courses)}`,
  servesGoal: "Teaches what your goal asks for",
  lostTime: "I lost some time",
});
