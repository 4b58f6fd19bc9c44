import { preflightResponse } from "@/app/_server/json-response";
import { servePlan } from "@/app/_server/plan-endpoint";

export const dynamic = "force-dynamic";

/** The plan of a link as a table, one row a step. */
export function GET(request: Request): Promise<Response> {
  const type = "text/csv; charset=utf-8";
  return servePlan(request, { format: "csv", type, filename: "waymark-plan.csv" });
}

export const OPTIONS = preflightResponse;
