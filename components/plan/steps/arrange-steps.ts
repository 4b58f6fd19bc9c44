import type { AnswerStep } from "@/lib/answer";
import type { Reason } from "@/lib/planner";

/** A stop on the route: one step, or brush-ups that follow one another and are shown as one. */
export type Station =
  | { readonly kind: Exclude<AnswerStep["kind"], "brush-up">; readonly step: AnswerStep }
  | { readonly kind: "brush-ups"; readonly steps: readonly [AnswerStep, ...AnswerStep[]] };

/** The stops of a plan, in its order. */
export function arrangeSteps(steps: readonly AnswerStep[]): readonly Station[] {
  const stations: Station[] = [];
  for (const step of steps) {
    const last = stations.at(-1);
    if (step.kind !== "brush-up") stations.push({ kind: step.kind, step });
    else if (last?.kind === "brush-ups") {
      stations[stations.length - 1] = { kind: "brush-ups", steps: [...last.steps, step] };
    } else stations.push({ kind: "brush-ups", steps: [step] });
  }
  return stations;
}

/** Why a step is there, and why it stands where it stands. */
export interface SortedReasons {
  readonly purpose: readonly Reason[];
  readonly position: readonly Reason[];
}

/**
 * The reasons worth reading: all that say what the step is for, and of those that hold it behind an earlier course only
 * the strongest one for each course.
 */
export function sortReasons(reasons: readonly Reason[]): SortedReasons {
  const strongest = new Map<string, Reason>();
  const purpose: Reason[] = [];
  for (const reason of reasons) {
    if (isPurpose(reason)) purpose.push(reason);
    else {
      const held = strongest.get(reason.course);
      if (held === undefined || strength(reason) > strength(held)) strongest.set(reason.course, reason);
    }
  }
  return { purpose, position: [...strongest.values()] };
}

function isPurpose(
  reason: Reason,
): reason is Extract<Reason, { readonly kind: "serves" | "opens" | "pinned" | "something-to-show" }> {
  return ["serves", "opens", "pinned", "something-to-show"].includes(reason.kind);
}

function strength(reason: Reason): number {
  if (reason.kind === "after") return 4;
  if (reason.kind === "program-order") return 3;
  return reason.kind === "better-after" && reason.source.kind !== "taxonomy" ? 2 : 1;
}
