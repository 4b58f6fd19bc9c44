import { createHash } from "node:crypto";
import { buildId } from "./build-id";
import { currentCatalog } from "./catalog";
import { CACHE, cacheOfPlan, guarded, OPEN_FOR_READING } from "./json-response";
import { originOf } from "./origin";
import { planning } from "./planning/current-planning";
import type { PlanFormat } from "./planning/plan-files";
import { todayUtc } from "./today";
import { unavailable } from "./unavailable";

interface Served {
  readonly format: PlanFormat;
  readonly type: string;
  /** Name of the download; null where the answer is read in place. */
  readonly filename: string | null;
  /** Parameters of the address that are none of a link's. */
  readonly own?: readonly string[];
}

/**
 * Answers a link's parameters in the format that is served. 400 with the problems where they name nothing to plan for,
 * 503 where the server has no time for it. The tag follows from edition, build, day and request, so an unchanged plan
 * is not even computed again (304). A plan that a busy machine could not prove best is kept by nobody.
 */
export function servePlan(request: Request, served: Served): Promise<Response> {
  return guarded(async () => {
    const today = todayUtc();
    const { pathname, searchParams } = new URL(request.url);
    const origin = originOf(request.headers);
    const edition = currentCatalog().version;
    const etag = tagOf([edition, buildId(), today, origin, pathname, searchParams.toString()]);
    if (request.headers.get("if-none-match")?.includes(etag)) return notModified(etag);
    const { format, type, filename, own = [] } = served;
    const link = new URLSearchParams([...searchParams].filter(([name]) => !own.includes(name))).toString();
    const outcome = await planning().file({ link, today, origin, format });
    if (outcome.kind !== "answered") return unavailable(outcome.kind);
    const { reply, isWhole } = outcome;
    if (!reply.readable) return unreadable(reply.text);
    const isDated = searchParams.get("start") === reply.start;
    const headers = new Headers({ ...OPEN_FOR_READING, "content-type": type });
    headers.set("cache-control", cacheOfPlan({ isWhole, isDated }));
    if (isWhole) headers.set("etag", etag);
    if (filename !== null) headers.set("content-disposition", `attachment; filename="${filename}"`);
    return new Response(reply.text, { headers });
  });
}

function tagOf(parts: readonly string[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22)}"`;
}

function unreadable(problems: string): Response {
  return new Response(problems, {
    status: 400,
    headers: { ...OPEN_FOR_READING, "content-type": "application/json", "cache-control": CACHE.none },
  });
}

function notModified(etag: string): Response {
  return new Response(null, {
    status: 304,
    headers: { ...OPEN_FOR_READING, etag, "cache-control": CACHE.today },
  });
}
