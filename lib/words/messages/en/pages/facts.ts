import type { Hours, TraitId } from "@/lib/catalog";
import { define } from "@/lib/words/messages/define";
import { capital, counted, figure, inRow } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** The name of a fact inside a sentence. */
const small = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const listed = (items: readonly string[]): string => capital(items.join(", "));
const VERDICTS = { yes: "yes", no: "no", unknown: "unknown" } as const;

/** The facts of a course or program, with what each rests on. */
export const facts = define("facts", {
  title: "Facts and where they come from",
  fact: {
    hours: "Hours of work",
    price: "Price",
    audit: "Free to follow",
    certificate: "Certificate",
    rating: "Rating",
    level: "Level",
    kind: "Kind",
    status: "Status",
    assessments: "How you are assessed",
    workflow: "Parts of the work it covers",
    priorKnowledge: "What it says it asks for",
    language: "Code is written in",
    programs: "Programs",
    courses: "Courses",
  },
  notKnown: "Not known",
  valueUnknown: "Not known.",
  old: "Old for a fact of this kind: look before you count on it.",
  noSourceSays: (names: readonly string[]) => `No source says: ${names.map(small).join("; ")}.`,
  /** `asOf` is a day, a month or a year in words; null where the entry has none. */
  aboutSources: (asOf: string | null, hasCopies: boolean) =>
    [
      ...(asOf === null ? [] : [`This entry was last gone through with what was known as of ${asOf}.`]),
      "Many sources are lists that others read from the platforms’ pages: the date is the one they speak of.",
      ...(hasCopies ? ["What is called a copy carries no fact alone."] : []),
    ].join(" "),
  sourceNames: <Part>(names: readonly Part[]): RichText<Part> => inRow(names, "; "),
  sources: <Part>(names: readonly Part[]): RichText<Part> => [
    names.length === 1 ? "Source: " : "Sources: ",
    ...inRow(names, "; "),
  ],
  /** `site` is a link. */
  source: <Part>(site: Part, isCopy: boolean, asOf: string | null): RichText<Part> =>
    rich`${site}${isCopy ? " (a copy)" : ""}${asOf === null ? ", undated" : `, as of ${asOf}`}`,

  kindIsOurs: "Our reading of who offers it and how it is sold.",
  rating: (value: number, scale: number, where: string, count: number | null) =>
    `${value} of ${scale} on ${where}${count === null ? "" : `, from ${figure(count)} ratings`}`,
  noPrograms: "None on record.",
  /** Where a course stands in a program; read on after the program's title. */
  inPlace: (position: number) => `, course ${position}`,

  assessment: {
    "graded-code": "graded code",
    notebook: "work in notebooks",
    lab: "hands-on labs",
    assignment: "assignments",
    exercises: "exercises",
    capstone: "a closing project",
    project: "a project",
    "peer-reviewed-project": "a project that other learners review",
    quiz: "quizzes",
    exam: "an exam",
  },
  listed,
  nothingAssessed: "Nothing is assessed",

  sourcesSay: (note: string) => `What the sources say: ${note}.`.replace(/\.\.$/, "."),
  partOnly: {
    videos: "The videos alone: your own practice comes on top, so no plan counts on it.",
    labs: "The labs alone: the reading comes on top, so no plan counts on it.",
  } satisfies Record<NonNullable<Hours["covers"]>, string>,
  end: { low: "Low", typical: "Typical", high: "High" },
  low: {
    sourced: "from a source",
    rule: "no source; by our rule, 0.8 times the typical",
    judgement: "our judgement",
  } satisfies Record<Hours["lowBasis"], string>,
  typical: {
    sourced: "from a source",
    learners: "half of its learners needed less, by their own reports",
    middle: "the middle of the range that sources give",
    sum: "the sum of its courses, by a source",
    judgement: "our judgement",
  } satisfies Record<Hours["typicalBasis"], string>,
  high: {
    sourced: "from a source",
    rule: "no source; by our rule, 1.6 times the typical",
    judgement: "our judgement",
  } satisfies Record<Hours["highBasis"], string>,

  platformPrice: (platform: string, asOf: string | null) =>
    `${asOf === null ? "Undated" : `As of ${asOf}`}, by the guide behind Waymark: what ${platform} usually asks. No page gives a price of this course alone.`,
  platformCertificate: (platform: string) =>
    `The general rule of ${platform}; no page says it of this course alone.`,
  freeToFollow: "Free to follow",
  freeByGuide: "The guide behind Waymark, of 2026, calls it free to follow.",
  firstModuleOnly: <Part>(link: (text: string) => Part): RichText<Part> =>
    rich`Since 2025 Coursera often opens only the first module without payment (${link("a report of October 2025")}). Look before you count on it.`,
  pricedByCourses:
    "This is what its courses cost; one subscription covers them all, so it counts by the month.",
  /** Read on after "What the sources say". */
  coursesAddUp: (courses: number, hours: string) =>
    `the ${counted(courses, "course")} listed here add up to ${hours} by their own pages`,

  status: <Part>(status: string, note: string, strong: (text: string) => Part): RichText<Part> =>
    rich`${strong(`${status}.`)} ${note}`,
  readAsOpen: <Part>(note: string, newest: Part): RichText<Part> =>
    rich`${note} Our reading: nothing on record says that it has closed. The newest page on it is ${newest}.`,

  traitsTitle: "Is it worth your time",
  trait: {
    builds: {
      name: "It makes you build",
      yes: "Work that you build is assessed",
      no: "No work that you build is assessed",
    },
    "whole-workflow": {
      name: "It covers more than modelling",
      yes: "It covers three parts of the work or more",
      no: "It covers less than three parts of the work",
    },
    backed: {
      name: "Someone known stands behind it",
      yes: "A university, or a company known beyond the platform",
      no: "A smaller company or a community",
    },
    keepable: {
      name: "Its length can be kept",
      yes: "It fits into a year at ten hours a week",
      no: "It takes more than a year at ten hours a week",
    },
  } satisfies Record<TraitId, Record<"name" | "yes" | "no", string>>,
  verdict: (trait: string, verdict: keyof typeof VERDICTS) => `${trait}: ${VERDICTS[verdict]}`,
  noTraitSource: "No source says",
  /** What a verdict says, and the facts behind it. */
  because: (said: string, evidence: readonly string[]) =>
    `${said}${evidence.length > 0 ? `: ${evidence.join(", ")}` : ""}.`,
});
