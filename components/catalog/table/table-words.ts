import { labels } from "@/lib/words/messages/en/labels";
import type { SkillTitles } from "./course-row";
import type { Facet, Shown, Sortable } from "./table-state";

export const COLUMN_LABEL = {
  title: "Course",
  level: "Level",
  hours: "Hours",
  rating: "Rating",
  traits: "Traits",
  cost: "Price",
  skill: "Teaches",
} as const satisfies Record<Shown, string>;

export const SORT_LABEL = {
  title: "Title",
  hours: "Fewest hours",
  rating: "Best rating",
  traits: "Most traits",
  cost: "Lowest price",
} as const satisfies Record<Sortable, string>;

export const FACET_LABEL = {
  skill: "Teaches",
  level: "Level",
  kind: "Kind",
  platform: "Platform",
  planned: "Planning",
} as const satisfies Record<Facet, string>;

const LEVELS: Readonly<Record<string, string>> = { ...labels.level, unstated: "Not stated" };
const KINDS: Readonly<Record<string, string>> = labels.kind;
const PLANNED: Readonly<Record<string, string>> = { yes: "Can be planned", no: "Cannot be planned" };

export function levelText(level: string): string {
  return LEVELS[level] ?? level;
}

/** The words for a filter's value; one that nobody knows is shown as it is. */
export function choiceText(facet: Facet, value: string, skills: SkillTitles): string {
  switch (facet) {
    case "skill":
      return skills[value] ?? value;
    case "level":
      return levelText(value);
    case "kind":
      return KINDS[value] ?? value;
    case "planned":
      return PLANNED[value] ?? value;
    case "platform":
      return value;
  }
}

const LEVEL_ORDER = Object.keys(LEVELS);

/** Choices as a reader looks for them: levels rising, all else by its words. */
export function compareChoices(facet: Facet, skills: SkillTitles) {
  return (a: string, b: string): number => {
    if (facet === "level") return LEVEL_ORDER.indexOf(a) - LEVEL_ORDER.indexOf(b);
    const [left, right] = [choiceText(facet, a, skills), choiceText(facet, b, skills)];
    return left === right ? 0 : left < right ? -1 : 1;
  };
}
