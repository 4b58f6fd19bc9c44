import { define } from "@/lib/words/messages/define";
import { counted, or } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** What of a link could not be taken. `parameter` and `value` are the link's own spelling. */
const item = (parameter: string, value: string): string => `${parameter}: “${value}”`;
const uses = (used: string): string => `the plan uses ${used}`;

/** What the parameters name, after "no". */
const NOUNS = {
  role: "role",
  background: "background",
  skill: "skill",
  course: "course",
  program: "program",
  entry: "entry",
};

/** What is done where a parameter cannot be read and nothing is used in its place. */
const INSTEAD = {
  start: "the plan starts today",
  by: "the plan has no deadline",
  budget: "the plan has no limit on cost",
  portfolio: "the plan keeps its own hours for projects",
  apply: "the plan keeps its own hours for applying",
  other: "it was left out",
};

const instead = (what: keyof typeof INSTEAD, used: string | null): string =>
  used === null ? INSTEAD[what] : uses(used);

/** A course that was taken out, and why. */
interface Gone {
  readonly id: string;
  readonly title: string;
  readonly because: string;
}

const gone = (parameter: string, { id, title, because }: Gone): string =>
  `${parameter}: no longer in the catalog: “${title}” (${id}), since ${because}.`;

const STEPS = { whole: "whole numbers", quarters: "quarters", decimals: "two decimals" };

