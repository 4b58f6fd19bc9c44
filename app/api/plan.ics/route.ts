import { preflightResponse } from "@/app/_server/json-response";
import { servePlan } from "@/app/_server/plan-endpoint";
import { CALENDAR_STYLES } from "@/lib/documents";

export const dynamic = "force-dynamic";

/** The plan of a link as a calendar to import or subscribe to; `as=milestones` for the last days alone. */
export function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("as");
  const format = CALENDAR_STYLES.find((one) => one === asked) ?? "blocks";
  const type = "text/calendar; charset=utf-8";
  return servePlan(request, { format, type, filename: "waymark-plan.ics", own: ["as"] });
}

export const OPTIONS = preflightResponse;
