export { answerAtPaces, type PaceAnswer } from "./answer-at-paces";
export { type AnswerInput, answerRequest } from "./answer-request";
export { type BriefView, briefOfStep, projectToShow } from "./brief-view";
export {
  coverageOf,
  type PartCoverage,
  type PlanCoverage,
  type SkillCoverage,
  type SkillOrigin,
  type StepTraits,
} from "./coverage";
export type { Difference, NamedCourse } from "./difference";
export { answerInFull, isSettled } from "./extras";
export { changePlan, type PlanChange } from "./questions/change-plan";
export { type GapPrice, gapPrice } from "./questions/gap-price";
export {
  type CourseWishes,
  type PricedAlternatives,
  type PricedChoice,
  priceAlternatives,
  priceLeftOut,
} from "./questions/price-alternatives";
export { type NamedLandmark, type ProofStory, tellProof } from "./questions/proof-story";
export {
  findSensitivity,
  type HoursFlip,
  type PreferenceFlip,
  type Sensitivity,
  type SkillFlip,
} from "./questions/sensitivity";
export { findTradeOff, type TradeOffPoint } from "./questions/trade-off";
export { findWaysOut, type WayOut, withoutWishes } from "./questions/ways-out";
export { isWhole, rememberPlans, type Solve } from "./remember-plans";
export { experienceOf, timedStep } from "./timed-steps";
export type {
  Answer,
  AnswerApplying,
  AnswerBill,
  AnswerCost,
  AnswerDeadline,
  AnswerImpossible,
  AnswerLoad,
  AnswerOrder,
  AnswerReadiness,
  AnswerStation,
  AnswerStep,
  DatedRequest,
  DeadlineWay,
  FinishRange,
  FullAnswer,
  HoursRange,
  WhyNoPlan,
} from "./types";
