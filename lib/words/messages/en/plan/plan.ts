import { define } from "@/lib/words/messages/define";
import { and, andParts, counted, figure } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

const times = (pace: number): string => (pace === 1 ? "" : `, times ${pace}`);

/** The answer and what is said beside it, before the route. */
export const plan = define("plan", {
  answer: "The answer",
  inAll: "In all, about",
  hours: <Part>(hours: Part): RichText<Part> => rich`${hours} h`,
  finishOn: "You could finish on",
  finishBetween: "You could finish between",
  /** `joiner` sets what stands between the days. */
  days: <Part>(early: string, late: string, joiner: (text: string) => Part): RichText<Part> =>
    rich`${early} ${joiner("and")} ${late}`,
  atThisPace: "at this pace",
  /** The first stage of the role, and the one that is aimed at. */
  stagesBy: (first: string, aimed: string) => `first stage by ${first}, the one you aim at by ${aimed}`,
  likelyBy: (day: string) => `likely by ${day}`,
  cost: "Cost",
  overBudget: (dollars: string) => `over your ${dollars} as scheduled`,
  mayPassBudget: (dollars: string) => `may pass your ${dollars}`,
  noFee: "no fee in this plan",
  certificatesIncluded: "certificates included",
  takes: "It takes",
  brushUps: (count: number) => counted(count, "brush-up"),
  noCourse: "no course",
  noWholeCourse: "no whole course",
  ownWork: "work of your own",
  /** What a plan holds beside its courses; what it holds none of is left out. */
  besides: (brushUps: number, sets: number, projects: number) => {
    const parts = [
      ...(brushUps > 0 ? [counted(brushUps, "brush-up")] : []),
      ...(sets > 0 ? [counted(sets, "practice step")] : []),
      ...(projects > 0 ? [counted(projects, "project")] : []),
    ];
    return `with ${and(parts)}`;
  },
  fromPrograms: (count: number) => `from ${counted(count, "program")}`,
  howGood: "How good the plan is",

  /** What the two dates rest on. */
  estimates: {
    listed: (pace: number) => `Estimates from the providers’ own hours${times(pace)}.`,
    ours: (pace: number) => `Our own estimate${times(pace)}.`,
  },
  /** `source` as the catalog words it. */
  othersNeeded: (low: number, high: number, source: string) =>
    `For the same change others needed ${figure(low)} to ${figure(high)} h, applying apart. Source: ${source}`,
  oneDay: "At this pace the whole range falls on one day.",
  fifths: (early: string, late: string) =>
    `As we read them, one in five such plans finishes by ${early} and four in five by ${late}.`,

  /** `hours`: "7.25 hours"; `effort`: "a second job" */
  heavyBesideJob: (hours: string, effort: string) => `${hours} a week beside a job is ${effort}`,
  heavyWeek: (hours: string, effort: string) => `${hours} a week is ${effort}`,
  /** `source` is the link to the survey. */
  studyHours: <Part>(
    {
      asked,
      year,
      twoToFive,
      sixToTen,
    }: Readonly<Record<"asked", string>> & Readonly<Record<"year" | "twoToFive" | "sixToTen", number>>,
    source: (text: string) => Part,
  ): RichText<Part> =>
    rich`It can be done for a while. Of ${asked} learners of online courses who were asked in ${String(year)}, ${String(twoToFive)} in 100 studied 2 to 5 hours a week, ${String(sixToTen)} in 100 studied 6 to 10, and fewer than 5 in 100 more (${source("Class Central")}, by their own account).`,
  lighterWeek: (hours: string) => `Plan with ${hours} a week`,
  /** `days`: "between 12 May and 3 July 2027" */
  done: (days: string) => `done ${days}`,

  leftToOwnWork: "Left to your own work",
  ownWorkAsked: <Part>(skills: readonly Part[]): RichText<Part> => [
    "Postings often ask for ",
    ...andParts(skills),
    skills.length === 1
      ? ", and no course that can be planned teaches it. The plan holds the rest; its hours and dates leave no room for this."
      : ", and no course that can be planned teaches them. The plan holds the rest; its hours and dates leave no room for these.",
  ],

  nothingToLearn: "You need no course for this",
  skillsKnown: "You already know every skill that you asked for.",
  /** `role` with its article. */
  roleKnown: (role: string) => `You already know the core of what ${role} must know.`,
  buildAndApply:
    "Build something of your own with it, write down how you did it, and apply. If a skill above is rusty, untick it and a plan appears.",
  somethingToBuild: "Something to build",
  planHoursForIt: "Plan hours for it",
  planOftenAsked: "Plan what postings often ask besides",

  noticeSource: "What this rests on",
  certificateOrDegree: "Certificate or degree?",

  bills: (cost: string) => `What the cost is made of: ${cost}`,
  billTable: "Every bill of the plan",
  paidFor: "Paid for",
  sum: "In all",
  sumBeforeTax: "Together, before tax",
  /** Courses whose price nobody knows, in a plan that pays for certificates and in one that does not. */
  unpriced: (courses: string) => `No price is known for: ${courses}. They are not in the sum.`,
  unpricedAudit: (courses: string) =>
    `Nobody says whether these are free to follow: ${courses}. They are not in the sum.`,
  freeAccess: "Can you follow them free, without the certificate?",
  monthsCounted:
    "A subscription is counted from the first day of a course under it, again on that day of every month while one is under way, and as cancelled in between. The range takes the fewest months at the lower price and the most at the higher.",
  /** `aid` is the link to how one applies. */
  financialAid: <Part>(aid: (text: string) => Part): RichText<Part> =>
    rich`Coursera gives ${aid("financial aid")} on application, course by course. A decision can take 16 days, so four courses in a row could start up to 64 days later. Neither the discount nor the wait is counted here.`,
  /** `programs` is the link to the list. */
  examsApart: <Part>(programs: (text: string) => Part): RichText<Part> =>
    rich`Exams are not part of any plan; ${programs("the list of programs")} names them with their fees. Prices differ by country.`,
});
