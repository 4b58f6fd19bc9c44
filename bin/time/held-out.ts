import {
  forecastHours,
  type LogHours,
  paceBelief,
  quantilesOf,
  type TimedStep,
  type TimeModel,
} from "@/lib/time";
import { finishersOf } from "./cohorts";
import { fitPaceParts } from "./pace-parts";
import { fitProjectParts } from "./project-parts";
import { moduleNumber, type Participant, participantsOf, type Report } from "./reports";
import { geometricMean, groupBy } from "./statistics";

/** What the zoomcamps' own pages say: a week of ten hours for a module, two and a half weeks for a project. */
const STATED = { module: 10, project: 25 } as const;
/** Usual experience: nothing is known of the learners that are held out. */
const ANYBODY = 0.5;

/** How forecasts came out. */
export interface Verdict {
  readonly forecasts: number;
  /** Between one in five and four in five. */
  readonly inside: number;
  /** Below the middle; what lies on it counts half. */
  readonly below: number;
}

interface PaceVerdict {
  readonly learners: number;
  /** Within a quarter of the forecast for the rest of the course, without and with two units logged. */
  readonly without: number;
  readonly withTwo: number;
}

export interface HeldOut {
  readonly cohort: string;
  /** True where the middles come from another cohort of the same course, false where from other courses alone. */
  readonly knowsCourse: boolean;
  readonly wholes: Verdict;
  readonly projects: Verdict;
  readonly pace: PaceVerdict;
}

/** What is known before the cohort that is held out: the model, and hours of its parts. */
interface Known {
  readonly model: TimeModel;
  readonly knowsCourse: boolean;
  readonly whole: (modules: number, projects: number) => readonly TimedStep[];
  readonly module: (unit: string) => TimedStep;
  readonly project: TimedStep;
}

/**
 * Leaves each cohort out in turn, fits the model to the others and judges it by the one left out. With `course` the other
 * cohorts of its course are left out as well. Middles that rest on other sources stand as in `model`.
 */
