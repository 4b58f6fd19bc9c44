import { preflightResponse } from "@/app/_server/json-response";
import { servePlan } from "@/app/_server/plan-endpoint";
import { planRows, writeCsv } from "@/lib/documents";

export const dynamic = "force-dynamic";

/** Without it, Excel reads accents as something else. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The plan of a link as a table, one row a step. */
export function GET(request: Request): Response {
  return servePlan(request, ({ answer, catalog }) => {
    const rows = planRows(answer, catalog);
    return {
      text: `${BYTE_ORDER_MARK}${writeCsv(rows)}`,
      type: "text/csv; charset=utf-8",
      filename: "waymark-plan.csv",
    };
  });
}

export const OPTIONS = preflightResponse;
