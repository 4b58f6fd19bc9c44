import { define } from "@/lib/words/messages/define";
import { and } from "@/lib/words/messages/en/grammar";

/** The questions that put a plan to the test, before one is opened. */
export const scrutiny = define("scrutiny", {
  title: "Put the plan to the test",
  tradeOff: "Fewer programs, or fewer hours?",
  leftOut: "Why not a well-known course?",
  sensitivity: "What would change this plan",
  proof: "Why no better plan exists",
  loading: "Loading…",
  guidePath: "The guide’s own sequence beside your plan",
  /** What the guide advises for a role, in its order. */
  guideAdvises: (courses: readonly string[]) =>
    `The guide that Waymark grew out of advises ${and(courses.map((title) => `“${title}”`))} for this role${courses.length > 1 ? ", in this order" : ""}.`,
  workingOutBoth: "Working out both …",
});