export function holdOut(
  reports: readonly Report[],
  model: TimeModel,
  leave: "cohort" | "course",
): readonly HeldOut[] {
  return [...groupBy(reports, ({ cohort }) => cohort)].flatMap(([cohort, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const others = reports.filter((report) =>
      leave === "course" ? report.course !== first.course : report.cohort !== cohort,
    );
    if (others.length === 0) return [];
    return [{ cohort, ...judged(own, learned(others, first.course, model)) }];
  });
}

function learned(reports: readonly Report[], course: string, before: TimeModel): Known {
  const model = fittedModel(reports, before);
  const same = reports.filter((report) => report.course === course);
  const others = otherCourses(reports, model);
  if (same.length === 0) return others;
  const modules = same.filter(({ work }) => work === "module");
  const anyModule = learnersStep("programming", usualHours(modules));
  const numbered = new Map(
    [...groupBy(modules, ({ unit }) => String(moduleNumber(unit)))].map(([number, own]) => [
      number,
      learnersStep("programming", usualHours(own)),
    ]),
  );
  const totals = [...groupBy(same, ({ cohort }) => cohort).values()].flatMap(
    (own) => finishersOf(own).totals,
  );
  const projects = same.filter(({ work }) => work === "project");
  const whole = totals.length === 0 ? null : learnersStep("programming", geometricMean(totals));
  return {
    model,
    knowsCourse: true,
    whole: whole === null ? others.whole : () => [whole],
    module: (unit) => numbered.get(String(moduleNumber(unit))) ?? anyModule,
    project: projects.length === 0 ? others.project : learnersStep("project", usualHours(projects)),
  };
}

/** The middle by the model: forms are filled in with round hours, so that a median jumps where this does not. */
function usualHours(reports: readonly Report[]): number {
  return geometricMean(reports.map(({ hours }) => hours));
}

/** The course is new: modules and projects go by the stated hours, reviews by what they took elsewhere. */
function otherCourses(reports: readonly Report[], model: TimeModel): Known {
  const module = statedStep("programming", STATED.module);
  const project = statedStep("project", STATED.project);
  const reviews = participantsOf(reports).flatMap(({ reviews: own }) =>
    own.length === 0 ? [] : own.reduce((sum, { hours }) => sum + hours, 0),
  );
  return {
    model,
    knowsCourse: false,
    whole: (modules, projects) => [
      ...Array<TimedStep>(modules).fill(module),
      ...Array<TimedStep>(projects).fill(project),
      ...(reviews.length === 0 ? [] : [learnersStep("practice", geometricMean(reviews))]),
    ],
    module: () => module,
    project,
  };
}

function learnersStep(kind: TimedStep["kind"], middle: number): TimedStep {
  return { kind, hours: { from: "learners", middle }, course: kind === "project" ? null : "held out" };
}

function statedStep(kind: TimedStep["kind"], stated: number): TimedStep {
  return {
    kind,
    hours: { from: "provider", figure: "weeks", stated },
    course: kind === "project" ? null : "held out",
  };
}

/** The model with what reports can tell: the spreads, and the middles of modules and of projects over stated hours. */
function fittedModel(reports: readonly Report[], before: TimeModel): TimeModel {
  const pace = fitPaceParts(reports);
  const projects = fitProjectParts(reports);
  const factor = (work: "module" | "project") => {
    const courses = groupBy(
      reports.filter((report) => report.work === work),
      ({ course }) => course,
    );
    return geometricMean([...courses.values()].map(usualHours)) / STATED[work];
  };
  return {
    ...before,
    person: Math.sqrt(pace.person),
    course: Math.sqrt(pace.course),
    unit: Math.sqrt(pace.unit),
    ownProjects: Math.sqrt(Math.max(0, projects.shared - pace.person)),
    project: Math.sqrt(projects.all - projects.shared),
    middles: {
      ...before.middles,
      programming: { ...before.middles.programming, factor: factor("module") },
      project: { ...before.middles.project, factor: factor("project") },
    },
  };
}

function judged(own: readonly Report[], known: Known): Omit<HeldOut, "cohort"> {
  const { modules, projects, totals } = finishersOf(own);
  const ofProjects = own.flatMap(({ work, hours }) => (work === "project" ? hours : []));
  return {
    knowsCourse: known.knowsCourse,
    wholes: verdict(totals, forecast(known.whole(modules, projects), known.model)),
    projects: verdict(ofProjects, forecast([known.project], known.model)),
    pace: judgePace(participantsOf(own), known),
  };
}

function forecast(steps: readonly TimedStep[], model: TimeModel): LogHours | null {
  return forecastHours(steps, paceBelief({ experience: ANYBODY, finished: [] }, model), model);
}

function verdict(hours: readonly number[], expected: LogHours | null): Verdict {
  if (expected === null) return { forecasts: 0, inside: 0, below: 0 };
  const { oneInFive, half, fourInFive } = quantilesOf(expected);
  return {
    forecasts: hours.length,
    inside: hours.filter((one) => one >= oneInFive && one <= fourInFive).length,
    below: hours.filter((one) => one < half).length + hours.filter((one) => one === half).length / 2,
  };
}

/** Learners with four modules or more: the first two are logged, the rest is forecast. */
function judgePace(participants: readonly Participant[], { module, model }: Known): PaceVerdict {
  const long = participants.filter(({ modules }) => modules.length >= 4);
  const near = (logged: number) =>
    long.filter(({ modules }) => {
      const finished = modules
        .slice(0, logged)
        .map(({ unit, hours }) => ({ step: module(unit), spent: hours }));
      const rest = modules.slice(2);
      const belief = paceBelief({ experience: ANYBODY, finished }, model);
      const expected = forecastHours(
        rest.map(({ unit }) => module(unit)),
        belief,
        model,
      );
      const actual = rest.reduce((sum, { hours }) => sum + hours, 0);
      return expected !== null && Math.abs(actual / Math.exp(expected.mean) - 1) <= 0.25;
    }).length;
  return { learners: long.length, without: near(0), withTwo: near(2) };
}
