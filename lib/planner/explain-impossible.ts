import { type CourseId, isHeld, type SkillId } from "@/lib/catalog";
import { type PlanRequest, type Prepared, prepare, type Wish } from "@/lib/request";
import { budgetLimit } from "./search/budget";
import { canReachGoals } from "./search/first-plan";
import { findLightestPlan } from "./search/search";
import type { CompiledCatalog } from "./task/compile-catalog";
import { buildTask, type Wishes, wishesOf } from "./task/task";
import { weightsFor } from "./task/weights";
import type { Impossible } from "./types";

/** So many smaller sets are tried at most: more wishes than a person makes at once. */
const MOST_SETS = 500;

/**
 * Why `request`, which is known to have no plan, has none. Without any wish: the wanted skills that no course leads to.
 * Otherwise a smallest set of wishes that clash, the first of its size: each wish is dropped in turn and stays dropped
 * where the rest is impossible all the same; then every smaller set is tried, while there are no more than `MOST_SETS`.
 * Only what is proven is said: once `stop` says so, the clash found so far stands, and is not called smallest.
 */
export function explainImpossible(
  compiled: CompiledCatalog,
  request: PlanRequest,
  stop: () => boolean = () => false,
): Impossible {
  const doubts = { compiled, request, stop, prepared: prepare(compiled.catalog, request) };
  const untaught = unreachedSkills(doubts, NO_WISHES);
  if (untaught.length > 0) return { kind: "untaught", skills: untaught };
  const wishes = listWishes(request);
  let isSmallest = true;
  const isClash = (set: readonly Wish[]) => {
    const possible = isPossible(doubts, toWishes(set));
    if (possible === null) isSmallest = false;
    return possible === false;
  };
  let clash = wishes;
  for (const wish of wishes) {
    const without = clash.filter((other) => other !== wish);
    if (isClash(without)) clash = without;
  }
  const smaller = setsBelow(wishes, clash.length);
  const smallest = smaller.length > MOST_SETS ? undefined : smaller.find(isClash);
  const found = smallest ?? clash;
  return {
    kind: "clash",
    wishes: found,
    skills: unreachedSkills(doubts, toWishes(found)),
    ...(isSmallest && smaller.length <= MOST_SETS ? {} : { isSmallest: false }),
  };
}

/** The sets of fewer than `size` of `all`, none empty, small ones first. */
function setsBelow<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const sets: (readonly T[])[] = [];
  let level: readonly { readonly set: readonly T[]; readonly next: number }[] = [{ set: [], next: 0 }];
  for (let count = 1; count < size && sets.length <= MOST_SETS; count++) {
    level = level.flatMap(({ set, next }) =>
      all.slice(next).map((one, i) => ({ set: [...set, one], next: next + i + 1 })),
    );
    sets.push(...level.map(({ set }) => set));
  }
  return sets;
}

const NO_WISHES: Wishes = { pin: new Set(), skip: new Set(), audit: false, budgetCents: null };

interface Doubts {
  readonly compiled: CompiledCatalog;
  readonly request: PlanRequest;
  readonly stop: () => boolean;
  readonly prepared: Prepared;
}

/** null where that was not known in time. */
function isPossible({ compiled, request, stop, prepared }: Doubts, wishes: Wishes): boolean | null {
  // Without a budget one closure tells.
  if (wishes.budgetCents !== null && !wishes.audit && stop()) return null;
  const task = buildTask(compiled, request, { wishes, weights: weightsFor(request), prepared });
  const budget = budgetLimit(compiled.catalog, task, {
    request: { ...request, audit: wishes.audit },
    cents: wishes.budgetCents,
  });
  const canReach = canReachGoals(task);
  if (budget === null || !canReach) return canReach;
  const { kind } = findLightestPlan(task, { budget, limits: { stop }, anyPlan: true });
  return kind === "not-in-time" ? null : kind === "found";
}

function listWishes(request: PlanRequest): readonly Wish[] {
  const { pin, skip, audit, budgetCents } = wishesOf(request);
  return [
    ...(budgetCents === null ? [] : [{ kind: "budget", cents: budgetCents } as const]),
    ...(audit ? [{ kind: "audit" } as const] : []),
    ...request.skip.filter((id) => skip.has(id)).map((course) => ({ kind: "skip", course }) as const),
    ...request.pin.filter((id) => pin.has(id)).map((course) => ({ kind: "pin", course }) as const),
  ];
}

function toWishes(wishes: readonly Wish[]): Wishes {
  const courses = (kind: "pin" | "skip"): ReadonlySet<CourseId> =>
    new Set(wishes.flatMap((wish) => (wish.kind === kind ? [wish.course] : [])));
  const [budgetCents = null] = wishes.flatMap((wish) => (wish.kind === "budget" ? [wish.cents] : []));
  const audit = wishes.some((wish) => wish.kind === "audit");
  return { pin: courses("pin"), skip: courses("skip"), audit, budgetCents };
}

/** Wanted skills that stay out of reach when every course that may be taken is taken. */
function unreachedSkills(doubts: Doubts, wishes: Wishes): readonly SkillId[] {
  const { known, needs } = doubts.prepared;
  return needs
    .filter((need) => {
      if (isHeld(known, need)) return false;
      const alone = { ...doubts, prepared: { ...doubts.prepared, needs: [need] } };
      return isPossible(alone, { ...wishes, pin: new Set() }) === false;
    })
    .map(({ skill }) => skill);
}
