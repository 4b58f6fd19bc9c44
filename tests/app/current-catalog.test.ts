import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { catalogRecord, courseRecord } from "@/tests/support/records";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-catalog-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The server's catalog as a server sees it that has just started with WAYMARK_CATALOG set to a file of this text. */
async function serverWith(text: string) {
  const path = join(folder, "catalog.json");
  writeFileSync(path, text);
  vi.stubEnv("WAYMARK_CATALOG", path);
  vi.resetModules();
  return import("@/app/_server/catalog");
}

it("reads the catalog that WAYMARK_CATALOG names, once", async () => {
  const { currentCatalog, currentCompiled } = await serverWith(JSON.stringify(catalogRecord()));
  expect(currentCatalog().version).toBe("test");
  expect(currentCatalog()).toBe(currentCompiled().catalog);
  rmSync(join(folder, "catalog.json"));
  expect(currentCatalog().courses.map((course) => course.id)).toEqual(["learn-python"]);
});

it("serves that catalog with its defaults written out", async () => {
  const { currentCatalogFile } = await serverWith(JSON.stringify(catalogRecord()));
  expect(currentCatalogFile()).toMatchObject({ version: "test", roles: [], courses: [{ brushUp: false }] });
});

it("refuses a broken catalog and names every fault", async () => {
  const broken = catalogRecord({
    courses: [
      courseRecord("first", { teaches: ["juggling"] }),
      courseRecord("second", { requires: "magic" }),
    ],
  });
  const { currentCatalog } = await serverWith(JSON.stringify(broken));
  expect(() => currentCatalog()).toThrow(
    /courses\/first · teaches: juggling[\s\S]*courses\/second · requires: magic/,
  );
});

it("says which file it cannot read", async () => {
  const { currentCatalog } = await serverWith("{ not JSON");
  expect(() => currentCatalog()).toThrow(/catalog\.json, which is no JSON file that can be read/);
});
