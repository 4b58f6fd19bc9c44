import { preflightResponse } from "@/app/_server/json-response";
import { servePlan } from "@/app/_server/plan-endpoint";
import { planMarkdown } from "@/lib/documents";

export const dynamic = "force-dynamic";

/** The plan of a link as a checklist in Markdown. */
export function GET(request: Request): Response {
  return servePlan(request, ({ answer, catalog, link }) => ({
    text: planMarkdown({ answer, catalog, link }),
    type: "text/markdown; charset=utf-8",
    filename: "waymark-plan.md",
  }));
}

export const OPTIONS = preflightResponse;
