import { type NextRequest, NextResponse } from "next/server";
import { planning } from "./app/_server/planning/current-planning";
import { queryString } from "./app/_server/query-string";
import { todayUtc } from "./app/_server/today";
import { unavailablePage } from "./app/_server/unavailable";

export const config = { matcher: ["/", "/compare"] };

/**
 * Plans what a page shows before the page is made. A page cannot answer 503 any more, so that is done here; what was
 * planned is remembered, and the page finds it.
 */
export async function proxy({ nextUrl }: NextRequest): Promise<Response> {
  const { pathname, searchParams, search } = nextUrl;
  const input = { link: queryString(grouped(searchParams)), today: todayUtc() };
  const plans = planning();
  const outcome = await (pathname === "/compare" ? plans.comparison(input) : plans.page(input));
  return outcome.kind === "answered"
    ? NextResponse.next()
    : unavailablePage(outcome.kind, `${pathname}${search}`);
}

/** The parameters as Next hands them to a page. */
function grouped(params: URLSearchParams): Readonly<Record<string, string[]>> {
  return Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
}
