import type { HourQuantiles, MiddleKey, TimedStep, TimeFacts } from "@/lib/time";
import { counted } from "@/lib/words/amounts";

/** What a stated figure can be of, as the drawing and the calculator name it. */
export const MIDDLE_NAME: Readonly<Record<MiddleKey, string>> = {
  "lectures-and-quizzes": "Lectures and quizzes",
  "problem-sets": "Course with problem sets",
  programming: "Course full of programming",
  "graduate-course": "Graduate course beside a job",
  project: "Project of your own",
  practice: "Set of exercises",
  book: "Book with exercises",
  items: "Page hours that a platform adds up",
  videos: "Run time of the videos alone",
  labs: "Run time of the labs alone",
};

/** A step of which a provider states hours, by what the hours are of. */
export function statedStep(key: MiddleKey, stated: number): TimedStep {
  const hours = { from: "provider", stated } as const;
  if (key === "items")
    return { kind: "lectures-and-quizzes", hours: { ...hours, figure: key }, course: null };
  if (key === "videos" || key === "labs")
    return { kind: "programming", hours: { ...hours, figure: key }, course: null };
  return { kind: key, hours: { ...hours, figure: "whole" }, course: null };
}

export const MODEL_SENTENCES = [
  "A page’s figure is where we start: what it measures, and what kind of work it is, say how many hours half of the learners need.",
  "People differ more than courses do, and who is quick in one course is mostly quick in the next, so a long plan stays nearly as uncertain as its learner.",
  "Each finished step with its hours tells us your pace: it moves every later step, and the range gets narrower.",
] as const;

const COURSE_NAME: Readonly<Record<string, string>> = {
  "ml-zoomcamp": "Machine Learning",
  "de-zoomcamp": "Data Engineering",
  "mlops-zoomcamp": "MLOps",
};

/** "Machine Learning 2022" */
export function cohortName(cohort: string, course: string): string {
  return `${COURSE_NAME[course] ?? course} ${cohort.slice(-4)}`;
}

/** Hours as a forecast may say them: never more than two figures of its number. */
export function aboutHours(hours: number): string {
  return `${roughly(Math.max(1, hours))} h`;
}

function roughly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

const WEEKS_PER_MONTH = 52 / 12;
const MOST_WEEKS = 16;
const MOST_MONTHS = 23;

/** "1 week", "14 weeks", "9 months", "2 years 4 months" */
export function spanText(weeks: number): string {
  if (weeks <= MOST_WEEKS) return counted(Math.max(1, Math.round(weeks)), "week");
  const months = Math.round(weeks / WEEKS_PER_MONTH);
  if (months <= MOST_MONTHS) return counted(months, "month");
  const rest = months % 12;
  const years = counted(Math.floor(months / 12), "year");
  return rest === 0 ? years : `${years} ${counted(rest, "month")}`;
}

/** The three figures as one sentence for who hears the page. */
export function forecastText(spans: Readonly<Record<keyof HourQuantiles, string>>): string {
  return `Half of those who stay with it are through in ${spans.half}. One in five needs less than ${spans.oneInFive}, one in five more than ${spans.fourInFive}.`;
}

/** "18 to 35 %", "50 %" */
export function shareText({ from, to }: TimeFacts["leaving"]["reachAProject"]): string {
  const percent = (share: number) => Math.round(share * 100);
  return from === to ? `${percent(from)} %` : `${percent(from)} to ${percent(to)} %`;
}

/** "0.5", "1.1" */
export function ratioText(ratio: number): string {
  return ratio.toFixed(ratio < 0.1 ? 2 : 1);
}

/** The spreads and sizes of the model, as the page names them. */
export const PARAMETER_NAME: Readonly<Record<keyof TimeFacts["parameters"], string>> = {
  person: "Pace of a person in everything",
  course: "Pace of a person in one course, beside it",
  unit: "What is left for one unit",
  unitHours: "Hours of such a unit",
  ownProjects: "How large a person makes own projects",
  project: "What is left for one project",
  cohort: "One cohort of a course against another",
  experience: "The least against the most experienced",
};

export const BASIS_NAME = {
  fitted: "fitted",
  measured: "measured",
  judgement: "our judgement",
} as const satisfies Record<TimeFacts["parameters"]["person"]["basis"], string>;
