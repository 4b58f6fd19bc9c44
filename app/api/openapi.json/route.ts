import { openApi } from "@/app/_server/api-doc/openapi";
import { CACHE, guarded, jsonResponse, preflightResponse } from "@/app/_server/json-response";
import { originOf } from "@/app/_server/origin";

export const dynamic = "force-dynamic";

/** The API's description for programs, in OpenAPI 3.1. */
export function GET(request: Request): Promise<Response> {
  return guarded(() => jsonResponse(openApi(originOf(request.headers)), { cache: CACHE.stable }));
}

export const OPTIONS = preflightResponse;
