import { labels } from "@/lib/words/messages/en/labels";
import { courseTable } from "@/lib/words/messages/en/pages/course-table";
import type { Translator } from "@/lib/words/messages/translator";
import type { CourseRow, SkillTitles } from "./course-row";
import type { Facet } from "./table-state";

type Named = Readonly<Record<string, string>>;

export function levelText(level: string, t: Translator): string {
  if (level === "unstated") return t(courseTable).levelUnstated;
  const named: Named = t(labels).level;
  return named[level] ?? level;
}

/** The words for a filter's value; one that nobody knows is shown as it is. */
export function choiceText(facet: Facet, value: string, skills: SkillTitles, t: Translator): string {
  const named = (words: Named) => words[value] ?? value;
  switch (facet) {
    case "skill":
      return named(skills);
    case "level":
      return levelText(value, t);
    case "kind":
      return named(t(labels).kind);
    case "planned":
      return named(t(courseTable).planned);
    case "platform":
      return value;
  }
}

/** Rising. */
const LEVELS: readonly string[] = [
  "beginner",
  "intermediate",
  "advanced",
  "unstated",
] satisfies readonly CourseRow["level"][];

/** Choices as a reader looks for them: levels rising, all else by its words. */
export function compareChoices(facet: Facet, skills: SkillTitles, t: Translator) {
  return (a: string, b: string): number => {
    if (facet === "level") return LEVELS.indexOf(a) - LEVELS.indexOf(b);
    const [left, right] = [choiceText(facet, a, skills, t), choiceText(facet, b, skills, t)];
    return left === right ? 0 : left < right ? -1 : 1;
  };
}