export const problems = define("problems", {
  title: (count: number) =>
    `${count} ${count === 1 ? "part" : "parts"} of this link could not be taken as written`,
  /** `example` is the link to it. */
  restKept: <Part>(example: (text: string) => Part): RichText<Part> =>
    rich`The rest of the link was kept. You can also ${example("start from the example")}.`,
  ofScenario: (letter: string, problem: string) => `Scenario ${letter}, ${problem}`,
  borrowedGoal: {
    plan: "Until you choose a goal, the plan below is for the role in the example.",
    comparison: "Until the link names a goal, the comparison is for the role in the example.",
  },
  missingGoal:
    "There is no goal to plan for. Choose a role (goal=…) or the skills that you want to learn (want=…).",
  unknownId: (parameter: string, value: string, noun: keyof typeof NOUNS) =>
    `${item(parameter, value)} is no ${NOUNS[noun]} in this catalog, so it was left out.`,
  unknownStage: (parameter: string, value: string, used: string) =>
    `${item(parameter, value)} names no stage of this role, so the plan goes as far as usual (${used}).`,
  stageBeyondPlans: (parameter: string, value: string, used: string) =>
    `${item(parameter, value)} asks for a stage that no plan of courses leads to. The plan goes as far as ${used}.`,
  notALevel: (parameter: string, value: string, used: string) =>
    `${item(parameter, value)} names no level (written like ${used}~2: 1 seen, 2 with help, 3 alone), so it was read as ${used}.`,
  unknownNumber: (parameter: string, value: string, noun: keyof typeof NOUNS) =>
    `${parameter}: number ${value} is no ${NOUNS[noun]} in this catalog, so it was left out.`,
  unknownEntries: (parameter: string, count: number, noun: keyof typeof NOUNS) =>
    `${parameter}: ${counted(count, "more entry", "more entries")} of the list ${count === 1 ? "is" : "are"} no ${NOUNS[noun]} in this catalog, so ${count === 1 ? "it was" : "they were"} left out.`,
  moreProblems: (count: number) =>
    `${counted(count, "more part", "more parts")} of the link could not be taken as written.`,
  givenUp: (parameter: string, value: string) =>
    `${item(parameter, value)} is no longer in the catalog, so it was left out.`,
  givenUpPin: (parameter: string, course: Gone, skill: string) =>
    `${gone(parameter, course)} The plan was made without it; the page of the skill “${skill}” tells what else there is.`,
  givenUpDone: (parameter: string, course: Gone, skill: string) =>
    `${gone(parameter, course)} It counts for nothing here. If you can do “${skill}”, add that to what you know.`,
  givenUpSkip: (parameter: string, course: Gone) =>
    `${gone(parameter, course)} It is in no plan, so there is nothing to leave out.`,
  notANumber: (parameter: string, value: string, what: keyof typeof INSTEAD, used: string | null) =>
    `${item(parameter, value)} is not a number, so ${instead(what, used)}.`,
  outOfRange: (parameter: string, value: string, min: number, max: number, used: string) =>
    `${item(parameter, value)} is not between ${min} and ${max}, so ${uses(used)}.`,
  outOfBounds: (parameter: string, value: string, used: string) =>
    `${item(parameter, value)} is not within bounds, so ${uses(used)}.`,
  rounded: (parameter: string, value: string, step: keyof typeof STEPS, used: string) =>
    `${item(parameter, value)} is finer than this can be (${STEPS[step]}), so ${uses(used)}.`,
  notADate: (parameter: string, value: string, what: keyof typeof INSTEAD, used: string | null) =>
    `${item(parameter, value)} is not a day on the calendar (written like 2027-01-31), so ${instead(what, used)}.`,
  unknownVersion: (value: string, used: string) =>
    `This link is of version “${value}”, which this Waymark does not know. It was read as version ${used}.`,
  notAChoice: (parameter: string, value: string, choices: readonly string[], used: string) =>
    `${item(parameter, value)} is not one of ${choices.join(", ")}, so ${uses(used)}.`,
  notASwitch: (parameter: string, value: string, used: string) =>
    `${item(parameter, value)} is not ${or(["0", "1"])}, so ${uses(used)}.`,
  badWeek: (parameter: string, value: string, min: number, max: number) =>
    `${item(parameter, value)} is not the hours of seven weekdays, Monday first, each between ${min} and ${max} (written like 1,1,0,1,0,3,2), so the hours are spread evenly.`,
  tooFullDays: (parameter: string, value: string, max: number, used: string) =>
    `${item(parameter, value)} a week would put more than ${max} on one day, so ${uses(used)}.`,
  badLabel: (parameter: string, value: string) =>
    `${item(parameter, value)} is a break whose end cannot be read (written like 2027-02-01..2027-02-14~half~Busy_month). Its days were kept.`,
  badRange: (parameter: string, value: string) =>
    `${item(parameter, value)} is not a first and a last day (written like 2027-02-01..2027-02-14), so it was left out.`,
  repeated: (parameter: string, value: string, used: string) =>
    `${parameter} stands in the link more than once. The first, “${used}”, is used; “${value}” is not.`,
  tooLong: (parameter: string, value: string) =>
    `${parameter} is far too long to be read, so it was left out. It begins “${value}”.`,
  tooMany: (parameter: string, value: string, used: string) =>
    `${parameter} lists more than ${used} entries. The first ${used} are used; the rest, from “${value}” on, is not.`,
  damaged: (parameter: string, value: string) =>
    `${item(parameter, value)} was cut or changed on the way, so it could not be read and was left out. Ask for the link again, or set this anew.`,
  damagedPlan:
    "This link was cut or changed on the way: the plan that it carries does not fit its checksum, so only what it asks for is shown. Ask for the link again to see the plan as it was.",
  newerPlan:
    "The plan that this link carries was written by a later Waymark than this one, so only what it asks for is shown.",
  pinnedAndSkipped: (title: string, id: string) =>
    `“${title}” (${id}) is both pinned and left out. The pin is kept.`,
  notPlannable: (title: string, id: string) =>
    `“${title}” (${id}) cannot be pinned: it can no longer be taken, or no source gives its hours. The plan was made without the pin.`,
  inThePast: (parameter: string, value: string) =>
    `${item(parameter, value)} lies before the first day of the plan, so the deadline was left out.`,
  unknownParameter: (parameter: string) =>
    `“${parameter}” is not something a Waymark link can say, so it was left out.`,
  unknownParameterSaying: (parameter: string, value: string) =>
    `“${parameter}” (“${value}”) is not something a Waymark link can say, so it was left out.`,
  unknownParameters: (count: string) =>
    `The link says ${count} more things that Waymark does not know. They were left out.`,
});
