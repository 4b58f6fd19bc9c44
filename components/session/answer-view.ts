import { type AnswerInput, answerAtPaces } from "@/lib/answer";
import { describeAnswer, type PlanView } from "./plan-view";

/** Hours a week of which the planner always shows the finish. */
const STRIP_PACES = [3, 5, 8, 10, 15] as const;

/** All that the page shows for a request: the same from the server and in the browser. */
export function answerView(input: AnswerInput): PlanView {
  const { answer, paces } = answerAtPaces(input, STRIP_PACES);
  return describeAnswer(answer, input.compiled.catalog, paces);
}
