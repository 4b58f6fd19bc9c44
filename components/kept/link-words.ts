import type { PlanOptions } from "@/components/session/plan-view";
import { backgroundWords, roleWords } from "@/lib/words/ask/sentence";

/** Titles that a link's ids are said with. */
export type LinkTitles = Pick<PlanOptions, "roles"> & {
  readonly backgrounds: readonly Pick<PlanOptions["backgrounds"][number], "id" | "title">[];
};

/** "A programmer to a machine learning engineer, 5 hours a week": what a link asks, as far as one line goes. */
export function linkWords(link: string, { roles, backgrounds }: LinkTitles): string {
  const params = new URLSearchParams(link);
  const role = roles.find(({ id }) => id === params.get("goal"));
  const background = backgrounds.find(({ id }) => id === params.get("from"));
  const start = background ? backgroundWords(background) : "someone new";
  const goal = role ? roleWords(role) : "chosen skills";
  const hours = params.get("hours") ?? "5";
  return `${start.charAt(0).toUpperCase()}${start.slice(1)} to ${goal}, ${hours} ${hours === "1" ? "hour" : "hours"} a week`;
}
