export { billedMonths, weeksBetween } from "./calendar-units";
export type { DayWork } from "./lay-out";
export { scheduleSteps, workByDay } from "./schedule-steps";
export {
  CASES,
  type CaseMinutes,
  type DaySpan,
  type Schedule,
  type ScheduleCase,
  type ScheduledStep,
  type ScheduleFault,
  type ScheduleResult,
  type StepHours,
  type StudyCalendar,
} from "./types";
export { lastCalendarDay } from "./work-days";
