import type { CivilDate } from "@/lib/civil-date";
import type { PlanRequest, RequestProblem } from "@/lib/request";

/** One step of a plan as it was: a course by its permanent number, or own work (number 0). */
interface CarriedStep {
  readonly number: number;
  /** Typical hours as they were listed, before the pace factor. */
  readonly hours: number;
}

/** A plan as it was when its link was made: readable without the catalog of that time. */
export interface CarriedPlan {
  /** The edition of the catalog that it was made from. */
  readonly edition: string;
  readonly steps: readonly CarriedStep[];
  readonly finish: { readonly early: CivilDate; readonly likely: CivilDate; readonly late: CivilDate };
}

export type DecodedRequest =
  | {
      readonly ok: true;
      readonly request: PlanRequest;
      readonly problems: readonly RequestProblem[];
      /** The plan as it was when the link was made, where the link carries one. */
      readonly carried: CarriedPlan | null;
    }
  | { readonly ok: false; readonly problems: readonly RequestProblem[] };
