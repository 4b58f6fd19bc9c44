import { preflightResponse } from "@/app/_server/json-response";
import { servePlan } from "@/app/_server/plan-endpoint";
import { CALENDAR_STYLES, calendarEntries, calendarEvent, writeIcs } from "@/lib/documents";
import { answerTitle } from "@/lib/words/plan/plan-title";

export const dynamic = "force-dynamic";

/** The plan of a link as a calendar to import or subscribe to; `as=milestones` for the last days alone. */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams.get("as");
  const style = CALENDAR_STYLES.find((one) => one === asked) ?? "blocks";
  return servePlan(
    request,
    ({ answer, catalog, link }) => ({
      text: writeIcs({
        name: answerTitle(answer, catalog),
        edition: catalog.version,
        events: calendarEntries(answer, style).map((entry) =>
          calendarEvent(entry, { answer, catalog, link }),
        ),
      }),
      type: "text/calendar; charset=utf-8",
      filename: "waymark-plan.ics",
    }),
    ["as"],
  );
}

export const OPTIONS = preflightResponse;
