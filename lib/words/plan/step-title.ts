import type { AnswerStep } from "@/lib/answer";
import { titles } from "@/lib/words/messages/en/titles";
import { english, type Translator } from "@/lib/words/messages/translator";

/** What a step is called: a course by its title, own work by what it is. */
export function stepTitle(
  { part, title }: Pick<AnswerStep, "part" | "title">,
  t: Translator = english,
): string {
  return part === "first-model" ? t(titles).firstModel : title;
}
