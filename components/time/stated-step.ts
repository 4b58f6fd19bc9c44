import type { MiddleKey, TimedStep } from "@/lib/time";

/** A step of which a provider states hours, by what the hours are of. */
export function statedStep(key: MiddleKey, stated: number): TimedStep {
  const hours = { from: "provider", stated } as const;
  if (key === "items")
    return { kind: "lectures-and-quizzes", hours: { ...hours, figure: key }, course: null };
  if (key === "videos" || key === "labs")
    return { kind: "programming", hours: { ...hours, figure: key }, course: null };
  return { kind: key, hours: { ...hours, figure: "whole" }, course: null };
}
