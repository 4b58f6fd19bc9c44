import { type Course, type Held, isHeld, isInOtherLanguage, LEVELS } from "@/lib/catalog";
import type { PlanRequest, Prepared } from "@/lib/request";
import type { CompiledCatalog, Owner } from "./compile-catalog";
import { invertLists, type Lists } from "./lists";
import { noEntry } from "./no-entry";
import { entryWeight, isAlone, membersBegun, programsBegun, type Weights } from "./weights";

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

export interface TaskTerms {
  readonly wishes: Wishes;
  readonly weights: Weights;
  readonly prepared: Prepared;
}

/**
 * The task of `request` under `wishes`: actions that may be used, weighed; facts that hold at the start dropped; whatever
 * no goal can depend on dropped. Facts that nothing can give any more stay as goals or needs that cannot be met.
 */
export function buildTask(
  compiled: CompiledCatalog,
  request: PlanRequest,
  { wishes, weights, prepared }: TaskTerms,
): Task {
  const { owners } = compiled;
  const mayTake = allowance(request, wishes, prepared);
  const reduced = reduce(compiled, {
    holds: initialFacts(compiled, prepared, { done: request.done, pin: wishes.pin }),
    goals: goalFacts(compiled, prepared, wishes),
    mayUse: (action) => {
      const owner = owners[action];
      return owner?.kind !== "course" || mayTake(owner.course);
    },
  });
  const kept = [...reduced.origin].flatMap((action) => owners[action] ?? []);
  return {
    ...reduced,
    owners: kept,
    cost: Float64Array.from(kept, ownerWeight(compiled, request, { weights, prepared })),
  };
}

/** What is known, and the finished courses; one that is pinned is to be taken once more. */
function initialFacts(
  { facts, skillFact, takenFact, following }: CompiledCatalog,
  { known }: Prepared,
  { done, pin }: { readonly done: readonly string[]; readonly pin: ReadonlySet<string> },
): Uint8Array {
  const holds = new Uint8Array(facts);
  const hold = (fact: number): void => {
    holds[fact] = 1;
    for (const other of following.item.subarray(following.start[fact], following.start[fact + 1]))
      holds[other] = 1;
  };
  for (const [skill, level] of known) {
    const fact = skillFact.get(skill) ?? 0;
    for (const lower of LEVELS) if (lower <= level) hold(fact + lower - 1);
  }
  for (const id of done) {
    const fact = takenFact.get(id);
    if (fact !== undefined && !pin.has(id)) hold(fact);
  }
  return holds;
}

function goalFacts(
  { skillFact, takenFact }: CompiledCatalog,
  { known, needs }: Prepared,
  wishes: Wishes,
): readonly number[] {
  const factOf = ({ skill, level }: Held) => (skillFact.get(skill) ?? 0) + level - 1;
  const wanted = needs.filter((need) => !isHeld(known, need)).map(factOf);
  return [...new Set([...wanted, ...[...wishes.pin].flatMap((id) => takenFact.get(id) ?? [])])];
}

/** One language a plan, where the goal asks for one. With `audit`, only what can be learned without paying: an open audit, or a course that is free. Unknown is not free. */
function allowance(
  request: PlanRequest,
  wishes: Wishes,
  { needs }: Pick<Prepared, "needs">,
): (course: Course) => boolean {
  const done: ReadonlySet<string> = new Set(request.done);
  const asked: ReadonlySet<string> = new Set(needs.map(({ skill }) => skill));
  return (course) => {
    const isOut = wishes.skip.has(course.id) || done.has(course.id);
    const fits = fitsGoal(course, request) && !isInOtherLanguage(course, asked);
    if ((isOut || !fits) && !wishes.pin.has(course.id)) return false;
    return !wishes.audit || isFree(course);
  };
}

/** A project belongs to its roles; where only skills are wanted, each does. Without own projects none is planned. */
function fitsGoal({ activity, project }: Course, { goal, portfolioHours }: PlanRequest): boolean {
  if (activity !== "project") return true;
  if (portfolioHours === 0) return false;
  const roles = project?.roles ?? [];
  return goal === null || roles.length === 0 || roles.includes(goal);
}

function isFree(course: Course): boolean {
  return course.audit === "open" || course.price?.highCents === 0;
}

/** What each action weighs for `request`. */
export function ownerWeight(
  { catalog }: CompiledCatalog,
  request: PlanRequest,
  { weights, prepared }: Pick<TaskTerms, "weights" | "prepared">,
): (owner: Owner) => number {
  const begun = programsBegun(catalog, request);
  const members = membersBegun(catalog, request, prepared.known);
  return (owner) => {
    switch (owner.kind) {
      case "course": {
        const { course } = owner;
        return weights.course(course) + (isAlone(course) ? weights.entry : 0);
      }
      case "entry":
        return entryWeight(weights, begun.has(owner.program));
      case "member":
        return members(owner.member) ? 0 : weights.member;
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
