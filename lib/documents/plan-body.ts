import { type AnswerStep, answerInFull, type FullAnswer } from "@/lib/answer";
import { spellAdviceSource } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import { decodeRequest } from "@/lib/link";
import type { CompiledCatalog, PlanLimits, Reason } from "@/lib/planner";
import type { RequestProblem } from "@/lib/request";
import { problemText } from "@/lib/words/ask/problem-text";
import { english, type Translator } from "@/lib/words/messages/translator";

/** A problem of a link, worded. */
type WordedProblem = RequestProblem & { readonly message: string };

type Advice = Extract<Reason, { readonly kind: "better-after" }>;
/** A reason whose source is spelled as in a catalog's records: `guide:S2`. */
type ReasonBody = Exclude<Reason, Advice> | (Omit<Advice, "source"> & { readonly source: string });
type StepBody = Omit<AnswerStep, "because"> & { readonly because: readonly ReasonBody[] };

/** What `GET /api/plan` and `bin/plan` answer: the answer with the problems of its link, or these alone. */
export type PlanBody =
  | (Omit<FullAnswer, "steps"> & {
      readonly steps: readonly StepBody[];
      readonly problems: readonly WordedProblem[];
    })
  | { readonly problems: readonly WordedProblem[] };

export interface PlanQuestion {
  readonly compiled: CompiledCatalog;
  readonly params: Iterable<readonly [string, string]>;
  readonly today: CivilDate;
  readonly limits?: PlanLimits;
  /** The language of the problems. */
  readonly t?: Translator;
}

/** The API's answer to the parameters of a link. `answer` is null where they name nothing to plan for. */
export function planBody({ compiled, params, today, limits = {}, t = english }: PlanQuestion): {
  readonly answer: FullAnswer | null;
  readonly body: PlanBody;
} {
  const { catalog } = compiled;
  const decoded = decodeRequest(params, catalog);
  const problems = decoded.problems.map((problem) => ({
    ...problem,
    message: problemText(problem, catalog, t),
  }));
  if (!decoded.ok) return { answer: null, body: { problems } };
  const answer = answerInFull({ compiled, request: decoded.request, today, limits });
  return { answer, body: { ...answer, steps: answer.steps.map(stepBody), problems } };
}

/** A step as the API gives it. */
export function stepBody(step: AnswerStep): StepBody {
  return { ...step, because: step.because.map(reasonBody) };
}

function reasonBody(reason: Reason): ReasonBody {
  return reason.kind === "better-after" ? { ...reason, source: spellAdviceSource(reason.source) } : reason;
}
