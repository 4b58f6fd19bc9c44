export { type BestCourses, isPlanSettled } from "./plan-settled";
export {
  applySelfCheck,
  makeSelfCheck,
  nextQuestion,
  SELF_CHECK_ANSWERS,
  type SelfCheck,
  type SelfCheckAnswer,
  type SelfCheckAnswers,
  type SelfCheckResult,
  settle,
} from "./self-check";
