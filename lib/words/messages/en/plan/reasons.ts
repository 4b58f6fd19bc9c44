import { define } from "@/lib/words/messages/define";
import { and } from "@/lib/words/messages/en/grammar";

/** Why a step is in the plan, or why it stands where it stands. Lists are titles of skills. */
export const reasons = define("reasons", {
  serves: (skills: readonly string[]) =>
    `Your goal asks for ${and(skills)}; this step teaches ${skills.length === 1 ? "it" : "them"}.`,
  opens: (skills: readonly string[], course: string, leadsTo: readonly string[]) =>
    `It teaches ${and(skills)}, which “${course}” needs before you can start it${leadsTo.length === 0 ? "" : `; that leads to ${and(leadsTo)}, which your goal asks for`}.`,
  pinned: "You asked to have it in the plan.",
  after: (course: string, skills: readonly string[]) =>
    `It comes after “${course}” because it needs ${and(skills)} from there.`,
  continues: (course: string) => `It continues “${course}”.`,
  betterAfter: (course: string, skills: readonly string[], adviser: string) =>
    `It comes after “${course}” because ${and(skills)} ${skills.length === 1 ? "helps" : "help"} here. ${adviser}`,
  /** Who recommends an order. */
  adviser: {
    guide: "The guide that Waymark grew out of advises this order.",
    course: "The course’s own page advises this order.",
    ours: "This order is our judgement; it is not a must.",
    taxonomy: "This order makes learning easier; it is not a must.",
    other: "This order makes learning easier; it is not a must.",
  },
  somethingToShow:
    "A certificate says that you took a course. This is what you show, and what you can talk about.",
  programOrder: (course: string, program: string) => `It follows “${course}” in the order of ${program}.`,
});
