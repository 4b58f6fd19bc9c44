export { type BilledRun, billedRuns } from "./billed-runs";
export { billedMonths, weeksBetween } from "./calendar-units";
export { CASE_CHANCE, chanceBy } from "./case-chance";
export type { DayWork, PlacedWork } from "./lay-out";
export { BELIEF_HOURS, type LearnedPace, type LoggedCourse, learnPace } from "./learn-pace";
export { type LeastHours, leastHours } from "./least-hours";
export { scheduleSteps, workByDay } from "./schedule-steps";
export { type StepDays, stepDays } from "./step-days";
export { OVERRUN, type StudyHours, studyWeeks } from "./study-weeks";
export {
  CASES,
  type CaseMinutes,
  type DaySpan,
  type PerCase,
  perCase,
  type Schedule,
  type ScheduleCase,
  type ScheduledStep,
  type ScheduleFault,
  type StepHours,
  type StepNeeds,
  type StepWork,
  type StudyCalendar,
} from "./types";
export { paceStep } from "./work-units";
