import { define } from "@/lib/words/messages/define";
import { and, counted, or } from "@/lib/words/messages/en/grammar";

/** What one start and one missing sign count beside the hours of a course. */
const startsCount = (start: string, trait: string, entry: string): string =>
  `Beside its hours, each course counts ${start} for the start and ${trait} for each trait of a good course that no source confirms, and each program, or course outside of one, ${entry} more.`;

/** Why no plan is better: the facts that prove it, and what they count. */
export const proofStory = define("proofStory", {
  /** "3 programs, 6 courses and 124 h"; what there is none of is left out. */
  amounts: (programs: number, courses: number, hours: string) =>
    and([
      ...(programs > 0 ? [counted(programs, "program")] : []),
      ...(courses > 0 ? [counted(courses, "course")] : []),
      hours,
    ]),
  /** Parts of programs and courses: "0.5 courses". */
  programs: (amount: number) => counted(amount, "program"),
  courses: (amount: number) => counted(amount, "course"),
  /** "You need one of “A”, “B” or “C”; that counts 12 h." */
  need: (things: string, counts: string) => `You need ${things}; that counts ${counts}.`,
  takerNeeds: (course: string, things: string, counts: string) =>
    `Whoever takes “${course}” needs ${things}; that counts ${counts}.`,
  course: (title: string) => `“${title}”`,
  courseOf: (program: string) => `a course of ${program}`,
  startWith: (tool: string) => `a start with ${tool}`,
  anyOf: or,
  oneOf: (things: readonly string[]) => `one of ${or(things)}`,
  oneOfMany: (things: readonly string[], others: number) =>
    `one of ${things.join(", ")} or ${counted(others, "other")}`,
  whole: (facts: number) =>
    `Each of these ${facts} facts holds for every plan there is, and no hour is counted twice. Together they count as much as your plan: so no plan can count less.`,
  inPart: (reached: string, all: string, cases: number) =>
    `These facts alone lead as far as ${reached} of ${all}. For the rest, ${counted(cases, "case")} had to be looked into one by one; none held a better plan.`,
  /** What else counts beside hours, as a sentence of its own. */
  units: {
    balanced: startsCount,
    strongest: startsCount,
    cheapest: "Subscriptions count for the share of a month that your hours take.",
    focused: "A program counts above all courses, a course above all hours.",
  },
  working: "Putting the proof into words…",
  unproven: "The search stopped at its limit before it could prove this plan the best one.",
  planCounts: (all: string) => `Your plan counts ${all}.`,
  /** `hours`: of the work itself. */
  planCountsWork: (all: string, hours: string) =>
    `Your plan counts ${all}, ${hours} of them work and the rest for starting.`,
  otherFacts: (count: number) => `The other ${counted(count, "fact")}`,
  checked:
    "A second piece of software, which shares no code with the search, has checked this list just now: each fact against the whole catalog, and the sum.",
  summary: (facts: string, units: string) => `${facts} ${units}`,
});
