import { preflightResponse } from "@/app/_server/json-response";
import { servePlan } from "@/app/_server/plan-endpoint";

export const dynamic = "force-dynamic";

/** The plan of a link as a checklist in Markdown. */
export function GET(request: Request): Promise<Response> {
  const type = "text/markdown; charset=utf-8";
  return servePlan(request, { format: "markdown", type, filename: "waymark-plan.md" });
}

export const OPTIONS = preflightResponse;
