import type { Answer } from "@/lib/answer/types";
import { type CivilDate, daysBetween } from "@/lib/civil-date";

/** What it takes to have one thing more: the difference between two answers. */
export type GapPrice =
  | {
      readonly kind: "planned";
      /** Likely hours more; below zero where the other plan is shorter. */
      readonly hours: number;
      /** The likely finish then, and how many days later that is. */
      readonly finish: CivilDate;
      readonly days: number;
      /** US dollars more, at the low and the high end. */
      readonly cost: { readonly low: number; readonly high: number };
      /** Courses of the other plan that this one lacks, in its order, and the other way round. */
      readonly adds: readonly string[];
      readonly drops: readonly string[];
    }
  | { readonly kind: "impossible" }
  | { readonly kind: "not-in-time" };

/** The price of going from the plan of `base` to that of `other`, both proven for their own wishes. */
export function gapPrice(base: Answer, other: Answer): GapPrice {
  if (other.outcome === "not-in-time") return { kind: "not-in-time" };
  if (other.finish === null) return { kind: "impossible" };
  const [held, wanted] = [courseIds(base), courseIds(other)];
  return {
    kind: "planned",
    hours: other.totals.hours.typical - base.totals.hours.typical,
    finish: other.finish.likely,
    days: daysBetween(base.finish?.likely ?? base.request.start, other.finish.likely),
    cost: {
      low: other.totals.cost.low - base.totals.cost.low,
      high: other.totals.cost.high - base.totals.cost.high,
    },
    adds: wanted.filter((id) => !held.includes(id)),
    drops: held.filter((id) => !wanted.includes(id)),
  };
}

const courseIds = ({ steps }: Answer): readonly string[] => steps.flatMap(({ courseId }) => courseId ?? []);
