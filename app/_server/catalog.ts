import { readFileSync } from "node:fs";
import type { z } from "zod";
import { records } from "@/data";
import {
  assembleCatalogFile,
  type Catalog,
  catalogFile,
  catalogOrThrow,
  catalogRecords,
  parseCatalog,
  parseRecords,
  upgradeV1,
} from "@/lib/catalog";
import { type CompiledCatalog, compileCatalog } from "@/lib/planner";

/** A whole catalog in the format of `GET /api/catalog`, with nothing left to defaults. */
export type WholeCatalogFile = z.output<typeof catalogFile>;

interface Loaded {
  readonly file: WholeCatalogFile;
  readonly compiled: CompiledCatalog;
}

declare global {
  /** The pages, the routes and `instrumentation.ts` each have a copy of this module, and share what one has loaded. */
  var waymarkCatalog: Loaded | undefined;
}

let loaded: Loaded | null = null;

/**
 * The catalog that this server answers from: Waymark's own, or the file that WAYMARK_CATALOG names. It is read once.
 * One that is not in order throws, with every fault named; `instrumentation.ts` asks for it, so that no server starts with it.
 */
export function currentCatalog(): Catalog {
  return currentCompiled().catalog;
}

/** The current catalog, made ready for the planner. */
export function currentCompiled(): CompiledCatalog {
  return current().compiled;
}

/** The current catalog as `GET /api/catalog` serves it. */
export function currentCatalogFile(): WholeCatalogFile {
  return current().file;
}

function current(): Loaded {
  // In development a changed catalog makes this module anew, and is read anew.
  if (process.env.NODE_ENV === "production") {
    globalThis.waymarkCatalog ??= load(process.env.WAYMARK_CATALOG);
    return globalThis.waymarkCatalog;
  }
  loaded ??= load(process.env.WAYMARK_CATALOG);
  return loaded;
}

function load(path: string | undefined): Loaded {
  if (path) {
    const json = readCatalogFile(path);
    return {
      compiled: compileCatalog(catalogOrThrow(parseCatalog(json))),
      file: catalogFile.parse(upgradeV1(json)),
    };
  }
  const compiled = compileCatalog(catalogOrThrow(parseRecords(records)));
  return { compiled, file: catalogFile.parse(assembleCatalogFile(catalogRecords.parse(records))) };
}

function readCatalogFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`WAYMARK_CATALOG names ${path}, which is no JSON file that can be read: ${reason}`);
  }
}
