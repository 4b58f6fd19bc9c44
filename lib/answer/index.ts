export { answerRequest } from "./answer-request";
export type {
  Answer,
  AnswerCost,
  AnswerImpossible,
  AnswerStep,
  FinishRange,
  HoursRange,
} from "./types";
