import type { Catalog, Held } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import {
  type CompiledCatalog,
  type Plan,
  type PlanGuidance,
  type PlanStep,
  type Proof,
  plan,
} from "@/lib/planner";
import { type PlanRequest, prepare } from "@/lib/request";
import { type Schedule, type StepWork, scheduleSteps, weeksBetween } from "@/lib/schedule";
import { answerStep, hoursRange, programOf } from "./answer-steps";
import { costOf, type PricedStep } from "./cost";
import { payForFewestMonths } from "./fewest-months";
import { workOfSteps } from "./plan-work";
import type { Solve } from "./remember-plans";
import { answerStations, applyingOf, readinessOf } from "./stations";
import type { Answer, WhyNoPlan } from "./types";

export interface AnswerInput {
  readonly compiled: CompiledCatalog;
  readonly request: PlanRequest;
  /** The plan starts here where the request names no first day. */
  readonly today: CivilDate;
  /** One clock for all that the answer takes. */
  readonly limits?: PlanGuidance;
  /** Plans in place of the planner itself: `rememberPlans` does not search twice for the same plan. */
  readonly solve?: Solve;
}

/** What every answer says, planned or not. */
type AnswerBase = Pick<Answer, "catalogVersion" | "request" | "readiness"> & {
  readonly coverage: Pick<Answer["coverage"], "ownWork">;
};

/** An answer with the work of its plan as it was scheduled; null where there is no plan. */
export interface Laid {
  readonly answer: Answer;
  readonly work: readonly StepWork[] | null;
}

/**
 * The answer to a request: the best plan, its days, its cost. Ids, codes and numbers only, JSON throughout: the page words
 * it, the API serves it. What a request can cause is answered, never thrown. `answerInFull` adds what takes more searches.
 */
export function answerRequest(input: AnswerInput): Answer {
  return layAnswer(input).answer;
}

export function layAnswer(input: AnswerInput): Laid {
  const { compiled, request, today, limits = {} } = input;
  const { catalog } = compiled;
  const dated = { ...request, start: request.start ?? today, today };
  const prepared = prepare(catalog, request);
  const base = {
    catalogVersion: catalog.version,
    request: dated,
    readiness: readinessOf(catalog, request),
    coverage: { ownWork: prepared.ownWork },
  };
  const none = (why: WhyNoPlan): Laid => ({ answer: answerWithout(base, prepared.needs, why), work: null });
  const outcome = solverOf(input)(request, limits);
  if (outcome.outcome === "not-in-time") return none({ kind: "not-in-time" });
  if (outcome.outcome === "impossible") return none(outcome.why);
  const { plan: ordered, order } = payForFewestMonths(catalog, dated, {
    plan: outcome.plan,
    prepared,
    stop: limits.stop,
  });
  const work = workOfSteps(ordered.steps, catalog, request);
  const scheduled = scheduleSteps(work, dated);
  if (!scheduled.ok) {
    const { code, lastDay } = scheduled.fault;
    return none({ kind: code, lastDay });
  }
  const { schedule } = scheduled;
  const planned = answerPlanned(base, { plan: ordered, proof: outcome.proof, schedule, catalog });
  return { answer: { ...planned, order }, work };
}

/** The planner of an input: its own, or one that remembers. */
export function solverOf({ compiled, solve }: AnswerInput): Solve {
  return solve ?? ((asked, limits) => plan(compiled, asked, limits));
}

interface Planned {
  readonly plan: Plan;
  readonly proof: Proof;
  readonly schedule: Schedule;
  readonly catalog: Catalog;
}

function answerPlanned(
  base: AnswerBase,
  { plan: best, proof, schedule, catalog }: Planned,
): Omit<Answer, "order"> {
  const { finish } = schedule;
  const pairs = best.steps
    .flatMap((step, i) => {
      const scheduled = schedule.steps[i];
      return scheduled ? [{ step, scheduled }] : [];
    })
    // Where several go on at once, a later step of the plan may begin sooner; a timetable reads by its days.
    .toSorted((a, b) => compareDays(a.scheduled.days.likely.start, b.scheduled.days.likely.start));
  return {
    ...base,
    outcome: "planned",
    proof,
    why: null,
    weight: best.weight,
    stations: answerStations(catalog, base.request, { plan: best, schedule }),
    applying: applyingOf(catalog, base.request, best),
    steps: pairs.map(({ step, scheduled }) => answerStep(step, scheduled, catalog)),
    totals: {
      hours: hoursRange(schedule.minutes),
      weeks: finish ? weeksBetween(base.request.start, finish.likely) : 0,
      mainCourses: best.mainCourses,
      programs: best.programs,
      cost: costOf(
        pairs.flatMap(({ step, scheduled }) => pricedStep(step, scheduled.days, catalog)),
        base.request.audit,
      ),
    },
    finish: finish && { early: finish.early, likely: finish.likely, late: finish.late },
    coverage: { mustHave: best.mustHave, needs: best.needs, missing: [], ...base.coverage },
  };
}

function compareDays(a: CivilDate, b: CivilDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Applying costs time, not money. */
function pricedStep(step: PlanStep, days: PricedStep["days"], catalog: Catalog): readonly PricedStep[] {
  if (step.kind === "applying") return [];
  return [{ course: catalog.course(step.courseId), program: programOf(step, catalog), days }];
}

function answerWithout(base: AnswerBase, needs: readonly Held[], why: WhyNoPlan): Answer {
  return {
    ...base,
    outcome: why.kind === "not-in-time" ? "not-in-time" : "impossible",
    proof: null,
    why,
    weight: null,
    steps: [],
    stations: [],
    applying: null,
    totals: {
      hours: { low: 0, typical: 0, high: 0 },
      weeks: 0,
      mainCourses: 0,
      programs: 0,
      cost: { low: 0, high: 0, currency: "USD", unknown: [], bills: [] },
    },
    finish: null,
    order: null,
    coverage: {
      mustHave: needs.map(({ skill }) => skill),
      needs,
      missing: "skills" in why ? why.skills : [],
      ...base.coverage,
    },
  };
}
