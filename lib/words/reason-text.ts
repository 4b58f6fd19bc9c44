import type { Reason } from "@/lib/planner";
import { listText } from "./amounts";
import { assertNever } from "./assert-never";
import type { Words } from "./words";

/** One sentence that says why a step is in the plan, or why it stands where it stands. */
export function reasonSentence(reason: Reason, words: Words): string {
  const named = (ids: readonly string[]) => listText(ids.map((id) => words.skill(id)));
  switch (reason.kind) {
    case "serves":
      return `Your goal asks for ${named(reason.skills)}; this step teaches ${them(reason.skills)}.`;
    case "opens":
      return `It teaches ${named(reason.skills)}, which “${words.course(reason.course)}” needs before you can start it${leadingTo(reason.leadsTo, named)}.`;
    case "pinned":
      return "You asked to have it in the plan.";
    case "after":
      if (reason.skills.length === 0) return `It continues “${words.course(reason.course)}”.`;
      return `It comes after “${words.course(reason.course)}” because it needs ${named(reason.skills)} from there.`;
    case "better-after":
      return `It comes after “${words.course(reason.course)}” because ${named(reason.skills)} ${
        reason.skills.length === 1 ? "helps" : "help"
      } here. ${adviser(reason.source)}`;
    case "something-to-show":
      return "A certificate says that you took a course. This is what you show, and what you can talk about.";
    case "program-order":
      return `It follows “${words.course(reason.course)}” in the order of ${words.program(reason.program)}.`;
    default:
      return assertNever(reason);
  }
}

function leadingTo(skills: readonly string[], named: (ids: readonly string[]) => string): string {
  return skills.length === 0 ? "" : `; that leads to ${named(skills)}, which your goal asks for`;
}

function them(skills: readonly string[]): string {
  return skills.length === 1 ? "it" : "them";
}

/** Who recommends an order. Sources are `guide:S2`, `taxonomy`, `course`, `ours`. */
function adviser(source: string): string {
  if (source.startsWith("guide")) return "The guide that Waymark grew out of advises this order.";
  if (source === "course") return "The course’s own page advises this order.";
  if (source === "ours") return "This order is our judgement; it is not a must.";
  return "This order makes learning easier; it is not a must.";
}
