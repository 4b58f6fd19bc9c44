import { NextRequest } from "next/server";
import { afterEach, describe, expect, it } from "vitest";
import { refusalSchema } from "@/app/_server/api-doc/plan-schema";
import { planHere } from "@/app/_server/planning/plan-here";
import type { Planning, TaskKind, TaskOutcome } from "@/app/_server/planning/tasks";
import { GET as health } from "@/app/api/health/route";
import { GET as plan } from "@/app/api/plan/route";
import { GET as picture } from "@/app/plan.png/route";
import { proxy } from "@/proxy";
import { day } from "@/tests/support/day";

const at = (path: string) => new Request(`http://waymark.test${path}`);
const LINK = "goal=data-scientist&start=2027-01-04";

afterEach(() => {
  globalThis.waymarkPlanning = undefined;
});

/** A server that says the same of every task. */
function server(refusal: Exclude<TaskOutcome<TaskKind>, { readonly kind: "answered" }>): void {
  const refuse = async () => refusal;
  globalThis.waymarkPlanning = {
    page: refuse,
    comparison: refuse,
    picture: refuse,
    file: refuse,
    example: refuse,
  } satisfies Planning;
}

describe("a server without time for it", () => {
  it.each([
    ["busy", "busy"],
    ["late", "not-in-time"],
  ] as const)("says 503, why (%s), and when to come again", async (kind, code) => {
    server({ kind });
    for (const response of [
      await plan(at(`/api/plan?${LINK}`)),
      await picture(at(`/plan.png?${LINK}`)),
      await health(),
    ]) {
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("5");
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(refusalSchema.parse(await response.json()).error.code).toBe(code);
    }
  });

  it.each(["/", "/compare"])("says so on %s in a page of its own, small whatever the link", async (path) => {
    server({ kind: "busy" });
    const response = await proxy(new NextRequest(at(`${path}?${LINK}&know=${"x".repeat(10_000)}`)));
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    const text = await response.text();
    expect(text).toContain("<h1>Waymark is busy</h1>");
    expect(text.length).toBeLessThan(1000);
  });
});

describe("what was planned", () => {
  it("is asked for by the proxy as the page will ask for it", async () => {
    const asked: string[] = [];
    globalThis.waymarkPlanning = {
      ...planHere,
      page: async (input) => {
        asked.push(input.link);
        return { kind: "late" };
      },
    };
    await proxy(new NextRequest(at("/?goal=data-scientist&know=sql&hours=8&know=git&utm=%C3%A9")));
    expect(asked).toEqual(["goal=data-scientist&know=sql&know=git&hours=8&utm=%C3%A9"]);
  });

  it.each([
    [true, "public, max-age=300, s-maxage=3600, stale-while-revalidate=3600"],
    [false, "no-store"],
  ])("is kept as a picture only where it is whole (%s)", async (isWhole, cache) => {
    const start = day("2027-01-04");
    const drawn = { png: new Uint8Array(8), start };
    globalThis.waymarkPlanning = {
      ...planHere,
      picture: async () => ({ kind: "answered", reply: drawn, isWhole, weight: 8 }),
      file: async () => ({
        kind: "answered",
        reply: { readable: true, text: "{}", start },
        isWhole,
        weight: 8,
      }),
    };
    for (const response of [await picture(at(`/plan.png?${LINK}`)), await plan(at(`/api/plan?${LINK}`))]) {
      expect(response.headers.get("cache-control")).toBe(cache);
    }
  });
});
