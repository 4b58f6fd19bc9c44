import { invertLists, packLists } from "@/lib/planner/task/lists";
import type { Task } from "@/lib/planner/task/task";

export interface SmallAction {
  readonly needs?: readonly number[];
  readonly gives: readonly number[];
  readonly cost: number;
}

/** A task written out by hand: facts are numbers, actions are numbered in their order. */
export function smallTask(facts: number, actions: readonly SmallAction[], goals: readonly number[]): Task {
  const needs = packLists(actions.map((action) => action.needs ?? []));
  const gives = packLists(actions.map((action) => action.gives));
  return {
    facts,
    actions: actions.length,
    owners: actions.map(() => ({ kind: "branch" })),
    cost: Float64Array.from(actions, ({ cost }) => cost),
    needs,
    gives,
    givers: invertLists(gives, facts),
    users: invertLists(needs, facts),
    goals: Int32Array.from(goals),
    origin: Int32Array.from(actions.keys()),
  };
}
