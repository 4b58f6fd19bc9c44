import { define } from "@/lib/words/messages/define";
import { counted } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** Wishes beside the sentence: their fields, and how they read as chips once they are set. */
export const wishes = define("wishes", {
  title: "More wishes",
  all: "What is best, deadline, budget, weekdays, breaks, pace, certificates",
  none: "None: a balanced plan at the listed hours.",
  inBrowser: (wishes: number) => `and ${wishes} more, which your browser draws`,
  takeBack: (wish: string) => `Take back: ${wish}`,

  chip: {
    pin: (course: string) => `With ${course}`,
    skip: (course: string) => `Without ${course}`,
    done: (course: string) => `Finished: ${course}`,
    want: (skill: string) => `Also ${skill}`,
    by: (day: string) => `Done by ${day}`,
    parallel: (courses: number) => `Up to ${counted(courses, "course")} at once`,
    pace: (pace: number) => `Hours times ${pace}`,
    prefer: (preference: string) => `Best means ${preference}`,
    noPortfolio: "No portfolio work",
    portfolio: (hours: string) => `Portfolio work: ${hours}`,
    full: "Also what postings often ask",
    budget: (dollars: string) => `At most ${dollars}`,
    audit: "Nothing paid",
  },

  prefer: "The best plan is",
  full: "Also teach me what postings often ask for, beyond the core",
  audit: "I want no certificate and pay nothing",

  parallel: "Courses at once",
  parallelCourses: { one: "one", two: "up to two", three: "up to three" },
  parallelAbout:
    "Courses that go on at once share your hours equally, so the plan ends on the same day. What builds on another course waits for it.",

  budget: "What it may cost at most",
  dollars: "US dollars",
  noLimit: "No limit",
  budgetAbout:
    "Fees and begun months count in full, each at its higher price, for courses that take their typical hours one after the other. A course whose price nobody knows stays out. If you need longer, pause, or take another course in between, more months may come to it; the cost above says how much.",

  deadline: "A day to be done by",
  doneBy: "Done by",
  noDeadline: "No such day",

  week: "Hours on each weekday",
  hoursOn: (weekday: string) => `Hours on ${weekday}`,
  evenWeek: (hours: string) => `All blank: your ${hours} a week are spread evenly over seven days.`,
  /** `hours`: "7.25 hours"; `spread` is the link that takes the days back. */
  weekInAll: <Part>(hours: string, spread: (text: string) => Part): RichText<Part> =>
    rich`${hours} a week in all. ${spread("Spread them evenly")}`,
  badWeek: (day: { readonly min: number; readonly max: number }, week: typeof day) =>
    `Hours are numbers from ${day.min} to ${day.max}, at least ${week.min} and at most ${week.max} in the whole week.`,

  break: "A break, from the first to the last day",
  firstDayOff: "First day off",
  to: "to",
  lastDayOff: "Last day off",
  breakTakes: "How much of the hours the break takes",
  noStudy: "no study",
  halfTheHours: "half the hours",
  breakIs: "What the break is, if you like",
  breakName: "Name, if you like",
  addBreak: "Add",
  nameDays: "Name the first and the last day of the break.",
  daysReversed: "The last day lies before the first.",

  pace: "I need",
  paces: {
    threeQuarters: "three quarters of the listed hours",
    listed: "the hours as listed",
    quarterMore: "a quarter more than listed",
    halfMore: "half as much again",
    twice: "twice the listed hours",
    times: (pace: number) => `${pace} times the listed hours`,
  },
  paceSource: "Where this comes from, and how to find yours",
  /** `study` is the link to it. */
  paceStudy: <Part>(study: (text: string) => Part): RichText<Part> =>
    rich`Nobody has measured how long these courses really take. What comes closest is a study of students and their theses: they took 1.64 times as long as they had expected (${study("Buehler, Griffin and Ross 1994")}). So the late date counts 1.6 times the listed hours where no range is published. That is a rule of thumb, not a measurement.`,
  ownPace: "From a course that you have finished",
  /** Fields for the hours that the course is listed with, and those that it took. */
  ownPaceHours: <Part>(listed: Part, spent: Part): RichText<Part> =>
    rich`Listed with ${listed} hours, it took me ${spent} hours.`,
  listedHours: "Hours that the course is listed with",
  spentHours: "Hours that the course took you",
  useMyPace: "Use my pace",
  usePace: (pace: number) => `Use ${pace} times the listed hours`,
  ownPaceAbout: (hours: number) =>
    `One course is a small sample, so it counts as though you had also done one of ${hours} hours exactly as listed.`,
});
