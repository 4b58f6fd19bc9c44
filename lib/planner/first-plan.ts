import { type Closure, GOALS } from "./closure";
import { Relaxation } from "./relaxation";
import type { Task } from "./task";

/** Whether the goals follow from the actions for which `has` is true, and those that cost nothing. */
export function reachesGoals(task: Task, has: (action: number) => boolean): boolean {
  const holds = new Uint8Array(task.facts);
  const open = Int32Array.from(task.actions, ({ needs }) => needs.length);
  const queue: number[] = [];
  const apply = (action: number): void => {
    for (const fact of task.actions[action]?.gives ?? []) {
      if (holds[fact] !== 0) continue;
      holds[fact] = 1;
      queue.push(fact);
    }
  };
  const usable = (action: number) => task.cost[action] === 0 || has(action);
  for (const [action, { needs }] of task.actions.entries())
    if (needs.length === 0 && usable(action)) apply(action);
  for (let fact = queue.pop(); fact !== undefined; fact = queue.pop()) {
    for (const action of task.users[fact] ?? []) {
      const left = (open[action] ?? 0) - 1;
      open[action] = left;
      if (left === 0 && usable(action)) apply(action);
    }
  }
  return task.goals.every((goal) => holds[goal] !== 0);
}

export const weigh = (task: Task, actions: Iterable<number>): number => {
  let weight = 0;
  for (const action of actions) weight += task.cost[action] ?? 0;
  return weight;
};

/** `actions` without those that the goals do not need, the dearest tried first. The rest still reaches the goals. */
export function prune(task: Task, closure: Closure, actions: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set(actions);
  for (const action of [...actions].sort((a, b) => (task.cost[b] ?? 0) - (task.cost[a] ?? 0) || a - b)) {
    kept.delete(action);
    closure.reset(GOALS);
    for (const other of kept) closure.allow(other);
    if (!closure.isComplete) kept.add(action);
  }
  return kept;
}

/**
 * A good plan to start the search from: the cheapest derivation by h_add, pruned, then improved for as long as leaving
 * out one of its actions and keeping the others for nothing leads to a lighter one. Null where the goals are out of reach.
 */
export function findFirstPlan(task: Task, closure: Closure): ReadonlySet<number> | null {
  const relaxation = new Relaxation(task, "sum");
  const none = new Uint8Array(task.actions.length);
  relaxation.run(task.cost, none);
  if (relaxation.goalValue() === Number.POSITIVE_INFINITY) return null;
  let best = prune(task, closure, derivation(task, relaxation));
  for (let improved = true; improved; ) {
    improved = false;
    for (const dropped of best) {
      const other = planWithout(task, { relaxation, closure }, { best, dropped });
      if (other === null || weigh(task, other) >= weigh(task, best)) continue;
      best = other;
      improved = true;
      break;
    }
  }
  return best;
}

function planWithout(
  task: Task,
  { relaxation, closure }: { readonly relaxation: Relaxation; readonly closure: Closure },
  { best, dropped }: { readonly best: ReadonlySet<number>; readonly dropped: number },
): ReadonlySet<number> | null {
  const banned = new Uint8Array(task.actions.length);
  banned[dropped] = 1;
  relaxation.run(
    task.cost.map((cost, action) => (best.has(action) ? 0 : cost)),
    banned,
  );
  if (relaxation.goalValue() === Number.POSITIVE_INFINITY) return null;
  const kept = [...best].filter((action) => action !== dropped);
  return prune(task, closure, new Set([...kept, ...derivation(task, relaxation)]));
}

/** The actions that cost something among those that gave the goals their values. */
function derivation(task: Task, relaxation: Relaxation): ReadonlySet<number> {
  const used = new Set<number>();
  const seen = new Set<number>();
  const queue = [...task.goals];
  for (let fact = queue.pop(); fact !== undefined; fact = queue.pop()) {
    if (seen.has(fact)) continue;
    seen.add(fact);
    const action = relaxation.via[fact] ?? -1;
    const found = task.actions[action];
    if (!found) continue;
    if ((task.cost[action] ?? 0) > 0) used.add(action);
    queue.push(...found.needs);
  }
  return used;
}
