import { answerInFull, type FullAnswer } from "@/lib/answer";
import type { CivilDate } from "@/lib/civil-date";
import { decodeRequest } from "@/lib/link";
import type { CompiledCatalog, PlanLimits } from "@/lib/planner";
import type { RequestProblem } from "@/lib/request";
import { problemText } from "@/lib/words/problem-text";

/** A problem of a link, worded. */
type WordedProblem = RequestProblem & { readonly message: string };

/** What `GET /api/plan` and `bin/plan` answer: the answer with the problems of its link, or these alone. */
export type PlanBody =
  | (FullAnswer & { readonly problems: readonly WordedProblem[] })
  | { readonly problems: readonly WordedProblem[] };

export interface PlanQuestion {
  readonly compiled: CompiledCatalog;
  readonly params: Iterable<readonly [string, string]>;
  readonly today: CivilDate;
  readonly limits?: PlanLimits;
}

/** The API's answer to the parameters of a link. `readable` is false where they name nothing to plan for. */
export function planBody({ compiled, params, today, limits = {} }: PlanQuestion): {
  readonly readable: boolean;
  readonly body: PlanBody;
} {
  const { catalog } = compiled;
  const decoded = decodeRequest(params, catalog);
  const problems = decoded.problems.map((problem) => ({
    ...problem,
    message: problemText(problem, catalog),
  }));
  if (!decoded.ok) return { readable: false, body: { problems } };
  const answer = answerInFull({ compiled, request: decoded.request, today, limits });
  return { readable: true, body: { ...answer, problems } };
}
