import { currentCatalogFile } from "@/app/_server/catalog";
import { CACHE, guarded, jsonResponse, preflightResponse } from "@/app/_server/json-response";

export const dynamic = "force-dynamic";

/** The whole catalog with all that the planner weighs, in the format that `bin/plan` and WAYMARK_CATALOG read. */
export function GET(): Promise<Response> {
  return guarded(() => jsonResponse(currentCatalogFile(), { cache: CACHE.stable }));
}

export const OPTIONS = preflightResponse;
