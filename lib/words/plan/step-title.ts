import type { AnswerStep } from "@/lib/answer";

/** What a step is called: a course by its title, own work by what it is. */
export function stepTitle({ part, title }: Pick<AnswerStep, "part" | "title">): string {
  return part === "first-model" ? "A first model of your own" : title;
}
