export { setDeadline, setParallel, setWeekdays } from "./calendar-edits";
export {
  addBreak,
  dropBreak,
  dropWish,
  type Edit,
  finishCourse,
  freeCourse,
  knowSkill,
  knowSkills,
  pinCourse,
  setApplyHours,
  setAudit,
  setBackground,
  setBudget,
  setFull,
  setGoal,
  setHours,
  setKnown,
  setNumber,
  setPace,
  setPortfolioHours,
  setPreference,
  setStage,
  setStart,
  skipCourse,
  takeOver,
  wantSkill,
  withWishes,
} from "./edits";
export { planInputs } from "./plan-inputs";
export {
  givenByProjectsAlone,
  knownLevels,
  knownSkills,
  neededLevels,
  type Prepared,
  prepare,
  stageOf,
  wantedSkills,
} from "./prepare";
export type { NumberRange } from "./range";
export type { RequestProblem } from "./reading/problem";
export { firstEntries, readChoice } from "./reading/read-values";
export { collectProblems, firstProblems, moreProblems, type Report } from "./reading/report";
export { reconcileWishes } from "./reconcile";
export { finishOn, loseWeeks } from "./resume-edits";
export {
  hoursIn,
  mostHours,
  WEEK_HOURS,
  WEEKDAY_HOURS,
  type WeekdayHours,
  weekdayHours,
  YEAR_WEEKS,
} from "./week-hours";
export type { Wish } from "./wish";
export type { Parameter, ParameterValue, Spelling } from "./wish-spec";
export { type CalendarFields, DEFAULT_REQUEST, type PlanRequest, WISHES } from "./wishes";
export type { Break } from "./wishes/break";
export { breakLabel } from "./wishes/break-spelling";
export { BUDGET_RANGE } from "./wishes/budget";
export { PORTFOLIO_RANGE } from "./wishes/portfolio";
export { PREFERENCES, type Preference } from "./wishes/preference";
export type { HeldBelow } from "./wishes/skills";
