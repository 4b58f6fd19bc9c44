import { define } from "@/lib/words/messages/define";
import { and, capital, counted } from "@/lib/words/messages/en/grammar";

const quoted = (titles: readonly string[]): string => and(titles.map((title) => `“${title}”`));
const comeIn = (titles: readonly string[]): string =>
  `${quoted(titles)} ${titles.length === 1 ? "comes" : "come"} in`;
const go = (titles: readonly string[]): string => `${quoted(titles)} ${titles.length === 1 ? "goes" : "go"}`;

/** What another plan would change. */
export const changes = define("changes", {
  notInTime: "What it would change could not be worked out in time.",
  working: "Working it out…",
  noPlan: "There would be no plan.",
  planAgain: "There would be a plan again.",
  nothing: "Changes nothing now.",
  sameHours: "the same hours",
  sameCost: "the same cost",
  later: (days: number) => `${counted(days, "day")} later`,
  sooner: (days: number) => `${counted(days, "day")} sooner`,
  lessToMore: (less: string, more: string) => `between ${less} less and ${more} more`,
  morePrograms: (count: number) => `${counted(count, "program")} more`,
  fewerPrograms: (count: number) => `${counted(count, "program")} fewer`,
  moreUnpriced: (count: number) => `${counted(count, "course")} more without a known price`,
  fewerUnpriced: (count: number) => `${counted(count, "course")} fewer without a known price`,
  /** Figures as a sentence, and the courses that come and go. */
  sentence: (figures: string, exchange: string | null) =>
    `${capital(figures)}.${exchange === null ? "" : ` ${exchange}`}`,
  comeIn: (titles: readonly string[]) => `${comeIn(titles)}.`,
  go: (titles: readonly string[]) => `${go(titles)}.`,
  comeInAndGo: (into: readonly string[], out: readonly string[]) => `${comeIn(into)}; ${go(out)}.`,
});
