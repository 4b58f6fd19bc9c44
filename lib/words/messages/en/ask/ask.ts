import type { Answer } from "@/lib/answer";
import { define } from "@/lib/words/messages/define";
import { and, counted } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** The fields in the sentence that is the form. */
interface Fields<Part> {
  readonly background: Part;
  readonly role: Part;
  readonly hours: Part;
  readonly day: Part;
  /** Keeps a mark on the line of the field before it. */
  readonly marked: (field: Part, mark: string) => Part;
}

/** The sentence that is the form, what is known at the start, and the hours of a week. */
export const ask = define("ask", {
  yourPlan: "Your plan",
  sentence: <Part>(
    { background, role, hours, day, marked }: Fields<Part>,
    hoursPerWeek: number,
  ): RichText<Part> =>
    rich`I am ${background} and want to become ${marked(role, ",")} with ${hours} ${hoursPerWeek === 1 ? "hour" : "hours"} a week from ${marked(day, ".")}`,
  showPlan: "Show the plan",
  /** `stage` is the field. */
  asFarAs: <Part>(stage: Part): RichText<Part> => rich`as far as: ${stage}`,
  howFar: "How far the plan goes",
  usualStage: (title: string) => `${title} (usual)`,
  whereYouStart: "Where you start",
  startsFromNothing: "someone who starts from nothing",
  roleYouWant: "The role you want",
  skillsBelow: "someone with the skills below",
  hoursAWeek: "Hours a week",
  firstDay: "First day",
  firstDayToday: (day: string) => `First day: today, ${day}`,
  today: "(today)",
  hoursSlider: "Hours a week, slider",
  hoursWith: (hours: number, effort: string) => `${hours} hours a week, ${effort}`,
  effort: {
    usual: "what most learners keep up",
    ambitious: "ambitious beside a job",
    secondJob: "a second job",
  },

  known: "What you already know",
  nothingKnown: "Nothing ticked: the plan starts from zero.",
  tickSkills: "Tick or untick skills",
  notKnown: (skill: string) => `I do not know ${skill}`,
  fromCourse: "From a course that you have finished",
  /** Spoken after the name of a skill. */
  alsoFromCourse: ", from a course that you have finished",
  findSkill: "Find a skill",
  allSkills: (count: number) => `${counted(count, "skill")}. Tick what you could use at work today.`,
  skillsFound: (count: number) => `${counted(count, "skill")} found.`,

  selfCheck: "Check where you really stand",
  selfCheckTakes: "a few minutes",
  selfCheckInPlan: "Your self-check is in the plan.",
  nowKnown: (skills: readonly string[]) => `Now counted as known: ${and(skills)}.`,
  noLongerKnown: (skills: readonly string[]) => `No longer counted as known: ${and(skills)}.`,
  selfCheckAgrees: "It agrees with what was ticked already.",
  takeSelfCheckBack: "Take it back",

  linkFull: (characters: number) =>
    `The link of this plan is full: it holds ${characters} characters after its address, so that no chat cuts it. This wish was not added. Take another one back first.`,

  otherPaces: "With other hours a week",
  /** In place of the day by which such a plan is finished. */
  noFinish: {
    planned: "beyond the calendar",
    impossible: "over the budget",
    "not-in-time": "not found in time",
  } satisfies Record<Answer["outcome"], string>,
  yourPace: "your pace",
  pace: (pace: string, result: string) => `${pace}: ${result}`,
  /** `between`: "between 12 May and 3 July 2027" */
  paceFinish: (pace: string, likely: string, between: string, apart: string) =>
    `${pace}: likely by ${likely}, ${between}; ${apart}`,
});
