import type { CaseMinutes, StepNeeds, StepWork, StudyCalendar } from "./types";
import { paceStep } from "./work-units";

/** A step's minutes in each case, and what it waits for. */
export interface PacedStep {
  readonly minutes: CaseMinutes;
  readonly needs: StepNeeds;
}

/** The steps at the calendar's pace. */
export function paceSteps(steps: readonly StepWork[], { pace }: StudyCalendar): readonly PacedStep[] {
  return steps.map((step) => ({ minutes: paceStep(step, pace), needs: step.needs ?? { all: [] } }));
}
