import { lengthsOf } from "@/lib/planner/task/lists";
import { noEntry } from "@/lib/planner/task/no-entry";
import type { Task } from "@/lib/planner/task/task";
import { GOALS, type Target } from "./rows";

interface ClosureMark {
  readonly actions: number;
  readonly facts: number;
}

/**
 * What follows from a growing set of allowed actions, for as long as the target does not follow: all goals, or all needs
 * of one action. Actions that cost nothing are always allowed. Whatever was allowed since a mark can be taken back.
 */
export class Closure {
  private readonly isGoal: Uint8Array;
  /** Needs of each action that do not hold yet. */
  private readonly open: Int32Array;
  private readonly allowed: Uint8Array;
  private readonly holds: Uint8Array;
  /** Facts in the order in which they came to hold, and actions in the order in which they were allowed. */
  private readonly facts: Int32Array;
  private readonly actions: Int32Array;
  private factCount = 0;
  private actionCount = 0;
  private goalsOpen: number;
  private target: Target = GOALS;
  private readonly base: {
    readonly open: Int32Array;
    readonly allowed: Uint8Array;
    readonly holds: Uint8Array;
    readonly factCount: number;
    readonly goalsOpen: number;
  };

  constructor(private readonly task: Task) {
    this.isGoal = new Uint8Array(task.facts);
    for (const goal of task.goals) this.isGoal[goal] = 1;
    this.goalsOpen = task.goals.length;
    this.open = lengthsOf(task.needs);
    this.allowed = Uint8Array.from(task.cost, (cost) => (cost === 0 ? 1 : 0));
    this.holds = new Uint8Array(task.facts);
    this.facts = new Int32Array(task.facts);
    this.actions = new Int32Array(task.actions);
    for (let action = 0; action < task.actions; action++)
      if (this.open[action] === 0 && this.allowed[action] !== 0) this.apply(action);
    const { open, allowed, holds, factCount, goalsOpen } = this;
    this.base = { open: open.slice(), allowed: allowed.slice(), holds: holds.slice(), factCount, goalsOpen };
  }

  /** Back to what follows from the actions that cost nothing. */
  reset(target: Target): void {
    const { base } = this;
    this.target = target;
    this.open.set(base.open);
    this.allowed.set(base.allowed);
    this.holds.set(base.holds);
    this.factCount = base.factCount;
    this.goalsOpen = base.goalsOpen;
    this.actionCount = 0;
  }

  /** Aims at another target; what is allowed stays. */
  aim(target: Target): void {
    this.target = target;
  }

  get isComplete(): boolean {
    const { target } = this;
    return target.kind === "goals" ? this.goalsOpen === 0 : this.open[target.of] === 0;
  }

  /** The state that `takeBack` returns to. Marks are used last in, first out. */
  mark(): ClosureMark {
    return { actions: this.actionCount, facts: this.factCount };
  }

  /** Takes back all actions allowed since `mark`. */
  takeBack({ actions, facts }: ClosureMark): void {
    while (this.actionCount > actions) this.allowed[this.actions[--this.actionCount] ?? noEntry()] = 0;
    this.forget(facts);
  }

  /** Allows `action`, whatever follows. */
  allow(action: number): void {
    this.allowed[action] = 1;
    this.actions[this.actionCount++] = action;
    if (this.open[action] === 0) this.apply(action);
  }

  isAllowed(action: number): boolean {
    return this.allowed[action] !== 0;
  }

  /** Allows `action` unless the target would follow; tells whether it did. */
  allowShortOfTarget(action: number): boolean {
    const facts = this.factCount;
    this.allow(action);
    if (!this.isComplete) return true;
    this.allowed[action] = 0;
    this.actionCount--;
    this.forget(facts);
    return false;
  }

  private apply(action: number): void {
    const { facts, open, allowed } = this;
    const { start, item } = this.task.users;
    let next = this.factCount;
    this.giveFacts(action);
    while (next < this.factCount) {
      const fact = facts[next++] ?? noEntry();
      const end = start[fact + 1] ?? noEntry();
      for (let i = start[fact] ?? noEntry(); i < end; i++) {
        const other = item[i] ?? noEntry();
        const left = (open[other] ?? noEntry()) - 1;
        open[other] = left;
        if (left === 0 && allowed[other] !== 0) this.giveFacts(other);
      }
    }
  }

  private giveFacts(action: number): void {
    const { holds } = this;
    const { start, item } = this.task.gives;
    const end = start[action + 1] ?? noEntry();
    for (let i = start[action] ?? noEntry(); i < end; i++) {
      const fact = item[i] ?? noEntry();
      if (holds[fact] !== 0) continue;
      holds[fact] = 1;
      this.facts[this.factCount++] = fact;
      this.goalsOpen -= this.isGoal[fact] === 1 ? 1 : 0;
    }
  }

  private forget(count: number): void {
    const { facts, open } = this;
    const { start, item } = this.task.users;
    while (this.factCount > count) {
      const fact = facts[--this.factCount] ?? noEntry();
      this.holds[fact] = 0;
      this.goalsOpen += this.isGoal[fact] === 1 ? 1 : 0;
      const end = start[fact + 1] ?? noEntry();
      for (let i = start[fact] ?? noEntry(); i < end; i++) {
        const other = item[i] ?? noEntry();
        open[other] = (open[other] ?? noEntry()) + 1;
      }
    }
  }
}
