import type { MiddleKey, TimedStep, TimeModel } from "./types";

/** How the logarithm of a step's hours is put together, the person's pace left out. */
export interface StepParts {
  /** Steps of one group share a part: the units of a course, or a learner's own projects. Null: it shares with none. */
  readonly group: string | null;
  readonly mean: number;
  /** Variance of what the steps of its group share. */
  readonly shared: number;
  /** Variance of what is its own. */
  readonly own: number;
}

const OWN_PROJECTS = "own projects";

/** The parts of a step's hours for a learner of `experience` (0 to 1). */
export function partsOf(step: TimedStep, experience: number, model: TimeModel): StepParts {
  const { hours, spread } = usualHours(step, model);
  const mean = Math.log(hours) - (experience - 0.5) * Math.log(model.experience);
  if (step.kind === "project")
    return {
      group: OWN_PROJECTS,
      mean,
      shared: model.ownProjects ** 2,
      own: model.project ** 2 + spread ** 2,
    };
  return {
    group: step.course === null ? null : `course ${step.course}`,
    mean,
    shared: model.course ** 2 + spread ** 2,
    own: model.unit ** 2 * Math.min(1, model.unitHours / hours),
  };
}

/** The middle of a step's hours for a learner of usual experience, and how far it may be off. */
function usualHours(step: TimedStep, model: TimeModel): { readonly hours: number; readonly spread: number } {
  if (step.hours.from === "learners") return { hours: step.hours.middle, spread: model.cohort };
  const { factor, spread } = model.middles[middleKey(step)];
  return { hours: step.hours.stated * factor, spread };
}

/** Which middle a step goes by: what its figure measures where that says more, else its kind of work. */
function middleKey({ kind, hours }: TimedStep): MiddleKey {
  if (hours.from === "learners") return kind;
  if (hours.figure === "videos" || hours.figure === "labs") return hours.figure;
  return hours.figure === "items" && kind === "lectures-and-quizzes" ? "items" : kind;
}
