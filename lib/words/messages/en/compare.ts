import { define } from "@/lib/words/messages/define";
import { type RichText, rich } from "@/lib/words/messages/rich";
import { capital, counted } from "./grammar";

/** What a comparison says of its scenarios. */
export const compare = define("compare", {
  thisPlan: "This plan",
  /** The ways in which a scenario differs from the first one, as a heading. */
  differs: (ways: readonly string[]) => capital(ways.join(", ")),
  programAt: (title: string, pace: string) => `${title}, ${pace}`,
  ownPlan: "a plan of its own",
  otherSkills: "other skills",
  from: (background: string) => `from ${background}`,
  preferring: (preference: string) => `for ${preference}`,
  otherWishes: "with other wishes",
  askedProgram: (pace: string) => `The whole program, as it is sold, at ${pace}`,
  asked: (background: string, goal: string, pace: string) => capital(`${background} to ${goal}, ${pace}`),
  skillsAsked: "the skills asked for",
  portfolio: "Portfolio work of your own",

  sideBySide: (scenarios: number) => `${counted(scenarios, "scenario")} side by side`,
  onlyDifferences: "Show only what differs",
  everyRow: "Show every row",
  copyLink: "Copy link to this comparison",
  caption: "Scenarios side by side, one column for each. The links in the row headings sort the columns.",
  sortByRow: "Sort the columns by this row",
  rowDiffers: "differs",
  noPlan: "no plan",
  programFacts: <Part>(spoken: (text: string) => Part, title: string): RichText<Part> =>
    rich`Its facts${spoken(`: ${title}`)}`,
  openPlan: <Part>(spoken: (text: string) => Part, title: string): RichText<Part> =>
    rich`Open this plan${spoken(`: ${title}`)}`,
  removeScenario: <Part>(spoken: (text: string) => Part, title: string): RichText<Part> =>
    rich`Remove${spoken(`: ${title}`)}`,

  row: {
    hours: "Work in all",
    weeks: "Time it takes",
    finish: "You could finish",
    cost: "Cost",
    gained: "Skills you gain",
    leftOut: "Skills left out",
    neededFirst: "To know before you start",
    builds: "What you will have built",
    workflow: "Parts of the work it covers",
    courses: "Courses",
    shared: "Courses in other columns too",
  },
  notKnown: "not known",
  /** How far a figure is from that of the first scenario, which is A: "12 h more", "5 days sooner". */
  thanFirst: (apart: string) => `${apart} than A`,
  likelyBy: (day: string) => `likely by ${day}`,
  gainedNone: (isPartlyKnown: boolean) =>
    isPartlyKnown ? "no skill asked for, as far as known" : "no skill asked for",
  gained: (skills: number, isPartlyKnown: boolean) =>
    `${isPartlyKnown ? "at least " : ""}${counted(skills, "skill")} asked for`,
  besides: (skills: number) => `and ${skills} besides`,
  leftOutNone: "none",
  leftOut: (skills: number, isPartlyKnown: boolean) =>
    `${isPartlyKnown ? "at most " : ""}${counted(skills, "skill")}`,
  nothingMore: "nothing more",
  parts: (covered: number, of: number, isPartlyKnown: boolean) =>
    `${isPartlyKnown ? "at least " : ""}${covered} of ${of}`,
  partNames: (parts: readonly string[]) => parts.join(", "),
  sharedCourses: (shared: number, of: number) => `${shared} of ${of}`,
  notKnownHowMany: "not known how many",
  inCatalog: (courses: number) => `${courses} of them in this catalog`,
  which: "Which",
  /** Letters of columns. */
  alsoIn: (letters: readonly string[]) => `also in ${letters.join(", ")}`,

  putBeside: "Put something beside it",
  full: "Five is the most that can stand side by side. Remove one to add another.",
  otherPace: "The same at another pace, a week",
  otherPreference: "The same, but best means",
  otherRole: "Another role",
  otherStart: "Another start",
  program: "A whole program, bootcamp or degree, as it is sold",
  programs: { programs: "Programs", bootcamps: "Bootcamps", degrees: "Degrees" },
  add: "Add",
  /** `list`: one of the lists above. */
  addFrom: <Part>(spoken: (text: string) => Part, list: string): RichText<Part> =>
    rich`Add${spoken(`: ${list}`)}`,
  remove: "Remove",
  /** Spoken before the name of a choice that cannot be taken out. */
  compared: "Compared:",
});
