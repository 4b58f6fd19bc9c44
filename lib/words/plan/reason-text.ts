import type { Reason } from "@/lib/planner";
import { assertNever } from "@/lib/words/assert-never";
import { reasons } from "@/lib/words/messages/en/plan/reasons";
import { english, type Translator } from "@/lib/words/messages/translator";
import type { Words } from "@/lib/words/words";

/** One sentence that says why a step is in the plan, or why it stands where it stands. */
export function reasonSentence(reason: Reason, words: Words, t: Translator = english): string {
  const said = t(reasons);
  const named = (ids: readonly string[]) => ids.map((id) => words.skill(id));
  switch (reason.kind) {
    case "serves":
      return said.serves(named(reason.skills));
    case "opens":
      return said.opens(named(reason.skills), words.course(reason.course), named(reason.leadsTo));
    case "pinned":
      return said.pinned;
    case "after":
      return reason.skills.length === 0
        ? said.continues(words.course(reason.course))
        : said.after(words.course(reason.course), named(reason.skills));
    case "better-after": {
      const adviser = said.adviser[reason.source.kind];
      return said.betterAfter(words.course(reason.course), named(reason.skills), adviser);
    }
    case "something-to-show":
      return said.somethingToShow;
    case "program-order":
      return said.programOrder(words.course(reason.course), words.program(reason.program));
    default:
      return assertNever(reason);
  }
}
