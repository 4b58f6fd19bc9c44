import { preflightResponse } from "@/app/_server/json-response";
import { servePlan } from "@/app/_server/plan-endpoint";

export const dynamic = "force-dynamic";

/** The plan of a link, as JSON; 400 where it names nothing to plan for. */
export function GET(request: Request): Promise<Response> {
  return servePlan(request, { format: "json", type: "application/json", filename: null });
}

export const OPTIONS = preflightResponse;
