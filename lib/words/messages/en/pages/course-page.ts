import type { Hours } from "@/lib/catalog";
import { define } from "@/lib/words/messages/define";
import { counted } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

const sharedSkills = (shared: number, of: number): string => {
  if (of === 1) return "the same skill";
  return shared === of ? `all ${of} skills` : `${shared} of the ${of} skills`;
};

/** The page of a course, but for its facts. */
export const coursePage = define("coursePage", {
  section: {
    teaches: "What it teaches",
    needs: "What it needs",
    similar: "Similar courses",
    unlocks: "What it unlocks",
  },
  hoursUnknown: "hours unknown",
  priceUnknown: "price unknown",
  planWith: "Plan with this course",
  oldAddress: "Where it used to be",
  ownPage: "The course’s own page",
  wholeUnknown: "the whole is not known",
  typical: "typical",
  typicalOf: (range: string) => `typical, ${range} from fast to slow`,
  replacedBy: <Part>(course: Part): RichText<Part> => rich`In its place: ${course}.`,
  notPlanned: {
    retired: "Waymark does not plan it, because it can no longer be taken.",
    noHours: "Waymark does not plan it, because no source that can be cited gives its hours.",
    partOfHours: {
      videos: "Waymark does not plan it, because its sources give the length of the videos alone.",
      labs: "Waymark does not plan it, because its sources give the length of the labs alone.",
    } satisfies Record<NonNullable<Hours["covers"]>, string>,
    /** `because` is a sentence. */
    other: (because: string) => `Waymark does not plan it. ${because}`.trim(),
  },

  needsNothing: "Nothing. You can start right away.",
  needsThis: "This, before you start:",
  needsAll: "All of these, before you start:",
  /** `isSettled`: what was asked for before leaves nothing more to ask for. */
  askedFor: (basis: string, because: string, isSettled: boolean) =>
    `${basis}. ${because}${isSettled ? " The lines above settle it." : ""}`,
  onlyHelps: "Helps, but is no must",
  adviser: {
    guide: (rule: string) => `the guide behind Waymark advises it, in its rule ${rule}`,
    course: "the course’s own page advises it",
    ours: "our judgement; no page on the course says it",
    teaching: "what the course teaches is easier with it",
  },

  toWorkingLevel: "To working level, with practice:",
  onlyIntroduces: <Part>(skills: Part, soft: (text: string) => Part): RichText<Part> =>
    rich`${soft("It only introduces ")}${skills}${soft("; a plan never counts that as learned.")}`,
  builds: (work: string) => `What you will have built: ${work}.`,
  readFromTitle: "Our reading of its title: no page on record tells its topics.",
  readFrom: <Part>(sources: Part): RichText<Part> =>
    rich`Our reading of what is published on its topics: ${sources}.`,

  unlocksNothing: "No course in the catalog waits for what it teaches.",
  unlocks: (courses: number) =>
    `${counted(courses, "course asks", "courses ask")} for something that it teaches.`,
  asksFor: <Part>(skills: Part): RichText<Part> => rich`asks for ${skills}`,

  noneSimilar: "No other course teaches any of this to working level.",
  hoursApart: {
    same: "in the same hours",
    more: (hours: string) => `in ${hours} more`,
    less: (hours: string) => `in ${hours} less`,
  },
  /** `hoursApart` is null where the hours of one of the two are not known. */
  similar: (shared: number, of: number, hoursApart: string | null) =>
    `Teaches ${sharedSkills(shared, of)}${hoursApart === null ? "" : `, ${hoursApart}`}.`,
  leavesOut: <Part>(skills: Part): RichText<Part> => rich`Leaves out ${skills}.`,
  adds: <Part>(skills: Part): RichText<Part> => rich`Adds ${skills}.`,
});
