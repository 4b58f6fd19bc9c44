import { createHash } from "node:crypto";
import type { Answer } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import { type PlanBody, planBody } from "@/lib/documents";
import { encodeRequest, linkNumbers } from "@/lib/link";
import { buildId } from "./build-id";
import { currentCompiled } from "./catalog";
import { CACHE, guarded, jsonResponse, OPEN_FOR_READING } from "./json-response";
import { originOf } from "./origin";
import { searchLimits } from "./search-limits";
import { todayUtc } from "./today";

/** A plan on its way into a file. */
export interface ServedPlan {
  readonly body: PlanBody;
  readonly answer: Answer;
  readonly catalog: Catalog;
  /** The plan's own address on this server, with its first day. */
  readonly link: string;
}

interface Served {
  readonly text: string;
  readonly type: string;
  /** Name of the download; null where the answer is read in place. */
  readonly filename: string | null;
}

/**
 * Answers a link's parameters in whatever form `render` gives. 400 with the problems where they name nothing to plan
 * for. The tag follows from edition, build, day and request, so an unchanged plan is not even computed again (304). A
 * plan that a busy machine could not prove best is kept by nobody.
 */
export function servePlan(
  request: Request,
  render: (plan: ServedPlan) => Served,
  own: readonly string[] = [],
): Response {
  return guarded(() => {
    const compiled = currentCompiled();
    const { catalog } = compiled;
    const today = todayUtc();
    const { pathname, searchParams } = new URL(request.url);
    const origin = originOf(request.headers);
    const etag = tagOf([catalog.version, buildId(), today, origin, pathname, searchParams.toString()]);
    if (request.headers.get("if-none-match")?.includes(etag)) return notModified(etag);
    const params = [...searchParams].filter(([name]) => !own.includes(name));
    const { answer, body } = planBody({ compiled, params, today, limits: searchLimits() });
    if (answer === null) return jsonResponse(body, { status: 400, cache: CACHE.none });
    const link = `${origin}/?${encodeRequest(answer.request, linkNumbers(catalog))}`;
    const { text, type, filename } = render({ body, answer, catalog, link });
    const isProven = answer.proof?.kind !== "gap";
    const isDated = searchParams.get("start") === answer.request.start;
    const headers = new Headers({ ...OPEN_FOR_READING, "content-type": type });
    headers.set("cache-control", isProven ? (isDated ? CACHE.stable : CACHE.today) : CACHE.none);
    if (isProven) headers.set("etag", etag);
    if (filename !== null) headers.set("content-disposition", `attachment; filename="${filename}"`);
    return new Response(text, { headers });
  });
}

function tagOf(parts: readonly string[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22)}"`;
}

function notModified(etag: string): Response {
  return new Response(null, {
    status: 304,
    headers: { ...OPEN_FOR_READING, etag, "cache-control": CACHE.today },
  });
}
