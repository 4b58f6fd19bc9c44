import type { Task } from "./task";

/** The target of a closure that aims at the goals themselves rather than at the needs of one action. */
export const GOALS = -1;

/**
 * What follows from a growing set of allowed actions, for as long as the target does not follow: all goals, or all needs
 * of one action. Actions that cost nothing are always allowed. An action whose allowance would complete the target is
 * refused and leaves no trace.
 */
export class Closure {
  private readonly start: Int32Array;
  private readonly give: Int32Array;
  private readonly userStart: Int32Array;
  private readonly user: Int32Array;
  private readonly isGoal: Uint8Array;
  private readonly goals: number;
  /** Needs of each action that do not hold yet. */
  private readonly open: Int32Array;
  private readonly allowed: Uint8Array;
  private readonly holds: Uint8Array;
  /** Facts in the order in which they came to hold; a tail of it can be taken back. */
  private readonly trail: Int32Array;
  private trailLength = 0;
  private goalsHeld = 0;
  private target = GOALS;
  private readonly base: { readonly open: Int32Array; readonly allowed: Uint8Array; readonly length: number };

  constructor(task: Task) {
    const { actions, facts, users, goals } = task;
    [this.start, this.give] = pack(actions.map((action) => action.gives));
    [this.userStart, this.user] = pack(users);
    this.isGoal = new Uint8Array(facts);
    for (const goal of goals) this.isGoal[goal] = 1;
    this.goals = goals.length;
    this.open = Int32Array.from(actions, ({ needs }) => needs.length);
    this.allowed = Uint8Array.from(task.cost, (cost) => (cost === 0 ? 1 : 0));
    this.holds = new Uint8Array(facts);
    this.trail = new Int32Array(facts);
    for (let action = 0; action < actions.length; action++) if (this.canApply(action)) this.apply(action);
    this.base = { open: this.open.slice(), allowed: this.allowed.slice(), length: this.trailLength };
  }

  /** Back to what follows from the actions that cost nothing, with a new target. */
  reset(target: number): void {
    this.target = target;
    this.takeBack(this.base.length);
    this.open.set(this.base.open);
    this.allowed.set(this.base.allowed);
  }

  get isComplete(): boolean {
    return this.target === GOALS ? this.goalsHeld === this.goals : this.open[this.target] === 0;
  }

  /** Allows `action`, whatever follows. */
  allow(action: number): void {
    this.allowed[action] = 1;
    if (this.open[action] === 0) this.apply(action);
  }

  /** Allows `action` unless the target would follow; tells whether it did. */
  allowShortOfTarget(action: number): boolean {
    const mark = this.trailLength;
    this.allow(action);
    if (!this.isComplete) return true;
    this.takeBack(mark);
    this.allowed[action] = 0;
    return false;
  }

  private canApply(action: number): boolean {
    return this.open[action] === 0 && this.allowed[action] !== 0;
  }

  private apply(action: number): void {
    let next = this.trailLength;
    this.giveFacts(action);
    while (next < this.trailLength) {
      const fact = this.trail[next++] ?? 0;
      const end = this.userStart[fact + 1] ?? 0;
      for (let i = this.userStart[fact] ?? 0; i < end; i++) {
        const other = this.user[i] ?? 0;
        const left = (this.open[other] ?? 0) - 1;
        this.open[other] = left;
        if (left === 0 && this.allowed[other] !== 0) this.giveFacts(other);
      }
    }
  }

  private giveFacts(action: number): void {
    const end = this.start[action + 1] ?? 0;
    for (let i = this.start[action] ?? 0; i < end; i++) {
      const fact = this.give[i] ?? 0;
      if (this.holds[fact] !== 0) continue;
      this.holds[fact] = 1;
      this.trail[this.trailLength++] = fact;
      this.goalsHeld += this.isGoal[fact] ?? 0;
    }
  }

  private takeBack(length: number): void {
    while (this.trailLength > length) {
      const fact = this.trail[--this.trailLength] ?? 0;
      this.holds[fact] = 0;
      this.goalsHeld -= this.isGoal[fact] ?? 0;
      const end = this.userStart[fact + 1] ?? 0;
      for (let i = this.userStart[fact] ?? 0; i < end; i++) {
        const other = this.user[i] ?? 0;
        this.open[other] = (this.open[other] ?? 0) + 1;
      }
    }
  }
}

/** Lists of numbers end to end: list `i` runs from `starts[i]` up to `starts[i + 1]`. */
function pack(lists: readonly (readonly number[])[]): readonly [starts: Int32Array, items: Int32Array] {
  const starts = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
  return [starts, Int32Array.from(lists.flat())];
}
