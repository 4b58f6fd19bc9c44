import type { z } from "zod";
import { adviseOn } from "./advice";
import { assembleCatalogFile } from "./assemble";
import { checkReferences, checkSkillNumbers, checkTaught } from "./audit/check-catalog";
import { freezeCatalog } from "./freeze-catalog";
import { type CatalogRecords, catalogFile, catalogRecords } from "./schema";
import type { Catalog, CatalogFault, CatalogResult } from "./types";
import { upgradeV1 } from "./upgrade-v1";

/** A catalog is not in order. `faults` lists everything that is wrong, not only the first thing. */
export class CatalogError extends Error {
  constructor(readonly faults: readonly CatalogFault[]) {
    const lines = faults.map((fault) => `  ${fault.entry} · ${fault.field}: ${fault.message}`);
    super(`The catalog has ${faults.length} fault(s):\n${lines.join("\n")}`);
    this.name = "CatalogError";
  }
}

/** The catalog in `given`, a file in the format of `GET /api/catalog`, of this version or the first, or every fault that keeps it from being one. */
export function parseCatalog(given: unknown): CatalogResult {
  const json = upgradeV1(given);
  const parsed = catalogFile.safeParse(json);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map((issue) => faultOf(issue, json)) };
  const faults = checkReferences(parsed.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, catalog: freezeCatalog(parsed.data) };
}

/** The catalog of the records in `data/`, which must also teach every skill that is not marked `untaught`. */
export function parseRecords(json: unknown): CatalogResult {
  const records = readRecords(json);
  return records.ok ? catalogOfRecords(records.records) : records;
}

/** The records in `json` in their form, or every fault of form. */
export function readRecords(
  json: unknown,
): { readonly ok: true; readonly records: CatalogRecords } | Extract<CatalogResult, { ok: false }> {
  const records = catalogRecords.safeParse(upgradeV1(json));
  return records.success
    ? { ok: true, records: records.data }
    : { ok: false, faults: records.error.issues.map((issue) => faultOf(issue, json)) };
}

/** The catalog that well-formed records stand for, or every dangling id, circle and untaught skill in them. */
export function catalogOfRecords(records: CatalogRecords): CatalogResult {
  const result = parseCatalog(assembleCatalogFile(records));
  const own = [...checkTaught(records), ...checkSkillNumbers(records)];
  if (!result.ok) return { ok: false, faults: [...result.faults, ...own] };
  return own.length > 0 ? { ok: false, faults: own } : result;
}

/** As `parseRecords` or `parseCatalog`, for a caller who cannot go on without: throws a `CatalogError`. */
export function catalogOrThrow(result: CatalogResult): Catalog {
  if (result.ok) return result.catalog;
  throw new CatalogError(result.faults);
}

/** Names the entry that a zod issue is about: `courses/uw-ml-regression` rather than `courses.17`. */
function faultOf(issue: z.core.$ZodIssue, json: unknown): CatalogFault {
  const [list, index, ...rest] = issue.path;
  const entries: unknown = property(json, list);
  const id = property(property(entries, index), "id");
  const entry =
    typeof id === "string" ? `${String(list)}/${id}` : issue.path.slice(0, 2).map(String).join("/");
  const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
  return {
    entry: entry || "catalog",
    field: [...rest.map(String), ...keys].join(".") || String(list ?? "catalog"),
    message: adviseOn(issue, issue.path.reduce(property, json)),
  };
}

function property(value: unknown, key: PropertyKey | undefined): unknown {
  if (typeof value !== "object" || value === null || key === undefined) return undefined;
  return Reflect.get(value, key);
}
