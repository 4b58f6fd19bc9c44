export { type PaceBelief, paceBelief } from "./belief";
export { forecastHours } from "./forecast";
export { quantilesOf } from "./log-hours";
export { calendarWeeks, type StudyRhythm } from "./study-weeks";
export {
  readTimeCohorts,
  readTimeFacts,
  TIME_PARAMETERS,
  type TimeCohort,
  type TimeFacts,
  timeModel,
} from "./time-facts";
export {
  FIGURES,
  type Figure,
  type FinishedStep,
  type HourQuantiles,
  type Learner,
  type LearnersHours,
  type LogHours,
  MIDDLE_KEYS,
  type MiddleKey,
  type StatedHours,
  type TimedStep,
  type TimeModel,
  WORK_KINDS,
  type WorkKind,
} from "./types";
