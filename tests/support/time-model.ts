import { timeFacts } from "@/data";
import { type PaceBelief, paceBelief, readTimeFacts, type TimedStep, timeModel } from "@/lib/time";

/** The numbers that Waymark ships. */
export const realTimeModel = timeModel(readTimeFacts(timeFacts));

/** A course whose learners say that half of them needed less than `hours`. */
export function courseOf(hours: number, course: string | null = null): TimedStep {
  return { kind: "programming", hours: { from: "learners", middle: hours }, course };
}

export function projectOf(hours: number): TimedStep {
  return { kind: "project", hours: { from: "learners", middle: hours }, course: null };
}

/** Somebody of usual experience without a finished step. */
export const ANYBODY: PaceBelief = paceBelief({ experience: 0.5, finished: [] }, realTimeModel);
