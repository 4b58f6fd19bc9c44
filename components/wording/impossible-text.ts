import type { Impossible, Wish } from "@/lib/planner";
import { dollars, listText } from "./amounts";
import { assertNever } from "./assert-never";
import type { Words } from "./words";

export interface ImpossibleWords {
  readonly headline: string;
  readonly explanation: string;
}

/** Why there is no plan, in words. */
export function impossibleWords(why: Impossible, words: Words): ImpossibleWords {
  const skills = listText(why.skills.map((id) => words.skill(id)));
  switch (why.kind) {
    case "untaught":
      return {
        headline: "No course in the catalog leads there",
        explanation: `No course that can be planned teaches ${skills}. If you know ${
          why.skills.length === 1 ? "it" : "some of it"
        } already, tick it below and the plan continues from there.`,
      };
    case "clash":
      return {
        headline: why.wishes.length === 1 ? "One wish makes this impossible" : "These wishes cannot all hold",
        explanation:
          skills === ""
            ? "At least one of them has to go. Take one back and the plan appears."
            : `With them, nothing in the catalog teaches ${skills}. Take one back and the plan appears.`,
      };
    default:
      return assertNever(why);
  }
}

/** A wish as a phrase, and the words of the link that takes it back. */
export function wishWords(wish: Wish, words: Words): { readonly wish: string; readonly undo: string } {
  switch (wish.kind) {
    case "pin":
      return { wish: `“${words.course(wish.course)}” must be in`, undo: "Let the plan choose" };
    case "skip":
      return { wish: `“${words.course(wish.course)}” must stay out`, undo: "Allow it again" };
    case "audit":
      return { wish: "nothing is paid", undo: "Allow courses that cost money" };
    case "budget":
      return { wish: `at most ${dollars(wish.cents / 100)} in all`, undo: "Drop the limit" };
    default:
      return assertNever(wish);
  }
}
