import { currentCatalog } from "@/app/_server/catalog";
import { CACHE, guarded, jsonResponse, preflightResponse } from "@/app/_server/json-response";
import { planning } from "@/app/_server/planning/current-planning";
import { todayUtc } from "@/app/_server/today";
import { unavailable } from "@/app/_server/unavailable";

export const dynamic = "force-dynamic";

/** Says that this instance can plan: the worked example of this day was planned, now or before; 503 where it cannot be. */
export function GET(): Promise<Response> {
  return guarded(async () => {
    const { version, courses } = currentCatalog();
    const outcome = await planning().example({ today: todayUtc() });
    if (outcome.kind !== "answered") return unavailable(outcome.kind);
    const canPlan = outcome.reply.outcome === "planned";
    return jsonResponse(
      {
        status: canPlan ? "ok" : "failing",
        catalogVersion: version,
        courses: courses.length,
        example: outcome.reply,
      },
      { status: canPlan ? 200 : 503, cache: CACHE.none },
    );
  });
}

export const OPTIONS = preflightResponse;
