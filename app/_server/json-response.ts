import { refusals } from "@/lib/words/messages/en/pages/refusals";
import { english } from "@/lib/words/messages/translator";

/** How long browsers and CDNs may keep an answer, in seconds; a CDN may show it as long again while it fetches anew. */
export const CACHE = {
  /** Says the same until the next release. */
  stable: "public, max-age=300, s-maxage=3600, stale-while-revalidate=3600",
  /** Depends on today. */
  today: "public, max-age=60, s-maxage=60",
  none: "no-store",
} as const;

/**
 * How long an answer that was planned may be kept. One that a busy machine could not prove best is kept by nobody; one
 * that does not name its first day changes at midnight.
 */
export function cacheOfPlan(plan: { readonly isWhole: boolean; readonly isDated: boolean }): string {
  if (!plan.isWhole) return CACHE.none;
  return plan.isDated ? CACHE.stable : CACHE.today;
}

/** Anybody's page may read these answers; they hold nothing personal and take no credentials. */
export const OPEN_FOR_READING = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-expose-headers": "etag, content-disposition",
} as const;

export function jsonResponse(
  body: unknown,
  { status = 200, cache }: { status?: number; cache: string },
): Response {
  return Response.json(body, { status, headers: { ...OPEN_FOR_READING, "cache-control": cache } });
}

/** The answer to a browser that asks whether it may read. */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: { ...OPEN_FOR_READING, "access-control-allow-headers": "*", "access-control-max-age": "86400" },
  });
}

/** Runs `answer`; a defect of ours is logged and answered as such, without what is inside. */
export async function guarded(answer: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    console.error(error);
    const message = english(refusals).broken;
    return jsonResponse({ error: { code: "internal", message } }, { status: 500, cache: CACHE.none });
  }
}
