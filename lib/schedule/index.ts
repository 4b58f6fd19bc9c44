export { billedMonths, weeksBetween } from "./calendar-units";
export { scheduleSteps, workByDay } from "./schedule-steps";
export { OVERRUN, type StudyHours, studyWeeks } from "./study-weeks";
export {
  CASES,
  type CaseMinutes,
  type DaySpan,
  type Schedule,
  type ScheduleCase,
  type ScheduledStep,
  type ScheduleFault,
  type StepHours,
  type StudyCalendar,
} from "./types";
