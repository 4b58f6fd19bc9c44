export { answerAtPaces, type PaceAnswer } from "./answer-at-paces";
export { type AnswerInput, answerRequest } from "./answer-request";
export { changePlan, type PlanChange } from "./change-plan";
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
export { type GapPrice, gapPrice } from "./gap-price";
export {
  type CourseWishes,
  type PricedAlternatives,
  type PricedChoice,
  priceAlternatives,
  priceLeftOut,
} from "./price-alternatives";
export { type NamedLandmark, type ProofStory, tellProof } from "./proof-story";
export { isWhole, rememberPlans, type Solve } from "./remember-plans";
export {
  findSensitivity,
  type HoursFlip,
  type PreferenceFlip,
  type Sensitivity,
  type SkillFlip,
} from "./sensitivity";
export { findTradeOff, type TradeOffPoint } from "./trade-off";
export type {
  Answer,
  AnswerBill,
  AnswerCost,
  AnswerDeadline,
  AnswerImpossible,
  AnswerLoad,
  AnswerOrder,
  AnswerStep,
  DatedRequest,
  DeadlineWay,
  FinishRange,
  FullAnswer,
  HoursRange,
  WhyNoPlan,
} from "./types";
export { findWaysOut, type WayOut, withoutWishes } from "./ways-out";
