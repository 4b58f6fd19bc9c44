import type { StepNeeds } from "./types";

/** A step as the sharing sees it: whole units of work, each at least 1. */
export interface UnitWork {
  readonly units: number;
  readonly needs: StepNeeds;
}

/** A time, counted in units of room, during which the same steps are under way. */
interface Shift {
  readonly from: number;
  readonly to: number;
  /** Indexes of the steps, at least one: each gets an equal part of the room. */
  readonly steps: readonly number[];
}

/** When a step is under way, in units of room: `from` is its first unit, `to` the one after its last. */
interface UnitSpan {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

export interface SharedHours {
  readonly spans: readonly UnitSpan[];
  readonly shifts: readonly Shift[];
}

interface UnderWay {
  readonly step: number;
  readonly lane: number;
  readonly from: number;
  left: number;
}

/**
 * List scheduling (Graham 1969) with shared hours: whenever fewer than `parallel` steps are under way, the first step of
 * the list that has not begun and whose needs are finished begins; all steps under way get equal parts of the hours, so
 * with n of them each goes at an n-th of the speed. As no hour is left idle, the last unit of work is the same however
 * many go on at once. Where nothing is under way and no step's needs are met, the first one of the list begins.
 */
export function shareHours(works: readonly UnitWork[], parallel: number): SharedHours {
  const spans = new Map<number, UnitSpan>();
  const shifts: Shift[] = [];
  const waiting = new Set(works.keys());
  let active: readonly UnderWay[] = [];
  let now = 0;
  while (active.length > 0 || waiting.size > 0) {
    active = admit({ works, waiting, active, now, parallel, isFinished: (step) => spans.has(step) });
    const shortest = Math.min(...active.map(({ left }) => left));
    const then = now + shortest * active.length;
    shifts.push({ from: now, to: then, steps: active.map(({ step }) => step) });
    for (const one of active) {
      one.left -= shortest;
      if (one.left === 0) spans.set(one.step, { from: one.from, to: then, lane: one.lane });
    }
    active = active.filter(({ left }) => left > 0);
    now = then;
  }
  return { spans: works.flatMap((_, i) => spans.get(i) ?? []), shifts };
}

interface Admission {
  readonly works: readonly UnitWork[];
  /** Steps that have not begun, in the order of the list; those that begin are taken out. */
  readonly waiting: Set<number>;
  readonly active: readonly UnderWay[];
  readonly now: number;
  readonly parallel: number;
  readonly isFinished: (step: number) => boolean;
}

function admit({ works, waiting, active, now, parallel, isFinished }: Admission): readonly UnderWay[] {
  const next = [...active];
  const begin = (step: number) => {
    waiting.delete(step);
    next.push({ step, lane: freeLane(next), from: now, left: works[step]?.units ?? 1 });
  };
  for (const step of [...waiting]) {
    if (next.length >= parallel) break;
    if (areMet(works[step]?.needs ?? { all: [] }, isFinished)) begin(step);
  }
  const [first] = waiting;
  if (next.length === 0 && first !== undefined) begin(first);
  return next;
}

function areMet(needs: StepNeeds, isFinished: (step: number) => boolean): boolean {
  if (typeof needs === "number") return isFinished(needs);
  if ("all" in needs) return needs.all.every((part) => areMet(part, isFinished));
  return needs.any.some((part) => areMet(part, isFinished));
}

function freeLane(active: readonly UnderWay[]): number {
  const taken = new Set(active.map(({ lane }) => lane));
  let lane = 0;
  while (taken.has(lane)) lane += 1;
  return lane;
}
