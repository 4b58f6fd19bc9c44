import type { Course } from "@/lib/catalog";
import { knownSkills, type PlanRequest, PORTFOLIO_SKILL, wantedSkills } from "@/lib/request";
import type { CompiledCatalog, Owner } from "./compile-catalog";
import { invertLists, type Lists } from "./lists";
import { noEntry } from "./no-entry";
import { entryWeight, programsBegun, type Weights } from "./weights";

/** A request over a compiled catalog, reduced to what can matter: facts and actions are numbered anew, densely. */
export interface Task {
  readonly facts: number;
  readonly actions: number;
  readonly owners: readonly Owner[];
  /** Integer weight of each action. */
  readonly cost: Float64Array;
  readonly needs: Lists;
  readonly gives: Lists;
  /** Actions that give each fact. */
  readonly givers: Lists;
  /** Actions that need each fact. */
  readonly users: Lists;
  readonly goals: Int32Array;
  /** The number of each action in the compiled catalog. */
  readonly origin: Int32Array;
}

/** The wishes of a request that can make it impossible; a caller may drop some to see what clashes. */
export interface Wishes {
  readonly pin: ReadonlySet<string>;
  readonly skip: ReadonlySet<string>;
  readonly audit: boolean;
  readonly budgetCents: number | null;
}

export function wishesOf(request: PlanRequest): Wishes {
  const { pin, skip, audit, budgetCents } = request;
  return { pin: new Set(pin), skip: new Set(skip), audit, budgetCents };
}

/**
 * The task of `request` under `wishes`: actions that may be used, weighed; facts that hold at the start dropped; whatever
 * no goal can depend on dropped. Facts that nothing can give any more stay as goals or needs that cannot be met.
 */
export function buildTask(
  compiled: CompiledCatalog,
  request: PlanRequest,
  { wishes, weights }: { readonly wishes: Wishes; readonly weights: Weights },
): Task {
  const { owners } = compiled;
  const mayTake = allowance(request, wishes);
  const reduced = reduce(compiled, {
    holds: initialFacts(compiled, request),
    goals: goalFacts(compiled, request, wishes),
    mayUse: (action) => {
      const owner = owners[action];
      return owner?.kind !== "course" || mayTake(owner.course);
    },
  });
  const kept = [...reduced.origin].flatMap((action) => owners[action] ?? []);
  return { ...reduced, owners: kept, cost: Float64Array.from(kept, ownerWeight(compiled, request, weights)) };
}

function initialFacts({ catalog, facts, skillFact }: CompiledCatalog, request: PlanRequest): Uint8Array {
  const holds = new Uint8Array(facts);
  for (const skill of knownSkills(catalog, request)) {
    const fact = skillFact.get(skill);
    if (fact !== undefined) holds[fact] = 1;
  }
  return holds;
}

function goalFacts(compiled: CompiledCatalog, request: PlanRequest, wishes: Wishes): readonly number[] {
  const { catalog, skillFact, takenFact, portfolioFact } = compiled;
  const known = new Set(knownSkills(catalog, request));
  const wanted = wantedSkills(catalog, request).flatMap((skill) => {
    const fact = skillFact.get(skill);
    if (fact === undefined || known.has(skill)) return [];
    return skill === PORTFOLIO_SKILL ? (portfolioFact ?? fact) : fact;
  });
  return [...new Set([...wanted, ...[...wishes.pin].flatMap((id) => takenFact.get(id) ?? [])])];
}

/** With `audit`, only what can be learned without paying: an open audit, or a course that is free. Unknown is not free. */
function allowance(request: PlanRequest, wishes: Wishes): (course: Course) => boolean {
  const done: ReadonlySet<string> = new Set(request.done);
  return (course) => {
    const isOut = wishes.skip.has(course.id) || done.has(course.id);
    if (isOut && !wishes.pin.has(course.id)) return false;
    return !wishes.audit || isFree(course);
  };
}

function isFree(course: Course): boolean {
  return course.audit === "open" || course.price?.highCents === 0;
}

/** What each action weighs for `request`. */
export function ownerWeight(
  { catalog }: CompiledCatalog,
  request: PlanRequest,
  weights: Weights,
): (owner: Owner) => number {
  const begun = programsBegun(catalog, request);
  return (owner) => {
    switch (owner.kind) {
      case "course": {
        const { course } = owner;
        const alone = !course.brushUp && course.programs.length === 0;
        return weights.course(course) + (alone ? weights.entry : 0);
      }
      case "entry":
        return entryWeight(weights, begun.has(owner.program));
      case "portfolio":
        return weights.portfolio;
      case "branch":
        return 0;
    }
  };
}

interface Reduction {
  readonly holds: Uint8Array;
  readonly goals: readonly number[];
  readonly mayUse: (action: number) => boolean;
}

/** Keeps what the goals can depend on, going backwards, and numbers facts and actions densely. */
function reduce(
  { facts, owners, needs, gives, givers }: CompiledCatalog,
  { holds, goals, mayUse }: Reduction,
): Omit<Task, "owners" | "cost"> {
  const number = new Int32Array(facts).fill(-1);
  const queue: number[] = [];
  const meet = (fact: number): void => {
    if (holds[fact] !== 0 || number[fact] !== -1) return;
    number[fact] = queue.push(fact) - 1;
  };
  for (const goal of goals) meet(goal);
  const isKept = new Uint8Array(owners.length);
  let kept = 0;
  for (let next = 0; next < queue.length; next++) {
    const fact = queue[next] ?? noEntry();
    for (let i = givers.start[fact] ?? noEntry(); i < (givers.start[fact + 1] ?? noEntry()); i++) {
      const action = givers.item[i] ?? noEntry();
      if (isKept[action] !== 0 || !mayUse(action)) continue;
      isKept[action] = 1;
      kept++;
      for (let k = needs.start[action] ?? noEntry(); k < (needs.start[action + 1] ?? noEntry()); k++)
        meet(needs.item[k] ?? noEntry());
    }
  }
  const origin = new Int32Array(kept);
  for (let action = 0, at = 0; action < isKept.length; action++)
    if (isKept[action] !== 0) origin[at++] = action;
  const leanNeeds = renumber(needs, origin, number);
  const leanGives = renumber(gives, origin, number);
  return {
    facts: queue.length,
    actions: kept,
    origin,
    needs: leanNeeds,
    gives: leanGives,
    users: invertLists(leanNeeds, queue.length),
    givers: invertLists(leanGives, queue.length),
    goals: Int32Array.from(goals.map((goal) => number[goal] ?? noEntry()).filter((goal) => goal >= 0)),
  };
}

/** The lists of `origin` with their facts numbered anew; facts without a number are dropped. */
function renumber({ start, item }: Lists, origin: Int32Array, number: Int32Array): Lists {
  const lean = { start: new Int32Array(origin.length + 1), item: new Int32Array(item.length) };
  let length = 0;
  for (let at = 0; at < origin.length; at++) {
    const list = origin[at] ?? noEntry();
    for (let i = start[list] ?? noEntry(); i < (start[list + 1] ?? noEntry()); i++) {
      const fact = number[item[i] ?? noEntry()] ?? noEntry();
      if (fact >= 0) lean.item[length++] = fact;
    }
    lean.start[at + 1] = length;
  }
  return { start: lean.start, item: lean.item.slice(0, length) };
}
