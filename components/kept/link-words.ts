import type { PlanOptions } from "@/components/session/plan-view";
import { backgroundWords, roleWords } from "@/lib/words/ask/sentence";
import { keptPage } from "@/lib/words/messages/en/views/kept-page";
import type { Translator } from "@/lib/words/messages/translator";

/** Titles that a link's ids are said with. */
export type LinkTitles = Pick<PlanOptions, "roles"> & {
  readonly backgrounds: readonly Pick<PlanOptions["backgrounds"][number], "id" | "title">[];
};

/** "A programmer to a machine learning engineer, 5 hours a week": what a link asks, as far as one line goes. */
export function linkWords(link: string, { roles, backgrounds }: LinkTitles, t: Translator): string {
  const params = new URLSearchParams(link);
  const role = roles.find(({ id }) => id === params.get("goal"));
  const background = backgrounds.find(({ id }) => id === params.get("from"));
  const start = background ? backgroundWords(background, t) : t(keptPage).someoneNew;
  const goal = role ? roleWords(role, t) : t(keptPage).chosenSkills;
  return t(keptPage).asked(start, goal, params.get("hours") ?? "5");
}
