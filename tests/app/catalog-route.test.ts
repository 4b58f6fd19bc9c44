import { expect, it } from "vitest";
import { currentCatalog } from "@/app/_server/catalog";
import { GET } from "@/app/api/catalog/route";
import { parseCatalog } from "@/lib/catalog";

it("GET /api/catalog serves a file that reads as the same catalog", async () => {
  const response = await GET();
  expect(response.status).toBe(200);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const read = parseCatalog(await response.json());
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  expect(read.catalog.version).toBe(currentCatalog().version);
  expect(read.catalog.courses).toEqual(currentCatalog().courses);
  expect(read.catalog.skills).toEqual(currentCatalog().skills);
});
