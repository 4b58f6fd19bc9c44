import { currentCompiled } from "@/app/_server/catalog";
import { CACHE, guarded, jsonResponse, preflightResponse } from "@/app/_server/json-response";
import { planBody } from "@/app/_server/plan-body";
import { searchLimits } from "@/app/_server/search-limits";
import { todayUtc } from "@/app/_server/today";

export const dynamic = "force-dynamic";

/** The plan of a link, as JSON; 400 where it names nothing to plan for. */
export function GET(request: Request): Response {
  return guarded(() => {
    const params = new URL(request.url).searchParams;
    const { readable, body } = planBody({
      compiled: currentCompiled(),
      params,
      today: todayUtc(),
      limits: searchLimits(),
    });
    if (!readable) return jsonResponse(body, { status: 400, cache: CACHE.none });
    const isDated = "request" in body && params.get("start") === body.request.start;
    return jsonResponse(body, { cache: isDated ? CACHE.stable : CACHE.today });
  });
}

export const OPTIONS = preflightResponse;
