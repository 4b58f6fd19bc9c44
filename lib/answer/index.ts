export { answerRequest } from "./answer-request";
export type {
  Answer,
  AnswerBill,
  AnswerCost,
  AnswerImpossible,
  AnswerStep,
  BillPayee,
  FinishRange,
  HoursRange,
} from "./types";
