import { expect, it } from "vitest";
import { currentCatalog } from "@/app/_server/catalog";
import { GET } from "@/app/planner-catalog.json/route";
import { freezeCatalog, parseCatalog, type WholeCatalogFile } from "@/lib/catalog";

const served = async (): Promise<WholeCatalogFile> =>
  GET(new Request("http://localhost/planner-catalog.json")).json();

it("the browser's catalog, taken as it comes, is the one that a check would read", async () => {
  const checked = parseCatalog(await served());
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  const taken = freezeCatalog(await served());
  expect(taken.version).toBe(currentCatalog().version);
  for (const list of [
    "skills",
    "courses",
    "programs",
    "roles",
    "backgrounds",
    "datasets",
    "tools",
    "givenUp",
  ] as const)
    expect(taken[list]).toEqual(checked.catalog[list]);
});
