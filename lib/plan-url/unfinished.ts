import type { PlanRequest } from "@/lib/planner";
import type { Parameter } from "./parameters";
import type { Report } from "./report";

interface Unfinished {
  readonly parameter: Parameter;
  /** The value, in the link's spelling, where the request asks for the feature; else null. */
  readonly asked: (request: PlanRequest) => string | null;
}

/** What a link can already say and Waymark cannot do yet. An entry goes when its feature comes. */
const UNFINISHED: readonly Unfinished[] = [];

/** Names each wish that is understood and kept in the request but does not shape the plan yet. */
export function nameUnfinished(request: PlanRequest, report: Report): void {
  for (const { parameter, asked } of UNFINISHED) {
    const value = asked(request);
    if (value !== null) report(parameter, value, "not-yet");
  }
}
