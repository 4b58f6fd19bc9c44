import type { WayOut, WhyNoPlan } from "@/lib/answer";
import type { Wish } from "@/lib/request";
import { costText, counted, dollars, hoursText, listText } from "./amounts";
import { assertNever } from "./assert-never";
import { dayText } from "./dates";
import type { Words } from "./words";

export interface ImpossibleWords {
  readonly headline: string;
  readonly explanation: string;
}

/** Why there is no plan, in words. */
export function impossibleWords(why: WhyNoPlan, words: Words): ImpossibleWords {
  switch (why.kind) {
    case "untaught": {
      const skills = namedSkills(why.skills, words);
      return {
        headline: "No course in the catalog leads there",
        explanation: `No course that can be planned teaches ${skills}. If you know ${
          why.skills.length === 1 ? "it" : "some of it"
        } already, tick it below and the plan continues from there.`,
      };
    }
    case "clash": {
      const skills = namedSkills(why.skills, words);
      return {
        headline: why.wishes.length === 1 ? "One wish makes this impossible" : "These wishes cannot all hold",
        explanation: [
          ...(skills === ""
            ? []
            : [
                `${why.wishes.length === 1 ? "With it" : "With them"}, nothing in the catalog teaches ${skills}.`,
              ]),
          why.isSmallest === false
            ? "There was no time to find out which of them are to blame: one or more must go."
            : `${takeBack(why.wishes.length)} and the plan appears.`,
        ].join(" "),
      };
    }
    case "beyond-calendar":
      return {
        headline: "At this pace the plan has no end that a calendar can show",
        explanation: `It would still run after ${dayText(why.lastDay)}. More hours a week, or shorter breaks, bring it back.`,
      };
    case "not-in-time":
      return {
        headline: "No plan was found in time",
        explanation:
          "There may be one: the search was cut short before it knew. Fewer wishes at once, or a higher limit on the cost, make it quicker.",
      };
    default:
      return assertNever(why);
  }
}

function takeBack(wishes: number): string {
  return wishes === 1 ? "Take it back" : "Take one of them back";
}

function namedSkills(ids: readonly string[], words: Words): string {
  return listText(ids.map((id) => words.skill(id)));
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

/** The words of the link that makes `way` true. */
export function wayOutLabel(way: WayOut, words: Words): string {
  return way.raiseTo === null ? wishWords(way.wish, words).undo : `Raise it to ${dollars(way.raiseTo / 100)}`;
}

/** "Then: 5 courses, 135 h, likely by 12 May 2027, $294 to $839." */
export function wayOutText({ drop, totals, finish }: WayOut, words: Words): string {
  const others = drop.slice(1).map((wish) => wishWords(wish, words).wish);
  const also = others.length === 0 ? "" : ` This also takes back that ${listText(others)}.`;
  if (finish === null) return `Then there is nothing left to learn.${also}`;
  return `Then: ${counted(totals.mainCourses, "course")}, ${hoursText(totals.hours.typical)}, likely by ${dayText(finish.likely)}, ${costText(totals.cost)}.${also}`;
}
