import { define } from "@/lib/words/messages/define";
import { and, counted } from "@/lib/words/messages/en/grammar";

const quoted = (titles: readonly string[]): string => and(titles.map((title) => `“${title}”`));

/** The guide's own sequence side by side with the plan. */
export const guidePath = define("guidePath", {
  working: "Working out both…",
  noPlan: "With your other wishes, the guide’s courses cannot be planned.",
  neededBefore: (courses: readonly string[]) =>
    `Before the guide’s courses you would need ${quoted(courses)}.`,
  leavesOpen: (skills: readonly string[]) =>
    `The guide’s sequence leaves open ${and(skills)}. It names where to begin, and what to do then; your plan has to reach the whole core.`,
  otherCourses: (courses: readonly string[]) =>
    `Your plan teaches some of it by other courses: ${quoted(courses)}.`,
  /** `figures`: what the guide's way takes more or less of, such as "20 h more". */
  wholeTakes: (figures: readonly string[]) =>
    `Completed to the whole core, the guide’s way takes ${figures.length > 0 ? and(figures) : "as many hours and courses"}.`,
  moreCourses: (count: number) => `${counted(count, "course")} more`,
  fewerCourses: (count: number) => `${counted(count, "course")} fewer`,
  provenBest:
    "The guide chose among six courses. Your plan is proven best among all courses of the catalog, by your wishes. The guide’s courses are well known, and both are good roads.",
  notProven:
    "The guide chose among six courses; your plan chose among all courses of the catalog. The guide’s courses are well known, and both are good roads.",
  open: "Open the guide’s sequence",
  openWhole: "Open it with the rest of the core",
  caption: "Your plan and the guide’s sequence side by side",
  column: {
    ours: "Your plan",
    alone: "The guide’s sequence",
    whole: "With the rest of the core",
  },
  row: { hours: "Hours", finish: "Likely finish", courses: "Courses", core: "Core skills" },
  atOnce: "at once",
  courses: (courses: number, programs: number) => `${courses}, from ${counted(programs, "program")}`,
  coreSkills: (covered: number, of: number) => `${covered} of ${of}`,
  noSuchPlan: "no plan",
});
