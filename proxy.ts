import { type NextRequest, NextResponse } from "next/server";
import { planning } from "./app/_server/planning/current-planning";
import { queryString } from "./app/_server/query-string";
import { todayUtc } from "./app/_server/today";
import { unavailablePage } from "./app/_server/unavailable";

export const config = { matcher: ["/", "/compare"] };

/**
 * Plans what a page shows before the page is made: a page itself cannot answer 503. What was planned is remembered, and
 * the page finds it.
 */
export async function proxy({ nextUrl: { pathname, searchParams } }: NextRequest): Promise<Response> {
  const input = { link: queryString(grouped(searchParams)), today: todayUtc() };
  const outcome = await (pathname === "/compare" ? planning().comparison(input) : planning().page(input));
  return outcome.kind === "answered" ? NextResponse.next() : unavailablePage(outcome.kind);
}

/** The parameters as Next hands them to a page. */
function grouped(params: URLSearchParams): Readonly<Record<string, string[]>> {
  const values = new Map<string, string[]>();
  for (const [name, value] of params) {
    const before = values.get(name);
    if (before === undefined) values.set(name, [value]);
    else before.push(value);
  }
  return Object.fromEntries(values);
}
