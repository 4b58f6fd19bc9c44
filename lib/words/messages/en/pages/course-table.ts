import type { Course } from "@/lib/catalog";
import { define } from "@/lib/words/messages/define";
import { and, counted } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** The table of all courses: its search, filters, headings and rows. */
export const courseTable = define("courseTable", {
  title: "Courses",
  lead: "What Waymark plans with. Open a course to see where each figure comes from and how old it is.",
  whatTraitsAre: "What the traits are",
  aboutTraits:
    "Four signs of a course worth its time: it makes you build something; it covers more than modelling; a university or a known company stands behind it; its length can be kept beside a job. A trait counts only where facts show it.",
  withoutScript: "Search, filters and sorting need JavaScript. The whole list follows.",

  column: {
    title: "Course",
    level: "Level",
    hours: "Hours",
    rating: "Rating",
    traits: "Traits",
    cost: "Price",
    skill: "Teaches",
  },
  sort: {
    title: "Title",
    hours: "Fewest hours",
    rating: "Best rating",
    traits: "Most traits",
    cost: "Lowest price",
  },
  facet: {
    skill: "Teaches",
    level: "Level",
    kind: "Kind",
    platform: "Platform",
    planned: "Planning",
  },
  levelUnstated: "Not stated",
  planned: { yes: "Can be planned", no: "Cannot be planned" },

  searchAndFilters: "Search and filters",
  search: "Search",
  searchExamples: "Title, institution or skill",
  sortBy: "Sort by",
  all: "All",
  choice: (name: string, courses: number) => `${name} (${courses})`,
  columns: "Columns",
  columnsShown: "Columns shown",
  /** `aside` is spoken alone. */
  columnNamed: <Part>(name: string, aside: (text: string) => Part): RichText<Part> =>
    rich`${name} ${aside("column")}`,
  /** `parts`: the pieces of the link that the table cannot read, as `name=value`. */
  linkAlsoSays: (parts: readonly string[]) =>
    `The link also says “${parts.join("”, “")}”. The table cannot do that, so it was left out.`,
  found: (found: number, of: number) =>
    found < of ? `${counted(found, "course")} of ${of}` : counted(found, "course"),
  dash: "A dash: no source says.",
  showAll: "Show all",
  caption: "Courses. The headings of most columns are buttons that sort.",

  by: (institution: string, platform: string) =>
    platform === institution ? institution : `${institution} · ${platform}`,
  status: { current: null, renamed: null, archived: "archived", retired: "retired" } satisfies Record<
    Course["status"],
    string | null
  >,
  /** `onCard` shows a text where no heading says what the figure is. */
  traits: <Part>(traits: number, onCard: (text: string) => Part): RichText<Part> =>
    rich`${String(traits)} of 4 ${onCard("traits")}`,
  rated: <Part>(rating: number, onCard: (text: string) => Part): RichText<Part> =>
    rich`${onCard("rated")} ${rating.toFixed(1)} of 5`,
  unknown: "unknown",
  figure: { level: "level", hours: "hours", rating: "rating", price: "price" },
  notKnown: (figures: readonly string[]) => `Not known: ${and(figures)}`,
  taught: (skills: readonly string[], more: number) =>
    more === 0 ? skills.join(", ") : and([...skills, `${more} more`]),

  noCourse: "No course fits all of that. Take one thing back:",
  clearSearch: (search: string) => `Clear the search “${search}”`,
  dropFilter: (filter: string, choice: string) => `Drop the filter ${filter}: ${choice}`,
  shorterSearch: "A shorter search finds more: “sql” rather than “sql databases”.",
});
