import { type AnswerInput, layAnswer, solverOf } from "./answer-request";
import { deadlineOf } from "./deadline";
import { loadOf } from "./load";
import type { Answer, FullAnswer } from "./types";

/** Nothing of the answer was cut short: with more time it would be the same. */
export function isSettled({ outcome, proof, why }: Answer): boolean {
  if (outcome === "planned") return proof?.kind === "optimal";
  return outcome === "impossible" && !(why?.kind === "clash" && why.isSmallest === false);
}

/** The answer with what it takes to meet its deadline, and how heavy its week is: up to a dozen searches more. */
export function answerInFull(input: AnswerInput): FullAnswer {
  const { answer, work } = layAnswer(input);
  const { request, finish } = answer;
  if (work === null || finish === null) return { ...answer, deadline: null, load: null };
  const find = solverOf(input);
  // One search for each wish: even searches that end at once would add up once the time is up.
  const isOver = () => input.limits?.stop?.() ?? false;
  const solve: typeof find = (asked) => (isOver() ? { outcome: "not-in-time" } : find(asked, input.limits));
  return {
    ...answer,
    deadline: deadlineOf({ catalog: input.compiled.catalog, request, work, finish, solve }),
    load: loadOf(request, work),
  };
}
