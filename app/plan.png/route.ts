import { cacheOfPlan, guarded } from "@/app/_server/json-response";
import { planning } from "@/app/_server/planning/current-planning";
import { todayUtc } from "@/app/_server/today";
import { unavailable } from "@/app/_server/unavailable";

export const dynamic = "force-dynamic";

/** The picture that chats and networks show of a plan's link. A link that says nothing has the example's. */
export function GET(request: Request): Promise<Response> {
  return guarded(async () => {
    const { searchParams } = new URL(request.url);
    const outcome = await planning().picture({ link: searchParams.toString(), today: todayUtc() });
    if (outcome.kind !== "answered") return unavailable(outcome.kind);
    const { reply, isWhole } = outcome;
    const isDated = searchParams.get("start") === reply.start;
    const cache = cacheOfPlan({ isWhole, isDated });
    return new Response(reply.png, { headers: { "content-type": "image/png", "cache-control": cache } });
  });
}
