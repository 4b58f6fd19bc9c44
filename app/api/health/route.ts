import { currentCompiled } from "@/app/_server/catalog";
import { CACHE, guarded, jsonResponse, preflightResponse } from "@/app/_server/json-response";
import { searchLimits } from "@/app/_server/search-limits";
import { todayUtc } from "@/app/_server/today";
import { workedExample } from "@/app/_server/worked-example";
import { answerRequest } from "@/lib/answer";
import { encodeRequest } from "@/lib/link";

export const dynamic = "force-dynamic";

/** Says that this instance can plan, by planning the worked example; 503 where it cannot. */
export function GET(): Response {
  return guarded(() => {
    const compiled = currentCompiled();
    const { catalog } = compiled;
    const request = workedExample(catalog);
    const answer = answerRequest({ compiled, request, today: todayUtc(), limits: searchLimits() });
    const canPlan = answer.outcome === "planned";
    return jsonResponse(
      {
        status: canPlan ? "ok" : "failing",
        catalogVersion: catalog.version,
        courses: catalog.courses.length,
        example: {
          link: encodeRequest(request),
          outcome: answer.outcome,
          proof: answer.proof,
          steps: answer.steps.length,
        },
      },
      { status: canPlan ? 200 : 503, cache: CACHE.none },
    );
  });
}

export const OPTIONS = preflightResponse;
