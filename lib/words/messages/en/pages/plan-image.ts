import type { Answer } from "@/lib/answer";
import { define } from "@/lib/words/messages/define";

/** The picture that chats show of a plan. */
export const planImage = define("planImage", {
  /** `from` with its article, `start` a day in words. */
  asked: (from: string, hoursPerWeek: number, start: string) =>
    `For ${from}, with ${hoursPerWeek === 1 ? "1 hour" : `${hoursPerWeek} hours`} a week from ${start}`,
  noRoute: {
    planned: "Nothing is left to learn for this.",
    impossible: "There is no plan for this request, and the page says why.",
    "not-in-time": "No plan was found in time. There may be one.",
  } satisfies Record<Answer["outcome"], string>,
  inAll: "In all, about",
  youCouldFinish: "You could finish",
  likely: (day: string) => `${day}, likely`,
});
