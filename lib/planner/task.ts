import type { Course } from "@/lib/catalog";
import type { Action, CompiledCatalog } from "./compile-catalog";
import type { PlanRequest } from "./types";
import { knownSkills, PORTFOLIO_SKILL, wantedSkills } from "./wanted-skills";
import { weightsFor } from "./weights";

/** A request over a compiled catalog, reduced to what can matter: facts and actions are numbered anew, densely. */
export interface Task {
  readonly facts: number;
  readonly actions: readonly Action[];
  /** Integer weight of each action. */
  readonly cost: readonly number[];
  /** Actions that give each fact. */
  readonly givers: readonly (readonly number[])[];
  /** Actions that need each fact. */
  readonly users: readonly (readonly number[])[];
  readonly goals: readonly number[];
}

/** The wishes of a request that can make it impossible; a caller may drop some to see what clashes. */
export interface Wishes {
  readonly pin: ReadonlySet<string>;
  readonly skip: ReadonlySet<string>;
  readonly audit: boolean;
}

export function wishesOf(request: PlanRequest): Wishes {
  return { pin: new Set(request.pin), skip: new Set(request.skip), audit: request.audit };
}

/**
 * The task of `request` under `wishes`: actions that may be used, weighed; facts that hold at the start dropped; whatever
 * no goal can depend on dropped. Facts that nothing can give any more stay as goals or needs that cannot be met.
 */
export function buildTask(compiled: CompiledCatalog, request: PlanRequest, wishes: Wishes): Task {
  const { catalog, skillFact, takenFact } = compiled;
  const known = new Set(knownSkills(catalog, request).map((skill) => skillFact.get(skill)));
  const wanted = wantedSkills(catalog, request).flatMap((skill) => {
    const fact = skillFact.get(skill);
    if (fact === undefined || known.has(fact)) return [];
    return skill === PORTFOLIO_SKILL ? (compiled.portfolioFact ?? fact) : fact;
  });
  const pinned = [...wishes.pin].flatMap((id) => takenFact.get(id) ?? []);
  const goals = [...wanted, ...pinned];
  const usable = compiled.actions.filter(
    ({ owner }) => owner.kind !== "course" || mayTake(owner.course, request, wishes),
  );
  const lean = usable.map((action) => ({
    ...action,
    needs: action.needs.filter((fact) => !known.has(fact)),
    gives: action.gives.filter((fact) => !known.has(fact)),
  }));
  return numberAnew(lean, goals, weigh(request));
}

/** With `audit`, only what can be learned without paying: an open audit, or a course that is free. Unknown is not free. */
function mayTake(course: Course, request: PlanRequest, wishes: Wishes): boolean {
  if (wishes.skip.has(course.id) && !wishes.pin.has(course.id)) return false;
  if (request.done.includes(course.id) && !wishes.pin.has(course.id)) return false;
  return !wishes.audit || isFree(course);
}

function isFree(course: Course): boolean {
  return course.audit === "open" || course.price?.highCents === 0;
}

function weigh(request: PlanRequest): (action: Action) => number {
  const weights = weightsFor(request);
  return ({ owner }) => {
    switch (owner.kind) {
      case "course": {
        const { course } = owner;
        const alone = !course.brushUp && course.programs.length === 0;
        return weights.course(course) + (alone ? weights.entry : 0);
      }
      case "entry":
        return weights.entry;
      case "portfolio":
        return weights.portfolio;
      case "branch":
        return 0;
    }
  };
}

/** Keeps what the goals can depend on, going backwards, and numbers facts and actions densely. */
function numberAnew(
  actions: readonly Action[],
  goals: readonly number[],
  weight: (action: Action) => number,
): Task {
  const giversOf = new Map<number, Action[]>();
  for (const action of actions) {
    for (const fact of action.gives) giversOf.set(fact, [...(giversOf.get(fact) ?? []), action]);
  }
  const number = new Map<number, number>();
  const kept = new Set<Action>();
  const queue = [...goals];
  for (let fact = queue.pop(); fact !== undefined; fact = queue.pop()) {
    if (number.has(fact)) continue;
    number.set(fact, number.size);
    for (const action of giversOf.get(fact) ?? []) {
      kept.add(action);
      queue.push(...action.needs);
    }
  }
  const renumber = (facts: readonly number[]) => facts.flatMap((fact) => number.get(fact) ?? []);
  const relevant = actions
    .filter((action) => kept.has(action))
    .map((action) => ({ ...action, needs: renumber(action.needs), gives: renumber(action.gives) }));
  return withIndexes(number.size, relevant, {
    goals: renumber([...new Set(goals)]),
    cost: relevant.map(weight),
  });
}

function withIndexes(
  facts: number,
  actions: readonly Action[],
  { goals, cost }: { readonly goals: readonly number[]; readonly cost: readonly number[] },
): Task {
  const givers: number[][] = Array.from({ length: facts }, () => []);
  const users: number[][] = Array.from({ length: facts }, () => []);
  for (const [index, action] of actions.entries()) {
    for (const fact of action.gives) givers[fact]?.push(index);
    for (const fact of action.needs) users[fact]?.push(index);
  }
  return { facts, actions, cost, givers, users, goals };
}
