import type { TimeFacts } from "@/lib/time";
import { define } from "@/lib/words/messages/define";
import { counted, figure } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

const COURSES: Readonly<Record<string, string>> = {
  "ml-zoomcamp": "Machine Learning",
  "de-zoomcamp": "Data Engineering",
  "mlops-zoomcamp": "MLOps",
};

type Leaving = TimeFacts["leaving"];

/** Shares of people who leave, worded: "18 to 35 %". */
type Shares = Readonly<Record<keyof Leaving, string>>;

/** The page on how long learning really takes. */
export const timePage = define("timePage", {
  title: "How long it really takes",
  lead: "A planner that divides a page’s hours by your hours a week is wrong for most people. We looked at how long people took, and show when one in five, half, and four in five of them would be through.",
  model: [
    "A page’s figure is where we start: what it measures, and what kind of work it is, say how many hours half of the learners need.",
    "People differ more than courses do, and who is quick in one course is mostly quick in the next, so a long plan stays nearly as uncertain as its learner.",
    "Each finished step with its hours tells us your pace: it moves every later step, and the range gets narrower.",
  ],
  tryIt: "Try it",
  whoseTime: (studyWeeks: number) =>
    `For somebody of usual experience, and for those who stay with it. ${studyWeeks} study weeks a year are what part-time programs come to, with a little more for studying alone: there are holidays, illnesses and weeks in which nothing works. What is missing beforehand comes on top; a plan puts it in as steps of its own.`,
  sameInNumbers: "The same in numbers",

  ratios: "Stated and actual hours",
  ratiosText: <Part>(flag: (text: string) => Part): RichText<Part> =>
    rich`What people logged, over what the page states. The line goes from one in five to four in five, the ring is the middle, and the ${flag("yellow mark")} is what we count with. The dashed line is “just as stated”.`,
  ratiosDrawing: "Actual over stated hours, by kind of work",
  ratiosShow:
    "For each kind of work: the ratio below which one in five, half and four in five of what was logged lie, and the ratio that Waymark counts with. The table below says the same.",
  asStated: "as stated",
  kindOfWork: "Kind of work",
  weCountWith: "We count with",
  ratiosNote:
    "For lectures we count with more than was logged: platforms log only what happens on them, and many who took a free certificate skimmed. Nobody seems to have logged exercise sets and books; there we go by what is nearest.",
  /** How much stands behind a row. */
  projectLearners: "single learners, three courses",
  learnersOnly: (count: number) => `${count} learners only`,
  courses: (count: number) => counted(count, "course"),
  finishers: (count: number) => counted(count, "finisher"),
  reports: (count: number) => counted(count, "report"),

  persons: "People differ more than courses",
  personsText:
    "Four cohorts of the free zoomcamps of DataTalks.Club. In each, all finished the same course: one in five needed at most about three quarters of the middle, one in five half as much again or more. In a project of one’s own, the fast and the slow lie three to four times apart.",
  personsDrawing: "Hours of learners who did the same course or project",
  personsShow:
    "For each course and each project: the hours within which one in five, half and four in five of its learners were through. The table below says the same.",
  courseOrProject: "Course or project",
  /** "Machine Learning 2022" */
  cohort: (course: string, year: string) => `${COURSES[course] ?? course} ${year}`,
  projectOf: (cohort: string) => `A project, ${cohort}`,

  staying: "Staying with it",
  /** Said once, with what helps. */
  leaving: (shares: Shares, { stillThereAtThirdUnit: third, reachAProject: project }: Leaving) =>
    `All of this is counted for those who stay, and many leave. Of ${figure(third.people)} people who handed in a first homework of a free course with dates, ${shares.stillThereAtThirdUnit} were still there at the third unit; of ${figure(project.people)}, ${shares.reachAProject} handed in a project. Being slow is not what makes people leave: of the slowest fifth ${shares.slowestFifthAtThirdUnit} went on to the third unit, of the fastest ${shares.fastestFifthAtThirdUnit}. Taking on much at once may be: at the Open University ${shares.withdrawnOnSmallLoad} withdrew from the smallest load, and ${shares.withdrawnOnFullLoad} from a full one or more.`,
  share: (from: number, to: number) => (from === to ? `${from} %` : `${from} to ${to} %`),
  whatHelps: "What helps, some of it from studies and some of it our judgement:",
  helps: [
    "A first small piece of your own, early.",
    "Steps of at most eight hours, ticked off one by one.",
    "A fixed rhythm in the week; shorter and more often beats long and seldom.",
    "Company: a cohort, a friend, somebody who asks how it goes.",
    "If you pause, come back to the next small step; in a month little is lost.",
  ],
  noJob: "Hours say when you may be through with a plan. They do not promise a job.",

  numbers: "The numbers and where they come from",
  numbersText:
    "Hours are taken as log-normal. The spreads below are standard deviations of the logarithm of hours; fitted means that a script fits them to logged hours, and that forecasts were tried on people and courses left out of the fit.",
  allNumbers: "All numbers of the model",
  parameter: {
    person: "Pace of a person in everything",
    course: "Pace of a person in one course, beside it",
    unit: "What is left for one unit",
    unitHours: "Hours of such a unit",
    ownProjects: "How large a person makes own projects",
    project: "What is left for one project",
    cohort: "One cohort of a course against another",
    experience: "The least against the most experienced",
  } satisfies Record<keyof TimeFacts["parameters"], string>,
  basis: {
    fitted: "fitted",
    measured: "measured",
    judgement: "our judgement",
  } satisfies Record<TimeFacts["parameters"]["person"]["basis"], string>,
});
